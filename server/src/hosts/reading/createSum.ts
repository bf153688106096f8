/** A sum over 32-bit numbers by which damage is found: any one number that changed, and nearly surely all else. */
export interface Sum {
  /** However the numbers are cut into pieces, the sum is the same. */
  add(numbers: Int32Array): void;
  value(): Int32Array;
}

/** Four sums side by side, each over every fourth number, for processors that work on several things at once. */
export function createSum(): Sum {
  let [a, b, c, d] = [1, 2, 3, 4];
  let length = 0;
  const addOne = (number: number): void => {
    [a, b, c, d] = [b, c, d, mixed(a, number)];
    length++;
  };
  return {
    add(numbers) {
      let at = 0;
      while (at < numbers.length && length % 4 !== 0) addOne(numbers[at++]!);
      const end = at + ((numbers.length - at) & ~3);
      length += end - at;
      for (; at < end; at += 4) {
        a = mixed(a, numbers[at]!);
        b = mixed(b, numbers[at + 1]!);
        c = mixed(c, numbers[at + 2]!);
        d = mixed(d, numbers[at + 3]!);
      }
      while (at < numbers.length) addOne(numbers[at++]!);
    },
    value: () => Int32Array.of(a, b, c, d, length),
  };
}

/** No two numbers make the same of one sum: the factor is odd, and what was shifted can be told from the upper half. */
function mixed(sum: number, number: number): number {
  const product = Math.imul(sum ^ number, 0x9e3779b1);
  return product ^ (product >>> 15);
}
