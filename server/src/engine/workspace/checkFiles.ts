import { findNameVariants, nameWords, type KnownWords } from '../findings/nameVariant.ts';
import { findOwnContradictions } from '../findings/findOwnContradictions.ts';
import { createOriginCounter } from '../matching/countOrigins.ts';
import type { PassageWithCounterparts } from '../matching/findCounterparts.ts';
import type { NameRegister } from '../matching/NameRegister.ts';
import { readCopyDifferences } from '../matching/readCopyDifferences.ts';
import type { SentenceIndex } from '../matching/SentenceIndex.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { isClaim } from '../statements/isClaim.ts';
import type { Statement } from '../statements/Statement.ts';
import { spansTouch } from '../text/Span.ts';
import { checkFile, type CheckedFile } from './checkFile.ts';
import type { CheckedStatement } from './Engine.ts';
import type { FileShelf } from './FileShelf.ts';
import type { FileMatching } from './matchFiles.ts';
import { remember } from './remember.ts';

/** What is to be said of files; worked out once, until `forget`. */
export interface FileChecks {
  /** Nothing for a file that is not there. */
  check(uri: string): CheckedFile;
  /** Asks the other files what `check` asks of them, in steps. To be left when any file changed. */
  prepare(uri: string): Generator<void, void>;
  /** To be called when any file changed. */
  forget(): void;
}

/** Files whose working is kept; a report over a whole folder must not hold all of it. */
const KEPT_CHECKS = 250;

const NAME_FINDINGS: ReadonlySet<string> = new Set(['name-variant', 'speaker-conflict']);

export function checkFiles(
  packs: readonly LanguagePack[],
  shelf: FileShelf,
  index: SentenceIndex,
  matching: FileMatching,
  register: NameRegister,
): FileChecks {
  const checks = new Map<string, CheckedFile>();
  const countOrigins = createOriginCounter();
  const words: KnownWords = {
    isListed: (word) => packs.some(({ lexicon }) => lexicon.has(word)),
    isFunctionWord: (word) => packs.some(({ functionWordSet }) => functionWordSet.has(word)),
  };
  const isKnownOutside = (uri: string, name: string): boolean => {
    const pack = matching.packOf(shelf.reading(uri)!.language);
    const own = index.file(uri);
    const ids = name
      .toLowerCase()
      .split(/[\s-]+/)
      .flatMap((word) => index.terms.wordIds(word, pack).slice(0, 1));
    return ids.every((id) => index.frequency(id) - (own?.evidence ? own.frequencies.get(id) : 0) > 0);
  };
  const names: NameRegister = {
    near: (word, except) =>
      matching.recall.recall(except, index.file(except)!, `near ${word}`, () => register.near(word, except)),
    occurs: (word, except) =>
      matching.recall.recall(except, index.file(except)!, `occurs ${word}`, () => register.occurs(word, except)),
  };
  const work = (uri: string): CheckedFile => {
    const reading = shelf.reading(uri);
    if (!reading) return { statements: [], findings: [] };
    const own = findOwnContradictions(reading);
    const claims = reading.statements.filter(isClaim);
    if (!shelf.hasSources(uri)) return { statements: claims.map(withoutSources), findings: own };
    const passages = matching.passages(uri).all;
    const packAt = ({ sentence }: PassageWithCounterparts) => matching.packOf(sentence.language);
    const checked = checkFile(
      {
        reading,
        differences: passages.flatMap((passage) => readCopyDifferences(passage, packAt(passage))),
        statements: claims.map((statement) => ({ statement, matches: matching.matches(uri, statement) })),
        sourceReading: (other) => shelf.reading(other)!,
        speakers: matching.speakers,
        packAt,
        packOf: (offset) =>
          matching.packOf(
            reading.paragraphs.findLast(({ span }) => span.start <= offset)?.language ?? reading.language,
          ),
      },
      own,
      (name) => isKnownOutside(uri, name),
      countOrigins,
    );
    const misspelled = findNameVariants(reading, names, words).filter(
      ({ span }) => !checked.findings.some((other) => NAME_FINDINGS.has(other.code) && spansTouch(other.span, span)),
    );
    return {
      ...checked,
      findings: [...checked.findings, ...misspelled, ...own].sort((a, b) => a.span.start - b.span.start),
    };
  };
  return {
    check: (uri) => remember(checks, uri, KEPT_CHECKS, () => work(uri)),
    *prepare(uri) {
      const reading = shelf.reading(uri);
      if (!reading || checks.has(uri) || !shelf.hasSources(uri)) return;
      yield* matching.prepare(uri, reading.statements.filter(isClaim));
      for (const word of nameWords(reading, words)) {
        names.near(word, uri);
        yield;
      }
    },
    forget: () => checks.clear(),
  };
}

/** A statement that there is nothing to compare with. */
export const withoutSources = (statement: Statement): CheckedStatement => ({
  statement,
  status: 'unchecked',
  reason: 'no-sources',
  matches: [],
  findings: [],
  files: 0,
  origins: [],
});
