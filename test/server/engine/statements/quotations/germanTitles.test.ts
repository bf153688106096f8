import { expect, test } from 'vitest';
import { checkSpeech, quotationsOf } from './checkSpeech.ts';

const silent = (...texts: readonly string[]): void => {
  for (const text of texts)
    expect(
      quotationsOf(text).map(({ rule, text: words }) => [rule, words]),
      text,
    ).toEqual([]);
};

const rulesOf = (text: string): readonly string[] => quotationsOf(text).map(({ rule }) => rule);

test('titles of works', () => {
  silent(
    'Sie las den Roman „Die Brücke am Fluss“ in einer Nacht.',
    'Das Lied „Wir sind noch da“ steht auf Platz drei.',
    'In der Reihe „Neues vom Deich“ läuft morgen die vierte Folge.',
    'Das Gemälde „Abend im Hafen“ hängt wieder.',
  );
});

test('ships, papers, clubs and other names', () => {
  silent(
    'Der Frachter „Aurelia“ liegt im Vorhafen.',
    'Die Zeitung „Der Hafenbote“ kostet zwei Euro.',
    'Der Verein „Freunde des Deiches“ hat 40 Mitglieder.',
    'Der Rettungshubschrauber „Christoph 12“ flog zweimal.',
  );
});

test('nicknames', () => {
  silent('Otto „Otti“ Brandt spielt seit drei Jahren hier.', 'Der Boxer, genannt „der Bär“, gewann in Runde zwei.');
});

test('terms and what is so called', () => {
  silent(
    'Der sogenannte „Schwarze Freitag“ war ein Donnerstag.',
    'Unter dem Begriff „Grundlast“ versteht man etwas anderes.',
    'Das Stichwort „Deich“ steht auf Seite drei.',
  );
});

test('scare quotes', () => {
  silent('Der „Nachbar“ wohnt weit weg.', 'Die „Reform“ kostet am Ende mehr.', 'So sieht also „der Fortschritt“ aus.');
});

test('the rule that spoke is told', () => {
  expect(rulesOf('Lena Voss nannte den Plan „völlig unbezahlbar“.')).toEqual(['quoted-part']);
  expect(rulesOf('„Das reicht nicht“, sagte Lena Voss.')).toEqual(['inverted']);
  expect(rulesOf('Lena Voss war empört: „Das reicht uns nicht mehr.“')).toEqual(['colon']);
});

test('a heading needs evidence of speech', () => {
  silent('Ärger um die „Wende am Hafen und an der Mole“', '„Haus am Deich“ öffnet wieder');
  checkSpeech('[S Voss]: [D „Wir schaffen das bis Mai“]');
  checkSpeech('[S Ministerin Voss] [C nennt] Plan [D „völlig unbezahlbar“]');
});

test('a dateline is no part of what is said', () => {
  checkSpeech('KIEL (dpa) – [I Der Hafen bleibt bis Mai zu], [C sagte] [S Lena Voss].');
  checkSpeech('Kiel/Bremen (AFP) - [I Der Hafen bleibt bis Mai zu], [C sagte] [S Lena Voss].');
});

test('what goes on behind what was said is the speaker’s, too', () => {
  checkSpeech(
    '[S [S2 [S3 [S4 Die Behörden]]]] [C [C2 sagten]], [M es wäre ein [D2 „großer Fehler“]], und [C3 [C4 warnten]] die Stadt, [M3 [D4 „einen Preis zahlen“] zu müssen].',
  );
});
