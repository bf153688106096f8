import { describe, expect, it } from 'vitest';
import type { NameMention } from '../../../../../server/src/engine/statements/NameMention.ts';
import { readKnownNames } from '../../../../../server/src/engine/statements/names/knownNames.ts';

const person = (name: string, onRead = (): void => {}): NameMention => ({
  span: { start: 0, end: name.length },
  text: name,
  get name() {
    onRead();
    return name;
  },
  kind: 'person',
  title: null,
  titled: { start: 0, end: name.length },
  gender: null,
});

describe('readKnownNames', () => {
  const known = readKnownNames(
    ['Mira Thal', 'Mira Thal', 'Mira Thal', 'Mira Ost', 'Jo van Ende Berg'].map((n) => person(n)),
  );
  it('gives a form to the one who is named three times as often', () => {
    expect(known.find('Mira')?.name).toBe('Mira Thal');
    expect(known.find('Ost')?.name).toBe('Mira Ost');
  });
  it('knows the longer name that begins with a name', () => {
    expect(known.longer('Jo van Ende')).toBe('Jo van Ende Berg');
    expect(known.longer('Jo van')).toBe('Jo van Ende Berg');
    expect(known.longer('Mira Thal')).toBeNull();
    expect(known.longer('Jo')).toBeNull();
  });
});

/** How often names are read when as many people as there are share a given name, and each is asked for. */
function workFor(count: number): number {
  let reads = 0;
  const names = Array.from({ length: count }, (_, i) => `Mira ${'abcdefghij'.charAt(i % 10)}${'x'.repeat(i % 7)}${i}`);
  const known = readKnownNames(names.map((name) => person(name, () => reads++)));
  for (const name of names) {
    known.find('Mira');
    known.longer(name);
  }
  return reads;
}

it('asks no more of each name, however many share a given name', () => {
  expect(workFor(2000)).toBeLessThan(workFor(500) * 4.5);
});
