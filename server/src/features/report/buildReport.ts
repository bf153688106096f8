import type { ReaderNote, SourceReading } from '../../engine/index.ts';
import type { Messages } from '../../messages/en.ts';
import { buildArticle } from './buildArticle.ts';
import { buildTimeline } from './buildTimeline.ts';
import { groupFindings } from './groupFindings.ts';
import { lookUpPlaces } from './lookUpPlaces.ts';
import type { ReportInput } from './ReportInput.ts';
import { compareSources, conflictsAmong } from './sourceConflicts.ts';
import type { SourceReport, ReportArticle, ReportName, ReportOrigin, ReportSource } from './SourceReport.ts';

/** The report on some articles against everything that the engine holds; an article that is not read is left out. */
export function buildReport(input: ReportInput, uris: readonly string[]): SourceReport {
  const { engine, fileName } = input;
  const places = lookUpPlaces(engine, fileName);
  const articles = uris.flatMap((uri) => {
    const reading = engine.reading(uri);
    return reading ? [buildArticle(input, places, reading)] : [];
  });
  const files = engine.files();
  const comparison = compareSources(engine, uris);
  const sources = files.flatMap((file): ReportSource[] =>
    file.state === 'read' && file.role !== 'article' && !(uris.length === 1 && uris[0] === file.uri)
      ? [describeSource(file.reading, fileName(file.uri), articles)]
      : [],
  );
  return {
    written: input.written,
    articles,
    sources: sources.sort((a, b) => b.bearsOut - a.bearsOut || (a.file < b.file ? -1 : 1)),
    sourceConflicts: conflictsAmong(engine, comparison).flatMap(({ uri, finding }) =>
      groupFindings(input, places, uri, [finding]),
    ),
    notCompared: { left: comparison.left, of: comparison.sources.length },
    origins: originsOf(sources),
    names: namesIn(input, new Set(uris)),
    timeline: input.folder ? buildTimeline(engine, places) : [],
    notes: files.flatMap((file) =>
      file.state === 'read'
        ? file.reading.notes.map((note) => ({
            uri: file.uri,
            file: fileName(file.uri),
            text: describeNote(note, input.messages),
          }))
        : [],
    ),
    unread: files.flatMap((file) =>
      file.state === 'unreadable' ? [{ uri: file.uri, file: fileName(file.uri), reason: file.reason }] : [],
    ),
  };
}

function describeNote(note: ReaderNote, { report }: Messages): string {
  switch (note.code) {
    case 'decoded-as':
      return report.note.decodedAs(note.encoding);
    case 'undecodable-bytes':
      return report.note.undecodable(note.count);
    case 'markup-not-read':
      return report.note.markupNotRead;
  }
}

function describeSource(reading: SourceReading, file: string, articles: readonly ReportArticle[]): ReportSource {
  let bearsOut = 0;
  let contradicts = 0;
  for (const { statements } of articles)
    for (const { evidence } of statements) {
      const relations = evidence.filter(({ uri }) => uri === reading.uri).map(({ relation }) => relation);
      if (relations.some((relation) => relation !== 'conflict')) bearsOut++;
      else if (relations.length) contradicts++;
    }
  const { uri, language, published, origins } = reading;
  return { uri, file, language, published, originNames: origins, bearsOut, contradicts };
}

function originsOf(sources: readonly ReportSource[]): readonly ReportOrigin[] {
  const files = new Map<string, string[]>();
  for (const { originNames, file } of sources)
    for (const name of originNames) files.set(name, [...(files.get(name) ?? []), file]);
  return [...files]
    .map(([name, carriers]) => ({ name, files: carriers.sort() }))
    .sort((a, b) => b.files.length - a.files.length || (a.name < b.name ? -1 : 1));
}

/** The names that stand in the articles, those with several spellings first. */
function namesIn({ engine, fileName }: ReportInput, articles: ReadonlySet<string>): readonly ReportName[] {
  return engine
    .names()
    .filter(({ variants }) => variants.some(({ places }) => places.some(({ uri }) => articles.has(uri))))
    .map(({ name, kind, variants }) => ({
      name,
      kind,
      variants: variants.map(({ text, places }) => ({
        text,
        count: places.length,
        files: [...new Set(places.map(({ uri }) => fileName(uri)))].sort(),
      })),
    }))
    .sort((a, b) => Number(b.variants.length > 1) - Number(a.variants.length > 1));
}
