import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDigester, createEngine, plainText, type Engine } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

const WORDS = 'Hafen Sturm Fähre Kapitän Rettung Küste 120 1.400 Nebel Motor Brand Lotse Anker und die'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join('\n\n'));
const change = fc.record({
  uri: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.option(text, { freq: 3 }),
  /** Which of two digesters reads it; null for the engine itself. */
  by: fc.constantFrom(null, 0, 1),
  /** Steps of putting the index in order afterwards. */
  settled: fc.constantFrom(0, 0, 1, 3, 1000),
});

const engine = (): Engine => createEngine({ packs, style: 'lenient', referenceDate: null });
const answers = (asked: Engine): unknown =>
  [...asked.files()]
    .map(({ uri }) => uri)
    .sort()
    .map((uri) => {
      const checked = asked
        .check(uri)
        .map(({ status, files, origins, findings }) => [status, files, origins, findings]);
      const { sentences, text: whole } = asked.reading(uri)!;
      const matches = sentences.map((span) =>
        asked
          .matches(uri, { kind: 'sentence', spans: [span], text: whole.slice(span.start, span.end) }, 50)
          .map(({ uri: other, spans, score }) => [other, spans, score.toFixed(9)]),
      );
      return [checked, matches];
    });

test('any history of puts and removals, by whomever files were read, answers like a fresh engine', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const lived = engine();
      const last = new Map<string, string>();
      const digesters = [0, 1].map(() => ({
        digester: createDigester({ packs, referenceDate: null }),
        intake: lived.intake(),
      }));
      for (const { uri, text: now, by, settled } of changes) {
        if (now === null) {
          lived.remove(uri);
          last.delete(uri);
        } else {
          if (by === null) lived.put(plainText(uri, now));
          else {
            const { digester, intake } = digesters[by]!;
            const table = digester.digest(plainText(uri, now));
            intake.learn(digester.newTerms());
            intake.take(uri, table, 'both');
          }
          last.set(uri, now);
        }
        const settling = lived.settle();
        for (let steps = settled; steps > 0 && !settling.next().done; steps--);
      }
      const fresh = engine();
      for (const [uri, now] of last) fresh.put(plainText(uri, now));
      expect(answers(lived)).toEqual(answers(fresh));
    }),
    { numRuns: 60 },
  );
});

test('an article is no evidence, and no file is evidence for itself', () => {
  const asked = engine();
  asked.put(plainText('article', 'Der Sturm riss die Fähre los.'), 'article');
  asked.put(plainText('other', 'Der Sturm riss die Fähre los.'), 'article');
  const here = { kind: 'sentence', spans: [{ start: 0, end: 29 }], text: 'Der Sturm riss die Fähre los.' } as const;
  expect(asked.matches('article', here)).toEqual([]);
  asked.put(plainText('source', 'Die Fähre wurde vom Sturm losgerissen.'), 'source');
  expect(asked.matches('article', here).map(({ uri }) => uri)).toEqual(['source']);
});
