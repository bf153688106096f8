import { describe, expect, test } from 'vitest';
import { createEngine, plainText, type CheckedStatement } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

/** The first statement of the first text, checked against the others; files are called a, b, c … */
const firstChecked = (...texts: readonly string[]): CheckedStatement => allChecked(...texts)[0]!;

function allChecked(...texts: readonly string[]): readonly CheckedStatement[] {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  texts.forEach((text, i) => engine.put(plainText(String.fromCharCode(97 + i), text)));
  return engine.check('a');
}
const relations = (...texts: readonly string[]): readonly string[] =>
  firstChecked(...texts).matches.map(({ uri, relation }) => `${uri} ${relation}`);

describe('quotations', () => {
  const remark =
    '„Der Damm hält nur, wenn wir ihn in diesem Herbst auf ganzer Länge erneuern“, sagte Deichgräfin Wiebke Janssen.';

  test('word for word, whatever the marks', () =>
    expect(
      relations(
        remark,
        `Wiebke Janssen sagte: »Der Damm hält nur, wenn wir ihn in diesem Herbst auf ganzer Länge erneuern.«`,
      ),
    ).toEqual(['b verbatim']));

  test('a part of a longer one is abridged', () =>
    expect(
      relations(
        '„Der Damm hält nur, wenn wir ihn in diesem Herbst erneuern“, sagte Deichgräfin Wiebke Janssen.',
        '„Der Damm hält nur, wenn wir ihn in diesem Herbst erneuern, und zwar bevor das Wasser steigt“, sagte Deichgräfin Wiebke Janssen.',
      ),
    ).toEqual(['b abridged']));

  test('a lost negation is never a variant', () =>
    expect(
      relations(
        '„Wir werden den Vertrag mit der Reederei nicht verlängern“, sagte Hafenchef Ole Brandt am Abend.',
        '„Wir werden den Vertrag mit der Reederei verlängern“, sagte Hafenchef Ole Brandt am Abend.',
      ),
    ).toEqual(['b conflict']));

  test('what cannot be is never another order of what can be', () =>
    expect(
      relations(
        '“We can rule out a second breach of the sea wall this winter,” said harbour master Ruth Adler.',
        '“We cannot rule out a second breach of the sea wall this winter,” said harbour master Ruth Adler.',
      ),
    ).toEqual(['b conflict']));

  test('two quoted words are found in reported speech that touches the same matter', () => {
    const checked = allChecked(
      'Vor zehn Tagen erklärte das Finanzministerium, dass die Verhandlungen zwischen der Werft und den Banken „zügig vorankommen“ und dass Adler und Brandt einander Briefe geschrieben hätten, in denen sie mehr Geduld versprachen.',
      'Trotz der Zweifel der Gewerkschaft und der Opposition hat die Landesregierung erklärt, dass die Gespräche über einen Kredit der Banken für den Hafen, der in mehr als acht Monaten ohne Aufträge seine Reserven verbraucht hat, zügig vorankommen.',
    );
    const found = checked.find(({ statement }) => statement.text === '„zügig vorankommen“');
    expect(found?.matches.map(({ uri, relation }) => `${uri} ${relation}`)).toEqual(['b abridged']);
  });

  test('a number in words is the number in digits', () => {
    const said = (number: string): string =>
      `“The pumps had cleared the lower quay within ${number} minutes of the alarm,” harbour master Ruth Adler said.`;
    expect(relations(said('11'), said('eleven'))).toEqual(['b verbatim']);
    expect(relations(said('250'), said('two hundred and fifty'))).toEqual(['b verbatim']);
    expect(relations(said('25'), said('twenty-five'))).toEqual(['b verbatim']);
    expect(relations(said('12'), said('eleven'))).toEqual(['b conflict']);
    const gesagt = (zahl: string): string =>
      `„Die Pumpen haben den unteren Kai binnen ${zahl} Minuten nach dem Alarm geleert“, sagte Hafenchefin Rike Adler.`;
    expect(relations(gesagt('25'), gesagt('fünfundzwanzig'))).toEqual(['b verbatim']);
    expect(relations(gesagt('24'), gesagt('fünfundzwanzig'))).toEqual(['b conflict']);
  });

  test('words that stand in running text are the same words', () =>
    expect(
      relations(
        '“The pumps had cleared the lower quay before the tide came in,” harbour master Ruth Adler said.',
        'The pumps had cleared the lower quay before the tide came in.',
      ),
    ).toEqual(['b verbatim']));

  test('several sentences that stand in running text, with what was left out between two parts', () => {
    const statement =
      'We knew for years whom to blame. Today we do not even have that. We wish nobody ill. We ask only to be told how the ferry sank.';
    expect(
      relations(
        `“${statement}” the statement of the families said.`,
        `Statement of the families\n\n${statement}\n\nNo more will be said.`,
      ),
    ).toEqual(['b verbatim']);
    expect(
      relations(
        '“We knew for years whom to blame,” said Ruth Adler. “We ask only to be told how the ferry sank.”',
        `Statement by Ruth Adler\n\n${statement}`,
      ),
    ).toEqual(['b abridged']);
  });

  test('a letter that has another number in it is still where the words are from', () => {
    const letter = (bays: string): string =>
      `Nobody puts off a repair on a spillway because the sun shines. It was a gamble, and ${bays} of the five bays show you how it ended.`;
    expect(
      relations(`“${letter('two')}” Ruth Adler wrote.`, `Dear Mara,\n\n${letter('three')}\n\nBest wishes`),
    ).toEqual(['b variant']);
  });

  test('of a long turn only the sentences that are the same', () => {
    const filler =
      'I have worked here for thirty years and I know each of these stones by its name, believe me. '.repeat(3);
    const { matches } = firstChecked(
      '“The pumps had cleared the lower quay before the tide came in,” Ruth Adler said.',
      `Q: And then?\n\nADLER: ${filler}The pumps had cleared the lower quay before the tide came in. ${filler}\n\nQ: Where were you?\n\nADLER: On the quay.\n`,
    );
    expect(matches[0]).toMatchObject({
      relation: 'verbatim',
      speaker: 'Adler',
      text: 'The pumps had cleared the lower quay before the tide came in.',
    });
  });

  test('what has another number is no evidence beside what has the same', () => {
    const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
    const night = (people: number, school: string): string =>
      `The council said that about ${people} people had spent the first night in the sports hall of ${school} school.`;
    engine.put(plainText('a', night(430, 'Hagby')));
    engine.put(plainText('b', night(430, 'Hagby')));
    engine.put(plainText('c', night(300, 'Selby')));
    const said = engine.check('a').find(({ statement }) => statement.kind === 'quote');
    expect(said?.matches.map(({ uri }) => uri)).toEqual(['b']);
  });

  test('another remark on the same matter is no match', () =>
    expect(
      relations(remark, '„Für neue Schleusen fehlt dem Land seit Jahren das Geld“, sagte Ministerin Karin Oltmanns.'),
    ).toEqual([]));
});

