import { expect, test } from 'vitest';
import { splitSentences } from '../../../../server/src/engine/text/sentences.ts';
import { tokenize } from '../../../../server/src/engine/text/tokens.ts';
import type { LanguagePack } from '../../../../server/src/engine/language/LanguagePack.ts';
import { de } from '../../../../server/src/languages/de/index.ts';
import { en } from '../../../../server/src/languages/en/index.ts';

/** Checks a text in which `|` stands at the end of every sentence but the last. */
function checkSentences(pack: LanguagePack, marked: string): void {
  const text = marked.replaceAll('|', '');
  const found = splitSentences(tokenize(text), pack.sentences).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
}

test.each([
  'Am 12. September kam Dr. Weber.| Er blieb bis zum 3. Oktober.',
  'Das Schiff sank im 19. Jahrhundert.| Der 2. Platz ging an Kiel.',
  'Es fehlten Benzin, Brot usw.| Der Hafen blieb zu.',
  'Es fehlten Benzin usw. beim Hafen.',
  'Zu sehen waren u. a. Boote, z. B. Kutter.',
  'Rafael Y. Brasche schwieg.| Auch Kurt W.| Die Anklage bleibt.',
  'Der Verdächtige Kurt W. schwieg.',
  '„Es reicht.“| Dann ging sie.',
  '„Wer kommt?“, fragte sie.| Niemand kam.',
  '»Halt!«| Alle standen.',
  'Der Dax stieg auf Platz 3.| Danach fiel er.',
  '1. FC Köln gegen Kiel',
  'Forderungen: 11,3 Mio. € und 2 Mio. $ bar.| Es war genug.',
  'Er kam 2005.| Danach ging er.',
  'Es begann um 1500 v. Chr. mit einem Beben.',
  'Sie sagte … nichts.| Gar nichts …| Dann ging sie.',
])('German: %s', (marked) => checkSentences(de, marked));

test.each([
  'Mr. Hale left.| He owed $3.5 million.',
  'She lives in the U.S.| He does not.',
  'The U.S. Senate met at 5 p.m. on Friday.',
  'Gov. Fenn and Sen. Hale met in St. Louis.',
  'The firm is Hale Inc.| It builds boats.',
  'Hale Inc. builds boats.',
  '“Stop.”| She left.',
  '"Stop!" she said.| Nobody did.',
  "`` We wait . ''| He left .",
  'He averaged 14. 1 points.',
  'It opened in 2013.| 15 boats came.',
  'He asked for No. 5 on Jan. 3 in Dover.',
])('English: %s', (marked) => checkSentences(en, marked));

test('a million marks take one pass', () => {
  expect(splitSentences(tokenize('. '.repeat(100_000)), de.sentences).length).toBeLessThan(100_001);
});
