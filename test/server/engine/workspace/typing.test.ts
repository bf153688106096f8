import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine, plainText, type Engine } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

const SOURCES = [
  `Hafen von Sundborg, 3. Mai 2022

„Die Mole hält nur, wenn wir sie in diesem Herbst erneuern“, sagte Hafenmeisterin Greta Lindqvist am Dienstag in Sundborg. „Wir werden nicht warten.“

Der Schaden wird auf 2,6 Millionen Euro geschätzt. Nach Angaben der Stadt Sundborg standen 140 Helfer an der Mole. Sie sprach von 842 Metern Kaimauer und 317 Pfählen.

Bürgermeister Nils Aberg widersprach: „Das Geld reicht in diesem Jahr nicht.“ Die Straße zur Mole bleibt bis zum 12. Mai gesperrt.`,
  `Sundborg (NDK) – Die Mole von Sundborg muss nach den Worten von Greta Lindqvist noch in diesem Herbst erneuert werden. Den Schaden schätzt die Stadt auf 2,6 Milliarden Euro. 824 Meter Kaimauer und 317 Pfähle sind betroffen.

„Das Geld reicht in diesem Jahr nicht“, sagte Nils Aberg. Die Straße zur Mole bleibt bis zum 19. Mai gesperrt.

Am Mittwoch standen 140 Helfer an der Mole.`,
  `The breakwater of Sundborg has to be rebuilt this autumn, harbour master Greta Lindqvist said on Tuesday. The damage is put at 2.6 million euros.

"We will not wait," Lindqvist said. Mayor Nils Aberg said the money would not last this year. About 140 helpers stood at the breakwater.`,
];
const ARTICLE = `Sundborg. Die Mole muss erneuert werden, noch in diesem Herbst. „Die Mole hält nur, wenn wir sie in diesem Herbst erneuern“, sagte Greta Lindqvist am Dienstag in Sundborg.

Der Schaden wird auf 2,6 Millionen Euro geschätzt. Nach Angaben der Stadt Sundborg standen 140 Helfer an der Mole. Sie sprach von 842 Metern Kaimauer und 317 Pfählen.

„Das Geld reicht in diesem Jahr nicht“, sagte Bürgermeister Nils Aberg. Er sagte, die Straße zur Mole bleibe bis zum 12. Mai gesperrt.

"We will not wait," Lindqvist said. About 140 helpers stood at the breakwater of Sundborg.`;

/** What a person does at the keyboard: a letter, a word, a paragraph more or less, here or farther on. */
const key = fc.record({
  /** Moves to a place, as a share of the text; null goes on where the last key was pressed. */
  to: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 }),
  typed: fc.constantFrom(
    ...['', 'a', 'n', ' ', '4', '.', ',', '“', '„', '"', '\n\n', '. ', 'nicht ', 'Nils Aberg ', 'Lindqvist', ' 2,6 '],
    ...['Millionen ', 'Mittwoch', ' sagte sie. ', '? '],
  ),
  deleted: fc.constantFrom(0, 0, 0, 1, 2, 6, 40),
  /** How far the check had been prepared when the next key was pressed. */
  prepared: fc.nat(60),
});

const engine = (): Engine => createEngine({ packs, style: 'lenient', referenceDate: null });
const everything = (asked: Engine): unknown => [
  asked.reading('article')!.statements,
  asked.check('article'),
  asked.findings('article'),
  asked.coverage('article'),
];

function checkTyping(role: 'article' | 'both'): void {
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 10 }), (keys) => {
      const lived = engine();
      SOURCES.forEach((text, i) => lived.put(plainText(`source-${i}`, text)));
      let text = ARTICLE;
      let at = 0;
      lived.put(plainText('article', text), role);
      lived.check('article');
      for (const { to, typed, deleted, prepared } of keys) {
        const steps = lived.prepare('article');
        for (let i = 0; i < prepared; i++) steps.next();
        if (to !== null) at = Math.floor(to * text.length);
        text = text.slice(0, at) + typed + text.slice(at + deleted);
        at += typed.length;
        lived.put(plainText('article', text), role);
        const fresh = engine();
        fresh.put(plainText('article', text), role);
        SOURCES.forEach((source, i) => fresh.put(plainText(`source-${i}`, source)));
        expect(everything(lived)).toEqual(everything(fresh));
      }
    }),
    { numRuns: 25 },
  );
}

test('after every key the article answers as if it were read for the first time', () => checkTyping('both'));
test('so does one that is no evidence for others', () => checkTyping('article'));

