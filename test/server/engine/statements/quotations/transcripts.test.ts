import { expect, test } from 'vitest';
import { checkSpeech, quotationsOf } from './checkSpeech.ts';

test('turns in capitals, with the names that the page has', () => {
  checkSpeech(
    `Auf dem Podium: Lena Voss, Leiterin des Hafenamts; Otto Brandt, Bürgermeister

[S VOSS]: [D Guten Morgen. Wir rechnen damit, dass der Deich hält.]

[S2 BRANDT]: [D2 Wir danken der Feuerwehr sehr.]

[S3 VOSS]: [D3 Das Wasser fällt seit heute Nacht.]`,
    ['Lena Voss', 'Otto Brandt', 'Lena Voss'],
  );
});

test('names in capitals that stand nowhere else get their proper case', () => {
  checkSpeech(
    `[S ANNA MÜLLER-BRANDT] (Leiterin): [D Das Wasser steigt noch.]

DR. [S2 VON DER HEIDE]: [D2 Wir haben genug Sand hier.]

[S3 ANNA MÜLLER-BRANDT]: [D3 Das reicht bis morgen früh.]`,
    ['Anna Müller-Brandt', 'von der Heide', 'Anna Müller-Brandt'],
  );
});

test('timecodes', () => {
  checkSpeech(
    `[00:12:31] [S VOSS]: [D Der Deich hält bis morgen.]

[00:12:48] [S2 Brandt]: [D2 Dann gehen wir jetzt nach Hause.]`,
    ['Voss', 'Brandt'],
  );
});

test('timecodes behind the name', () => {
  checkSpeech(
    `[S Voss] (00:12:31): [D Der Deich hält bis morgen.]

[S2 Brandt] (12:48): [D2 Dann gehen wir jetzt nach Hause.]`,
    ['Voss', 'Brandt'],
  );
});

test('questions and answers name nobody', () => {
  checkSpeech('[S Frage]: [D Hält der Deich?]\n\n[S2 Antwort]: [D2 Ja, er hält.]', [null, null]);
  checkSpeech('[S Q]: [D Will the dike hold?]\n\n[S2 A]: [D2 Yes, it will hold.]', [null, null]);
});

test('a turn goes on over paragraphs until the next one', () => {
  checkSpeech(
    `[S VOSS]: [D Der Deich hält.]

[D Das Wasser fällt seit heute Nacht.]

(Beifall)

[S2 BRANDT]: [D2 Wir danken der Feuerwehr.]

[S3 VOSS]: [D3 Und wir danken der Stadt.]`,
    ['Voss', 'Brandt', 'Voss'],
  );
});

test('a heading with a bracket is no part of the turn above it', () => {
  const text =
    'VOSS: Der Deich hält sehr gut, das wissen alle.\n\nBRANDT: Und wie lange hält er noch?\n\nVOSS: Noch zehn Jahre.\n\nDie Fähre (Linie 4)\n\nSie fährt nicht mehr.';
  expect(quotationsOf(text).at(-1)?.text).toBe('Noch zehn Jahre.');
});

test('an interview in proper case', () => {
  checkSpeech(
    `Lena Voss leitet das Hafenamt.

[S Hafenpost]: [D Frau Voss, hält der Deich?]

[S2 Voss]: [D2 Er hält sehr gut.]

[S3 Hafenpost]: [D3 Und wie lange noch?]

[S4 Voss]: [D4 Noch zehn Jahre.]`,
    ['Hafenpost', 'Lena Voss', 'Hafenpost', 'Lena Voss'],
  );
});

test('what somebody in a turn quotes stays a quotation of its own', () => {
  const text =
    'VOSS: Der Minister rief: „Sofort schließen, und zwar alle Tore!“ Das taten wir.\n\nBRANDT: Es war richtig so.\n\nVOSS: Es war sehr richtig so.';
  expect(quotationsOf(text).map(({ rule, speaker }) => [rule, speaker?.name ?? speaker?.text])).toEqual([
    ['turn', 'Voss'],
    ['verb-quotation', 'Der Minister'],
    ['turn', 'Brandt'],
    ['turn', 'Voss'],
  ]);
});

test('labels with values, tickers and notes are no transcript', () => {
  const silent = [
    'Ort: Berlin\n\nDatum: 3. Mai 2024\n\nTeilnehmer: 40\n\nThema: Hafen',
    'ORT: Berlin\nDATUM: 3. Mai\n\nORT: Hamburg\nDATUM: 4. Mai\n\nORT: Bremen\nDATUM: 5. Mai',
    '14:05 Uhr: Der Ball liegt im Netz.\n\n14:20 Uhr: Noch ein Tor fällt hier.\n\n14:31 Uhr: Die Halbzeit ist da.',
    'Hinweis: Das Tor bleibt heute zu.\n\nHinweis: Die Fähre fährt nicht mehr.\n\nHinweis: Es gibt Busse.',
    'Berlin: Drei Tore an einem Tag\n\nHamburg: Kein Tor an drei Tagen\n\nBerlin: Noch ein Tor am Abend',
  ];
  for (const text of silent) expect(quotationsOf(text), text).toEqual([]);
});
