import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSum } from '../../../../server/src/hosts/reading/createSum.ts';

function sumOf(...pieces: readonly (readonly number[])[]): string {
  const sum = createSum();
  for (const piece of pieces) sum.add(Int32Array.from(piece));
  return sum.value().join();
}

const numbers = fc.array(fc.integer(), { maxLength: 40 });

test('the sum is the same however the numbers are cut', () => {
  fc.assert(
    fc.property(numbers, fc.nat(40), fc.nat(40), (all, first, second) => {
      const [low, high] = first < second ? [first, second] : [second, first];
      expect(sumOf(all.slice(0, low), all.slice(low, high), all.slice(high))).toBe(sumOf(all));
    }),
  );
});

test('another number, another order, more and fewer numbers make another sum', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), fc.integer(), (all, place, by) => {
      const at = place % all.length;
      const whole = sumOf(all);
      if (by !== 0) expect(sumOf(all.with(at, all[at]! ^ by))).not.toBe(whole);
      expect(sumOf(all.toSpliced(at, 1))).not.toBe(whole);
      expect(sumOf([...all, 0])).not.toBe(whole);
      if (all[at] !== all[0]) expect(sumOf(all.with(at, all[0]!).with(0, all[at]!))).not.toBe(whole);
    }),
  );
});
