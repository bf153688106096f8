import { expect, test } from 'vitest';
import { createEngine, plainText } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

/** How the day in an article (in ⟦brackets⟧) relates to the days of a source, both with the date of their publication. */
function relationsOf(article: string, source: string): readonly string[] {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  const text = article.replace(/[⟦⟧]/g, '');
  const start = article.indexOf('⟦');
  engine.put(plainText('article.txt', text), 'article');
  engine.put(plainText('source.txt', source), 'source');
  const day = engine.reading('article.txt')!.statements.find(({ spans }) => spans[0]!.start === start)!;
  const found = engine.matches('article.txt', day).map(({ relation, text }) => `${relation} ${text}`);
  const checked = engine.findings('article.txt');
  const findings = checked.state === 'checked' ? checked.findings : [];
  return [
    ...found,
    ...findings.flatMap(({ code, span }) => (code === 'date-conflict' && span.start === start ? [code] : [])),
  ];
}

const german = (date: string, day: string) => `Datum: ${date}

Der Damm am Auersee ist ${day} gebrochen, teilte Landrätin Ines Marrero in Lindorf mit. Niemand wurde verletzt.`;
const english = (date: string, day: string) => `Published: ${date}

The dam at Lake Auer broke ${day}, Mayor Rita Okafor said in Coldbrook. Nobody was hurt.`;

// 3 March 2021 was a Wednesday.
test.each([
  ['am ⟦Mittwoch⟧', '5. März 2021', 'am Mittwoch', '4. März 2021', ['same-figure Mittwoch']],
  ['am ⟦Mittwoch⟧', '5. März 2021', 'gestern', '4. März 2021', ['same-figure gestern']],
  ['⟦gestern⟧', '4. März 2021', 'heute', '3. März 2021', ['same-figure heute']],
  ['am ⟦Mittwoch⟧', '5. März 2021', 'am Dienstag', '4. März 2021', ['conflict Dienstag', 'date-conflict']],
  ['am ⟦Mittwoch⟧', '5. März 2021', 'gestern', '5. März 2021', ['conflict gestern', 'date-conflict']],
  ['⟦gestern⟧', '4. März 2021', 'gestern', '5. März 2021', ['related gestern']],
])('%s, %s, and %s, %s', (day, published, other, then, expected) => {
  expect(relationsOf(german(published, day), german(then, other))).toEqual(expected);
});

test.each([
  ['on ⟦Wednesday⟧', '5 March 2021', 'yesterday', '4 March 2021', ['same-figure yesterday']],
  ['⟦yesterday⟧', '4 March 2021', 'today', '3 March 2021', ['same-figure today']],
  ['on ⟦Wednesday⟧', '5 March 2021', 'on Tuesday', '4 March 2021', ['conflict Tuesday', 'date-conflict']],
  ['⟦today⟧', '4 March 2021', 'on Wednesday', '4 March 2021', ['conflict Wednesday', 'date-conflict']],
  ['⟦last week⟧', '12 March 2021', 'this week', '5 March 2021', ['same-figure this week']],
])('%s, %s, and %s, %s', (day, published, other, then, expected) => {
  expect(relationsOf(english(published, day), english(then, other))).toEqual(expected);
});

test('a weekday whose anchor is not known agrees with a day that is one', () => {
  expect(
    relationsOf(
      german('5. März 2021', 'am ⟦Mittwoch⟧').replace(/^Datum.*\n\n/u, ''),
      german('4. März 2021', 'gestern'),
    ),
  ).toEqual(['rounded gestern']);
});
