import type { Figure } from '../statements/Statement.ts';
import { toNumber } from '../values/Decimal.ts';
import type { FigureType } from '../values/FigureValue.ts';
import { figureLooksLike } from './compareFigures.ts';
import type { MatchingFiles } from './MatchingFiles.ts';
import type { IndexedSentence } from './SentenceIndex.ts';

/**
 * Whether one of two stories was brought up to date: both dates of publication are known and not the same, and the later
 * one has the greater value, which is no slip of the other. Counts grow; a length that was measured and a sum that was
 * given once do not, unless the text says that they were estimated or bid. `later`: the other file's story is the later one.
 */
export function readMovedOn(
  files: MatchingFiles,
  here: IndexedSentence,
  there: IndexedSentence,
  figure: Figure,
  other: Figure,
): 'later' | 'earlier' | null {
  const [mine, theirs] = [here, there].map(({ uri }) => files.reading(uri).published?.slice(0, 10));
  if (!mine || !theirs || mine === theirs) return null;
  if (figure.value.kind !== 'exact' || other.value.kind !== 'exact' || figureLooksLike(figure, other)) return null;
  if (STANDING.has(figure.type)) return null;
  // Days go on from story to story, years of service do not.
  if (figure.type === 'duration' && (figure.unit === 'a' || figure.unit === 'mo')) return null;
  if (figure.type === 'money' && !isProvisional(files, here) && !isProvisional(files, there)) return null;
  const [a, b] = [toNumber(figure.value.number), toNumber(other.value.number)];
  if (mine < theirs) return a < b ? 'later' : null;
  return a > b ? 'earlier' : null;
}

const STANDING: ReadonlySet<FigureType> = new Set(['length', 'mass', 'speed', 'date', 'time', 'age']);

/** Whether a sentence says of its figures that they are estimated, bid, or not the last word. */
function isProvisional(files: MatchingFiles, { uri, span, language }: IndexedSentence): boolean {
  const { provisional } = files.packOf(language).numbers;
  const words = files
    .reading(uri)
    .text.slice(span.start, span.end)
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words?.some((word) => provisional.has(word)) ?? false;
}
