import { expect, test } from 'vitest';
import { quotationsOf } from './checkSpeech.ts';

/** The names of the speakers of all quotations, in text order. */
const checkNames = (text: string, names: readonly (string | null)[]): void =>
  expect(quotationsOf(text).map(({ speaker }) => speaker?.name ?? null)).toEqual(names);

test('a person by a title, a function and an appositive', () => {
  checkNames('Sen. Mara Quill came late. The senator said that the bridge was safe.', ['Mara Quill']);
  checkNames('Mara Quill, an engineer, came late. The engineer said that the bridge was safe.', ['Mara Quill']);
  checkNames('Die Ministerin Mara Quill kam spät. Die Ministerin sagte, die Brücke sei sicher.', ['Mara Quill']);
  checkNames('Mara Quill, eine Ingenieurin, kam spät. Die Ingenieurin sagte, die Brücke sei sicher.', ['Mara Quill']);
});

test('two with the same title are nobody for sure', () => {
  checkNames('Sen. Mara Quill met Sen. Jane Adler. The senator said that the bridge was safe.', [null]);
  checkNames('Die Ministerin Mara Quill traf die Ministerin Anna Adler. Die Ministerin sagte, es sei genug.', [null]);
});

test('what is not definite is somebody new', () => {
  checkNames('Sen. Mara Quill came late. A senator said that the bridge was safe.', [null]);
  checkNames('Die Ministerin Mara Quill kam spät. Eine Ministerin sagte, die Brücke sei sicher.', [null]);
});

test('a body by the noun in its name', () => {
  checkNames('The Harbour Agency closed the bridge. The agency said that the bridge was unsafe.', ['Harbour Agency']);
  checkNames('Das Bundesministerium der Finanzen schwieg lange. Das Ministerium erklärte, die Brücke sei sicher.', [
    'Bundesministerium der Finanzen',
  ]);
  checkNames('The Harbour Agency and the River Agency closed the bridge. The agency said that the bridge was unsafe.', [
    null,
  ]);
});

test('a body by what any body may be called', () => {
  checkNames('Nordwerk Inc. closed the bridge. The company said that the bridge was unsafe.', ['Nordwerk Inc']);
  checkNames('Nordwerk Inc. sued Südwerk Inc. over the bridge. The company said that the bridge was unsafe.', [null]);
  checkNames('Harbour University closed the bridge. The company said that the bridge was unsafe.', [null]);
  checkNames('Die Nordwerk AG sperrte die Brücke. Das Unternehmen erklärte, sie sei nicht sicher.', ['Nordwerk AG']);
});

test('it is the body that the sentence before is about', () => {
  checkNames('The Harbour Agency closed the bridge. It said that the bridge was unsafe.', ['Harbour Agency']);
  checkNames('Workers of the Harbour Agency closed the bridge. It said that the bridge was unsafe.', [null]);
  checkNames('The Harbour Agency wrote a report on the bridge. It said that the bridge was unsafe.', [null]);
});

test('a document speaks for the body that it is by', () => {
  checkNames('A report by the Harbour Agency came out in May. The report said that the bridge was unsafe.', [
    'Harbour Agency',
  ]);
  checkNames('A report came out in May. The Harbour Agency was shut. The report said that the bridge was unsafe.', [
    null,
  ]);
  checkNames('Ein Bericht der Nordwerk AG erschien im Mai. Der Bericht besagt, dass die Brücke unsicher sei.', [
    'Nordwerk AG',
  ]);
});

test('gender decides between two', () => {
  checkNames('Mr. Finn Adler met Mrs. Mara Quill. She said that the bridge was safe. He said that it was not.', [
    'Mara Quill',
    'Finn Adler',
  ]);
});