/** Sentences that lean on one another, on the names of the whole article, on its date, or on copies beside them. */
const SENTENCES = [
  'Stand: 3. Mai 2022',
  'Stand: 5. Mai 2022',
  'Greta Lindqvist leitet den Hafen von Sundborg seit dem Umbau.',
  'Anna Lindqvist leitet die Werft von Ostermoor.',
  'Die Mole von Sundborg wird erneuert, Nils Aberg und Greta Lindqvist sind sich einig.',
  'Sie sprach von 824 Metern Kaimauer und 317 Pfählen.',
  'Die Kaimauer von Sundborg ist 824 Meter lang und steht auf 317 Pfählen.',
  'Nach Angaben der Stadt Sundborg standen 160 Helfer an der Mole.',
  'Die Straße zur Mole bleibt bis zum 13. Mai gesperrt.',
  'Der Schaden wird auf 2,6 Milliarden Euro geschätzt.',
  'Das Geld reicht in diesem Jahr nicht, sagte Lindqvist.',
  '„Das Geld reicht in diesem Jahr nicht“, sagte sie.',
  '„Die Mole hält nur, wenn wir sie im nächsten Herbst erneuern“, sagte Lindqvist.',
  'Sie muss noch in diesem Herbst erneuert werden.',
];
const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(' '));
const turn = fc.record({ at: fc.nat(8), replaced: fc.constantFrom(0, 1, 1), by: fc.option(paragraph, { freq: 4 }) });

const insert = (at: number, by: string): { at: number; replaced: number; by: string } => ({ at, replaced: 0, by });
/** In each of these an unchanged statement has other matches, since something else in the article has changed. */
const FOUND: [string[], { at: number; replaced: number; by: string | null }[]][] = [
  // The names that make it one event.
  [
    [`${SENTENCES[7]} ${SENTENCES[0]}`, SENTENCES[11]!],
    [insert(2, SENTENCES[5]!), insert(3, `${SENTENCES[4]} ${SENTENCES[0]}`)],
  ],
  // The sentence that it leans on.
  [[`${SENTENCES[13]} ${SENTENCES[0]}`], [insert(0, SENTENCES[4]!), { at: 0, replaced: 0, by: null }]],
  // A copied sentence beside it.
  [[], [insert(0, `${SENTENCES[8]} ${SENTENCES[10]} ${SENTENCES[0]}`), insert(0, SENTENCES[4]!)]],
  // The date of publication.
  [[SENTENCES[7]!], [insert(0, SENTENCES[1]!), { at: 0, replaced: 0, by: null }]],
];

test('a paragraph that comes, goes or changes leaves nothing behind in the others', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { maxLength: 7 }),
      fc.array(turn, { minLength: 1, maxLength: 6 }),
      (first, turns) => {
        const lived = engine();
        const put = (into: Engine, text: string): void => void into.put(plainText('article', text));
        SOURCES.forEach((text, i) => lived.put(plainText(`source-${i}`, text)));
        const paragraphs = [...first];
        put(lived, paragraphs.join('\n\n'));
        lived.check('article');
        for (const { at, replaced, by } of turns) {
          paragraphs.splice(at, replaced, ...(by === null ? [] : [by]));
          put(lived, paragraphs.join('\n\n'));
          const fresh = engine();
          SOURCES.forEach((source, i) => fresh.put(plainText(`source-${i}`, source)));
          put(fresh, paragraphs.join('\n\n'));
          expect(everything(lived)).toEqual(everything(fresh));
        }
      },
    ),
    { numRuns: 20, examples: FOUND },
  );
});

test('a check is prepared in many small steps, and then has little left to do', () => {
  const lived = engine();
  SOURCES.forEach((text, i) => lived.put(plainText(`source-${i}`, text)));
  lived.put(plainText('article', ARTICLE));
  let steps = 0;
  for (const _ of lived.prepare('article')) steps++;
  expect(steps).toBeGreaterThan(lived.reading('article')!.statements.length);
  const prepared = everything(lived);
  expect([...lived.prepare('article')]).toEqual([]);
  const fresh = engine();
  SOURCES.forEach((text, i) => fresh.put(plainText(`source-${i}`, text)));
  fresh.put(plainText('article', ARTICLE));
  expect(prepared).toEqual(everything(fresh));
});

test('a name that comes and goes takes what hangs on the event with it', () => {
  const lived = engine();
  SOURCES.forEach((text, i) => lived.put(plainText(`source-${i}`, text)));
  const statusOf = (text: string): unknown => {
    lived.put(plainText('article', text));
    return everything(lived);
  };
  const before = statusOf(ARTICLE);
  const without = statusOf(ARTICLE.replaceAll('Lindqvist', 'Bergman').replaceAll('Sundborg', 'Ostermoor'));
  expect(without).not.toEqual(before);
  expect(statusOf(ARTICLE)).toEqual(before);
});

test('what stands behind an insertion is matched at its new place', () => {
  const lived = engine();
  SOURCES.forEach((text, i) => lived.put(plainText(`source-${i}`, text)));
  lived.put(plainText('article', ARTICLE));
  lived.check('article');
  const changed = ARTICLE.replace('Die Mole muss', 'Heute: Die Mole muss').replace('842', '824');
  lived.put(plainText('article', changed));
  const places = lived
    .check('article')
    .flatMap(({ matches, statement }) =>
      matches.flatMap(({ differences }) => differences.map(({ here }) => ({ here, statement }))),
    );
  expect(places.length).toBeGreaterThan(0);
  for (const { here, statement } of places) {
    expect(here.start).toBeGreaterThanOrEqual(statement.spans[0]!.start);
    expect(here.end).toBeLessThanOrEqual(statement.spans.at(-1)!.end);
  }
});
