import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { CheckedStatement, StatementStatus } from '../../../server/src/engine/index.ts';
import { outline } from '../../../server/src/features/navigation.ts';
import { underlines } from '../../../server/src/features/underlines.ts';

const checked = (status: StatementStatus, ...spans: readonly (readonly [number, number])[]): CheckedStatement => ({
  statement: {
    kind: 'quote',
    form: 'direct',
    spans: spans.map(([start, end]) => ({ start, end })),
    text: '',
    speaker: null,
    cue: null,
    addressee: null,
    rule: '',
  },
  status,
  reason: null,
  matches: [],
  findings: [],
  files: 0,
  origins: [],
});
const drawn = (...statements: readonly CheckedStatement[]): readonly string[] =>
  underlines(statements).map(({ status, span }) => `${status} ${span.start}-${span.end}`);

test('a figure in a quotation has its own underline', () => {
  expect(drawn(checked('variant', [0, 20]), checked('conflicting', [5, 8]))).toEqual([
    'variant 0-5',
    'conflicting 5-8',
    'variant 8-20',
  ]);
});

test('an interrupted quotation is underlined where it is', () => {
  expect(drawn(checked('variant', [0, 5], [10, 15]))).toEqual(['variant 0-5', 'variant 10-15']);
});

test('crossing and equal stretches are drawn once', () => {
  expect(drawn(checked('variant', [0, 10]), checked('unchecked', [5, 15]))).toEqual(['variant 0-5', 'unchecked 5-15']);
  expect(drawn(checked('variant', [0, 10]), checked('unchecked', [0, 10]))).toEqual(['unchecked 0-10']);
});

test('underlines never overlap and cover what the statements cover', () => {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 15 }))
    .map(([start, length]) => [start, start + length] as const);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const result = underlines(spans.map((one) => checked('variant', one)));
      result.forEach(({ span: { start, end } }, i) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(result[i - 1]?.span.end ?? 0);
      });
      const covered = (at: number): boolean => result.some(({ span: { start, end } }) => start <= at && at < end);
      for (let at = 0; at < 50; at++) expect(covered(at)).toBe(spans.some(([start, end]) => start <= at && at < end));
    }),
    { numRuns: 1000 },
  );
});

test('the outline nests what lies in what', () => {
  const tree = outline([checked('variant', [0, 20]), checked('unchecked', [5, 8]), checked('unchecked', [30, 32])]);
  expect(tree.map(({ whole, inner }) => [whole.start, inner.map((one) => one.whole.start)])).toEqual([
    [0, [5]],
    [30, []],
  ]);
});
