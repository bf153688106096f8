import { expect, test } from 'vitest';
import { inTextOrder, mergeInTextOrder } from '../../../../server/src/engine/text/textOrder.ts';

const at = (place: number, name = '') => ({ place, name });
const place = (item: { readonly place: number }): number => item.place;

test('a list in order stays the list that it is', () => {
  const list = [at(1), at(4), at(4), at(9)];
  expect(inTextOrder(list, place)).toBe(list);
});

test('what begins at one place keeps its order', () => {
  const list = [at(5), at(2, 'first'), at(2, 'second')];
  expect(inTextOrder(list, place)).toEqual([at(2, 'first'), at(2, 'second'), at(5)]);
});

test('two lists become one, the first before the second where they begin together', () => {
  const first = [at(1, 'a'), at(3, 'a'), at(8, 'a')];
  const second = [at(3, 'b'), at(0, 'b')];
  expect(mergeInTextOrder(first, second, place).map((item) => `${item.place}${item.name}`)).toEqual([
    '0b',
    '1a',
    '3a',
    '3b',
    '8a',
  ]);
});

test('an empty list adds nothing', () => {
  expect(mergeInTextOrder([], [at(2), at(1)], place)).toEqual([at(1), at(2)]);
  expect(mergeInTextOrder([at(2)], [], place)).toEqual([at(2)]);
});
