import { hull, type Span } from '../text/Span.ts';
import type { Alignment } from './alignWords.ts';
import type { Word } from './readWords.ts';

/** UTF-16 units; what is no longer is read at a glance, and what stands beside the words in common says how they were meant. */
const GLANCE = 240;

/**
 * Of a long statement (the turn of a transcript, a speech) the sentences that have words in common with what it is compared
 * to; the statement as it is where it is short, or where no telling word is the same.
 */
export function narrowToSaid(
  spans: readonly Span[],
  words: readonly Word[],
  { pairs }: Alignment,
  sentences: readonly Span[],
): readonly Span[] {
  const whole = hull(spans);
  if (whole.end - whole.start <= GLANCE) return spans;
  const said = pairs
    .filter(({ there, likeness }) => likeness !== 'other' && words[there]!.kind !== 'function')
    .map(({ there }) => words[there]!.span);
  const telling = sentences.filter(
    ({ start, end }) =>
      start < whole.end && whole.start < end && said.some((word) => start <= word.start && word.start < end),
  );
  const [first, last] = [telling[0], telling.at(-1)];
  if (!first || !last) return spans;
  const narrowed = spans.flatMap(({ start, end }): Span[] => {
    const [from, to] = [Math.max(start, first.start), Math.min(end, last.end)];
    return from < to ? [{ start: from, end: to }] : [];
  });
  return narrowed.length > 0 ? narrowed : spans;
}

/** Whether a quotation is what stands in `narrowed`, word for word, with nothing more on either side. */
export function isAllSaid(
  narrowed: readonly Span[],
  words: readonly Word[],
  { pairs, coveredHere }: Alignment,
): boolean {
  if (coveredHere < 0.999) return false;
  const same = new Set(pairs.flatMap(({ there, likeness }) => (likeness === 'same' ? [there] : [])));
  return words.every(
    ({ span }, i) => same.has(i) || !narrowed.some(({ start, end }) => start <= span.start && span.start < end),
  );
}
