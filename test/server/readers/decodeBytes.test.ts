import { expect, test } from 'vitest';
import fc from 'fast-check';
import { decodeBytes } from '../../../server/src/readers/decodeBytes.ts';

const SENTENCE = '„Größe zählt“ – 12 € für Łódź, sagte sie.\r\nЗдравствуйте, 漢字 🙂 kam an.\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le');
  return bytes;
};
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function checkText(bytes: Uint8Array, text: string, encoding: string | null): void {
  const decoded = decodeBytes(bytes);
  expect(decoded.ok && decoded.text).toBe(text);
  expect(decoded.ok && decoded.notes).toEqual(encoding === null ? [] : [{ code: 'decoded-as', encoding }]);
}

test('UTF-8, with a byte order mark or without', () => {
  checkText(utf8(SENTENCE), SENTENCE, null);
  checkText(joined([0xef, 0xbb, 0xbf], utf8(SENTENCE)), SENTENCE, null);
  checkText(utf8(''), '', null);
});

test('only the first byte order mark is no text', () =>
  checkText(joined([0xef, 0xbb, 0xbf], utf8('\ufeffa')), '\ufeffa', null));

test('UTF-16 by its mark', () => {
  checkText(joined([0xff, 0xfe], utf16(SENTENCE, 'le')), SENTENCE, 'utf-16le');
  checkText(joined([0xfe, 0xff], utf16(SENTENCE, 'be')), SENTENCE, 'utf-16be');
});

test('UTF-16 without a mark, by its NUL bytes', () => {
  checkText(utf16('Am Montag kamen 500 Leute.', 'le'), 'Am Montag kamen 500 Leute.', 'utf-16le');
  checkText(utf16('Am Montag kamen 500 Leute.', 'be'), 'Am Montag kamen 500 Leute.', 'utf-16be');
  const russian = 'Он сказал: «Мы едем в Москву».\n'.repeat(5);
  checkText(utf16(russian, 'le'), russian, 'utf-16le');
});

test('Windows-1252 where it is no UTF-8, with its own quotation marks and the euro sign', () => {
  const bytes = joined([0x84], utf8('Gr'), [0xfc, 0xdf, 0x65, 0x93, 0x20, 0x96, 0x20, 0x31, 0x20, 0x80, 0x85]);
  checkText(bytes, '„Grüße“ – 1 €…', 'windows-1252');
});

test('UTF-8 with a few broken bytes stays UTF-8', () => {
  const decoded = decodeBytes(joined(utf8('Größe, Mühe, Fleiß, Güte, Ärger: „schön“'), [0xff], utf8(' und mehr.')));
  expect(decoded.ok && decoded.notes).toEqual([{ code: 'undecodable-bytes', count: 1 }]);
  expect(decoded.ok && decoded.text).toContain('„schön“\ufffd und mehr.');
});

test('a replacement character that the file itself holds is not broken', () =>
  checkText(utf8('a\ufffd\ufffd\ufffd'), 'a\ufffd\ufffd\ufffd', null));

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]],
  ['a PDF', utf8('%PDF-1.7 ...')],
  ['an RTF', utf8('{\\rtf1\\ansi Hallo}')],
  ['a Word file', utf8('PK\x03\x04 word/document.xml')],
  ['a program', [1, 2, 0, 0, 0, 5, 6, 7, 0, 9, 9]],
  ['control characters', utf8('\x01\x02\x03\x04 abc')],
])('%s is binary', (_, bytes) => {
  expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ ok: false, reason: 'binary' });
});

test('UTF-32 is named as not decoded', () => {
  expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]))).toEqual({ ok: false, reason: 'undecodable' });
});

test('every text comes back from its UTF-8 bytes, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = `Ein Satz davor. ${text.replace(/[\0-\x1f\x7f-\x9f]/g, '')}`;
      const decoded = decodeBytes(utf8(words));
      expect(decoded.ok && decoded.text).toBe(words);
    }),
  );
});

test('no bytes at all make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const decoded = decodeBytes(bytes);
      expect(decoded.ok || decoded.reason === 'binary' || decoded.reason === 'undecodable').toBe(true);
    }),
  );
});
