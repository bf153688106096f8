import { indexLines, type Engine, type LineIndex, type SourceReading, type Span } from '../../engine/index.ts';
import { oneLine } from '../escapeMarkdown.ts';
import { shorten, shortenStart } from '../shorten.ts';
import { buildArticle } from './buildArticle.ts';
import type { Places, ReportInput } from './ReportInput.ts';
import type {
  Excerpt,
  Place,
  SourceReport,
  ReportArticle,
  ReportName,
  ReportOrigin,
  ReportSource,
} from './SourceReport.ts';

/** The report on some articles against everything that the engine holds; an article that is not read is left out. */
export function buildReport(input: ReportInput, uris: readonly string[]): SourceReport {
  const { engine, fileName } = input;
  const places = lookUpPlaces(engine, fileName);
  const articles = uris.flatMap((uri) => {
    const reading = engine.reading(uri);
    return reading ? [buildArticle(input, places, reading)] : [];
  });
  const files = engine.files();
  const sources = files.flatMap((file): ReportSource[] =>
    file.state === 'read' && file.role !== 'article' && !(uris.length === 1 && uris[0] === file.uri)
      ? [describeSource(file.reading, fileName(file.uri), articles)]
      : [],
  );
  return {
    written: input.written,
    articles,
    sources: sources.sort((a, b) => b.bearsOut - a.bearsOut || (a.file < b.file ? -1 : 1)),
    origins: originsOf(sources),
    names: namesIn(input, new Set(uris)),
    unread: files.flatMap((file) =>
      file.state === 'unreadable' ? [{ uri: file.uri, file: fileName(file.uri), reason: file.reason }] : [],
    ),
  };
}

const AROUND = 120;

function lookUpPlaces(engine: Engine, fileName: (uri: string) => string): Places {
  const lines = new Map<string, LineIndex>();
  const linesOf = (uri: string): LineIndex => {
    const known = lines.get(uri) ?? indexLines(engine.reading(uri)?.text ?? '');
    lines.set(uri, known);
    return known;
  };
  return {
    place(uri, { start, end }) {
      const from = linesOf(uri).positionAt(start);
      const to = linesOf(uri).positionAt(end);
      return {
        uri,
        file: fileName(uri),
        line: from.line + 1,
        column: from.character + 1,
        endLine: to.line + 1,
        endColumn: to.character + 1,
        start,
        end,
      };
    },
    excerpt(uri, { start, end }) {
      const reading = engine.reading(uri);
      if (!reading) return { before: '', text: '', after: '' };
      const sentence = sentenceAround(reading, start) ?? { start, end };
      return {
        before: shortenStart(oneLine(reading.text.slice(Math.min(sentence.start, start), start)), AROUND),
        text: oneLine(reading.text.slice(start, end)),
        after: shorten(oneLine(reading.text.slice(end, Math.max(sentence.end, end))), AROUND),
      };
    },
  };
}

/** The sentence at an offset; sentences are in text order. */
function sentenceAround({ sentences }: SourceReading, offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && found.start <= offset && offset < found.end ? found : undefined;
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
