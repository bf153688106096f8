import type { Engine, Finding, FindingCode } from '../../engine/index.ts';

/** A text length, in UTF-16 code units, up to which sources are compared with each other within a second or two. */
const MOST_TEXT = 600_000;

/** What two sources can be at odds over; spelling and wording of the sources are their own affair. */
const aboutFacts: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'figure-conflict',
  'date-conflict',
  'speaker-conflict',
]);

/** The sources that a report on `articles` compares with each other; none where there is too much to compare. */
export function sourcesToCompare(engine: Engine, articles: readonly string[]): readonly string[] {
  const uris: string[] = [];
  let length = 0;
  for (const file of engine.files()) {
    if (file.state !== 'read' || file.role === 'article' || articles.includes(file.uri)) continue;
    length += file.reading.text.length;
    uris.push(file.uri);
  }
  return uris.length > 1 && length <= MOST_TEXT ? uris : [];
}

/** What sources say against each other, each contradiction once, seen from the file that comes first. */
export function sourceConflicts(
  engine: Engine,
  articles: readonly string[],
): readonly { readonly uri: string; readonly finding: Finding }[] {
  const uris = sourcesToCompare(engine, articles);
  const among = new Set(uris);
  const seen = new Set<string>();
  return uris.flatMap((uri) => {
    const checked = engine.findings(uri);
    if (checked.state !== 'checked') return [];
    return checked.findings.flatMap((finding) => {
      const evidence = finding.evidence.filter((one) => among.has(one.uri) && one.uri !== uri);
      const known = evidence.some((one) => seen.has(`${one.uri} ${uri} ${finding.code} ${finding.span.start}`));
      if (!aboutFacts.has(finding.code) || evidence.length === 0 || known) return [];
      for (const one of evidence) seen.add(`${uri} ${one.uri} ${finding.code} ${one.span.start}`);
      return [{ uri, finding: { ...finding, evidence } }];
    });
  });
}
