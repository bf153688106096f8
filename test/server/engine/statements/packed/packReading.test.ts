import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainText } from '../../../../../server/src/engine/index.ts';
import { createReadingPacker, unpackReading } from '../../../../../server/src/engine/statements/packed/packReading.ts';
import { packValue } from '../../../../../server/src/engine/statements/packed/packValue.ts';
import { unpackValue } from '../../../../../server/src/engine/statements/packed/unpackValue.ts';
import { readSource } from '../../../../../server/src/engine/statements/readSource.ts';
import { createByteReader } from '../../../../../server/src/engine/text/ByteReader.ts';
import { createByteWriter } from '../../../../../server/src/engine/text/ByteWriter.ts';
import { packs } from '../../../../../server/src/languages/index.ts';

function checkText(text: string): number {
  const { reading } = readSource(plainText('file:///a.txt', text), { packs, referenceDate: '2024-05-06' });
  const bytes = createReadingPacker().pack(reading);
  expect({ ...unpackReading('file:///a.txt', bytes) }).toEqual(reading);
  return bytes.length;
}

test('a reading is the same after it was packed, and small', () => {
  for (const folder of ['examples/de/quellen', 'examples/en/sources'])
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(checkText(text)).toBeLessThan(3 * text.length);
    }
});

test('texts of any characters are, however broken', () => {
  checkText('');
  checkText('„Wir gehen“, sagte Darja Ulmen. Половодье: 3,5 %. \ud83d half a pair \ud83d\ude00 \u0000');
  checkText('Бургомистр заявил, что 12 мая мост закроют на 3 дня. '.repeat(400));
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void checkText(text)));
});

test('any plain value is the same after it was packed', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        null,
        true,
        false,
        'kind',
        'figure',
        'start',
        0,
        31,
        32,
        -1,
        2 ** 31,
        -(2 ** 52),
        2 ** 53,
        0.1,
        NaN,
      ),
      fc.double(),
      fc.maxSafeInteger(),
      fc.string(),
      fc.record({ start: fc.nat(), end: fc.nat() }),
      fc.array(tie('value')),
      fc.dictionary(
        fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
        tie('value'),
      ),
    ),
  })).value;
  fc.assert(
    fc.property(value, fc.string(), (given, text) => {
      const writer = createByteWriter();
      packValue(writer, text, given);
      expect(unpackValue(createByteReader(writer.take()), text)).toEqual(given);
    }),
    { numRuns: 500 },
  );
});
