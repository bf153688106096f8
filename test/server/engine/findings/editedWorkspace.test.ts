import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine, plainText, type Engine } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

/** Sentences that quote, count and date, some of them at odds with each other. */
const SENTENCES = [
  '„Der Damm hält nur, wenn wir ihn in diesem Herbst erneuern“, sagte Deichgräfin Wiebke Janssen.',
  '„Der Damm hält nur, wenn wir ihn im nächsten Herbst erneuern“, sagte Deichgräfin Wiebke Janssen.',
  '„Der Damm hält nur, wenn wir ihn in diesem Herbst erneuern“, sagte Hafenchef Ole Brandt.',
  'Wiebke Janssen zufolge muss der Deich noch in diesem Herbst erneuert werden.',
  'Der Schaden am Damm von Norden wird auf 2,6 Millionen Euro geschätzt.',
  'Den Schaden schätzt die Stadt Norden auf 2,6 Milliarden Euro.',
  'Am Dienstag standen 140 Helfer am Damm von Norden.',
  'Am Mittwoch standen 140 Helfer am Damm von Norden.',
  'Stand: 3. Mai 2022',
  'Die Straße bleibt bis zum 12. Mai gesperrt.',
  'Die Straße bleibt bis zum 19. Mai gesperrt, sagte Ole Brandt.',
];
const text = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
  .map((sentences) => sentences.join('\n\n'));
const change = fc.record({
  uri: fc.constantFrom('a', 'b', 'c'),
  text: fc.option(text, { freq: 4 }),
  /** Files that are checked at once, so that what was worked out then is there to be wrong later. */
  asked: fc.boolean(),
});

const engine = (): Engine => createEngine({ packs, style: 'lenient', referenceDate: null });
const everything = (asked: Engine): unknown => {
  const uris = asked
    .files()
    .map(({ uri }) => uri)
    .sort();
  return uris.map((uri) => [asked.check(uri), asked.findings(uri), asked.coverage(uri), asked.conflicts(uris)]);
};

test('a workspace that was edited answers every check like one that was built afresh', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 2, maxLength: 12 }), (changes) => {
      const lived = engine();
      const last = new Map<string, string>();
      for (const { uri, text: now, asked } of changes) {
        if (now === null) {
          lived.remove(uri);
          last.delete(uri);
        } else {
          lived.put(plainText(uri, now));
          last.set(uri, now);
        }
        if (asked) everything(lived);
      }
      const fresh = engine();
      for (const [uri, now] of last) fresh.put(plainText(uri, now));
      expect(everything(lived)).toEqual(everything(fresh));
    }),
    { numRuns: 40 },
  );
});

test('what is written behind a statement changes nothing about it', () => {
  const checked = (more: string): unknown => {
    const asked = engine();
    asked.put(plainText('article', `${SENTENCES.slice(3, 7).join('\n\n')}${more}`));
    asked.put(plainText('b', SENTENCES.slice(0, 5).join('\n\n')));
    asked.put(plainText('c', SENTENCES.slice(6).join('\n\n')));
    return asked.check('article').slice(0, 4);
  };
  expect(checked('\n\nIm Hafen von Norden wird der Damm seit Jahren geprüft, in Norden wie am Deich.')).toEqual(
    checked(''),
  );
});