describe('figures', () => {
  test('equal after conversion, beside the same words', () =>
    expect(
      relations(
        'The convoy drove 500 kilometers through the desert to the port of Maraba.',
        'The convoy drove 310 miles through the desert to the port of Maraba.',
      ),
    ).toContain('b converted'));

  test('the same number of another thing is no match', () =>
    expect(relations('Die Klinik hat 120 Betten.', 'Der Verein zählt 120 Mitglieder.')).toEqual([]));
});

test('two files with one agency are one origin, as are two that give one passage word for word', () => {
  const text = 'Das Schiff hatte 1.400 Tonnen Weizen geladen und war auf dem Weg nach Tunis.';
  const checked = firstChecked(text, `${text}\n\n(dpa)`, `${text}\n\n(dpa)`, text);
  expect([checked.status, checked.files, checked.origins]).toEqual(['corroborated', 3, ['dpa']]);
});

describe('the same said in other words', () => {
  const lead = 'Der Hafenchef Ole Brandt hat den Umbau der Werft von Norden gegen Kritik verteidigt.';

  test('synonyms, compounds taken apart and a capital for its country', () =>
    expect(
      relations(
        `Fachleuten zufolge will Kairo Panzerabwehrraketen und Artilleriegranaten aus Schweden beziehen. ${lead}`,
        `Ägypten versuche, in Stockholm Geschosse für seine Artillerie und Raketen zur Panzerabwehr zu erwerben, sagten Experten. ${lead}`,
      ),
    ).toContain('b paraphrase'));

  test('one subject and another statement about it is no match', () =>
    expect(
      relations(
        `Fachleuten zufolge will Kairo Panzerabwehrraketen aus Schweden beziehen. ${lead}`,
        `Ägypten habe mit Schweden über seine Schulden gesprochen, sagte ein Sprecher in Kairo. ${lead}`,
      ),
    ).not.toContain('b paraphrase'));

  test('a plain sentence is told from one that is merely related', () => {
    const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
    const text = 'Südkorea hat ein wichtiges Abkommen mit Polen über Panzer und Haubitzen unterschrieben.';
    engine.put(plainText('a', text));
    engine.put(plainText('b', `${lead} Seoul und Warschau unterzeichneten einen Vertrag über Haubitzen und Panzer.`));
    const found = engine.matches('a', { kind: 'sentence', spans: [{ start: 0, end: text.length }], text });
    expect(found.map(({ relation }) => relation)).toEqual(['paraphrase']);
  });
});
