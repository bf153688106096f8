import type { Finding, FindingCode } from './Finding.ts';

/** A contradiction between two files, seen from one of them. */
export interface FileConflict {
  readonly uri: string;
  readonly finding: Finding;
}

/** What two sources can be at odds over; spelling and wording of the sources are their own affair. */
const aboutFacts: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'figure-conflict',
  'date-conflict',
  'speaker-conflict',
]);

/**
 * What some files say against each other and against the other files of `sources`, each contradiction once, seen from the
 * file that comes first. Evidence in a file that is in neither does not count.
 */
export function conflictsBetween(
  uris: readonly string[],
  sources: readonly string[],
  findingsOf: (uri: string) => readonly Finding[],
): readonly FileConflict[] {
  const among = new Set([...uris, ...sources]);
  const seen = new Set<string>();
  return uris.flatMap((uri) =>
    findingsOf(uri).flatMap((finding): FileConflict[] => {
      const evidence = finding.evidence.filter((one) => among.has(one.uri) && one.uri !== uri);
      const known = evidence.some((one) => seen.has(`${one.uri} ${uri} ${finding.code} ${finding.span.start}`));
      if (!aboutFacts.has(finding.code) || evidence.length === 0 || known) return [];
      for (const one of evidence) seen.add(`${uri} ${one.uri} ${finding.code} ${one.span.start}`);
      return [{ uri, finding: { ...finding, evidence } }];
    }),
  );
}
