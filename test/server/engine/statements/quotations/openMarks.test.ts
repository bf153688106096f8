import { expect, test } from 'vitest';
import { checkSpeech, quotationsOf } from './checkSpeech.ts';

const lead = 'Die Stadt will den Hafen bis zum Mai sperren, und zwar auf beiden Seiten der Mole.';
const rest = '„Wir prüfen das noch“, sagte Ministerin Lena Voss am Montag im Hafen.';

test('a mark that is being typed stretches over nothing', () => {
  for (const mark of ['„', '"', '»', '“'])
    for (
      let at = lead.indexOf('Stadt');
      at >= 0 && at < lead.length;
      at = lead.indexOf(' ', at) < 0 ? -1 : lead.indexOf(' ', at) + 1
    ) {
      const text = `${lead.slice(0, at)}${mark}${lead.slice(at)}\n\n${rest}`;
      const found = quotationsOf(text);
      expect(
        found.map(({ text: words, speaker }) => [words, speaker?.name]),
        text,
      ).toEqual([['„Wir prüfen das noch“', 'Lena Voss']]);
    }
});

test('a mark at the start of a paragraph that is none', () => {
  expect(quotationsOf(`„${lead}\n\n${rest}`).map(({ text }) => text)).toEqual(['„Wir prüfen das noch“']);
});

test('a quotation over three paragraphs, opened at each and closed once', () => {
  checkSpeech(
    '[S Lena Voss] [C sagte]: [D „Der Deich steht seit langer Zeit fest.]\n\n[D „Das Wasser ist noch nie so hoch gewesen.]\n\n[D „Es fällt.“]',
    ['Lena Voss'],
  );
});

test('a quotation over two paragraphs with one pair of marks', () => {
  checkSpeech(
    '[S Lena Voss] [C sagte]: [D „Der Deich steht seit langer Zeit fest.]\n\n[D Das Wasser fällt.“] Dann ging sie.',
  );
});

test('a paragraph before changes nothing behind it', () => {
  const story = `${rest}\n\n„Es ist spät“, fügte sie hinzu.`;
  const names = (text: string): readonly unknown[] =>
    quotationsOf(text).map(({ speaker }) => [speaker?.text, speaker?.name]);
  expect(names(`Am Nachmittag schien die Sonne.\n\n${story}`)).toEqual(names(story));
});
