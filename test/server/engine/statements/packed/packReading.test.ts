import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainText } from '../../../../../server/src/engine/index.ts';
import { createReadingPacker, unpackReading } from '../../../../../server/src/engine/statements/packed/packReading.ts';
import { readSource } from '../../../../../server/src/engine/statements/readSource.ts';
import type { SourceReading } from '../../../../../server/src/engine/statements/SourceReading.ts';
import type { Figure, Mention, Quotation } from '../../../../../server/src/engine/statements/Statement.ts';
import type { NameMention } from '../../../../../server/src/engine/statements/NameMention.ts';
import type { FigureValue } from '../../../../../server/src/engine/values/FigureValue.ts';
import { packs } from '../../../../../server/src/languages/index.ts';

function checkText(text: string): number {
  const { reading } = readSource(plainText('file:///a.txt', text), { packs, referenceDate: '2024-05-06' });
  return checkReading(reading);
}

const packer = createReadingPacker();

/** Packs with what was packed before still about; the keys come back in their order, since reports are written in it. */
function checkReading(reading: SourceReading): number {
  const bytes = packer.pack(reading).slice();
  const unpacked = { ...unpackReading(reading.uri, bytes) };
  expect(unpacked).toEqual(reading);
  expect(JSON.stringify(unpacked.names)).toBe(JSON.stringify(reading.names));
  expect(JSON.stringify(unpacked.statements)).toBe(JSON.stringify(reading.statements));
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

test('any reading is, whatever its statements say', () => {
  const text = fc.oneof(
    fc.constantFrom('', 'km/h', 'EUR', 'Boot', 'Ulmen', 'Darja Ulmen'),
    fc.string({ unit: 'binary', maxLength: 9 }),
  );
  const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
  const place = fc.oneof(fc.nat(40), fc.nat(2 ** 31));
  const span = fc
    .tuple(place, fc.oneof(fc.nat(12), fc.nat(2 ** 20)))
    .map(([start, size]) => ({ start, end: start + size }));
  const spans = fc.array(span, { maxLength: 3 });
  const mention: fc.Arbitrary<Mention> = fc.record({ spans, text, name: orNull(text) });
  const decimal = fc.record({ significand: fc.maxSafeInteger(), exponent: fc.integer({ min: -64, max: 64 }) });
  const value: fc.Arbitrary<FigureValue> = fc.oneof(
    fc.record({ kind: fc.constant('exact' as const), number: decimal }),
    fc.record({ kind: fc.constant('range' as const), low: orNull(decimal), high: orNull(decimal) }),
    fc.record({ kind: fc.constant('pair' as const), first: decimal, second: decimal }),
    fc.record({ kind: fc.constant('fraction' as const), numerator: fc.double(), denominator: fc.maxSafeInteger() }),
    fc.record({ kind: fc.constant('date' as const), edtf: text, relative: orNull(text) }),
    fc.record({
      kind: fc.constant('relative' as const),
      relative: text,
      turn: fc.constantFrom(-1 as const, 0 as const, 1 as const, null),
    }),
    fc.record({
      kind: fc.constant('relative' as const),
      relative: text,
      turn: fc.constantFrom(-1 as const, 0 as const, 1 as const, null),
      time: text,
    }),
    fc.constant({ kind: 'vague' as const }),
  );
  const figure: fc.Arbitrary<Figure> = fc.record({
    kind: fc.constant('figure' as const),
    type: fc.constantFrom('count', 'money', 'date', 'ratio'),
    spans,
    text,
    value,
    unit: orNull(text),
    hedge: fc.constantFrom(null, 'approximate', 'minimum', 'maximum'),
    counted: orNull(mention),
    change: fc.constantFrom(null, 'by', 'to'),
    per: orNull(text),
    tense: fc.constantFrom('past', 'future'),
    ambiguous: fc.boolean(),
  });
  const quotation: fc.Arbitrary<Quotation> = fc.record({
    kind: fc.constant('quote' as const),
    form: fc.constantFrom('direct', 'mixed', 'indirect'),
    spans,
    text,
    speaker: orNull(mention),
    cue: orNull(mention),
    addressee: orNull(mention),
    rule: text,
  });
  const name: fc.Arbitrary<NameMention> = fc.record({
    span,
    text,
    name: text,
    kind: fc.constantFrom('person', 'organisation', 'place', 'unknown'),
    title: orNull(text),
    titled: span,
    gender: fc.constantFrom(null, 'feminine', 'masculine'),
  });
  const reading: fc.Arbitrary<SourceReading> = fc.record({
    uri: fc.constant('file:///a.txt'),
    text: fc.oneof(fc.constant('Darja Ulmen zählte 12 km/h und EUR.'), fc.string({ unit: 'binary', maxLength: 300 })),
    language: fc.constantFrom('de', 'en', 'nds'),
    published: orNull(text),
    origins: fc.array(text, { maxLength: 3 }),
    paragraphs: fc.array(fc.record({ span, language: fc.constantFrom('de', 'en'), furniture: fc.boolean() })),
    sentences: fc.array(span),
    names: fc.array(name),
    statements: fc.array(fc.oneof(figure, quotation)),
    notes: fc.array(
      fc.oneof(
        fc.record({ code: fc.constant('decoded-as' as const), encoding: text }),
        fc.record({ code: fc.constant('undecodable-bytes' as const), count: fc.nat() }),
      ),
    ),
  });
  fc.assert(
    fc.property(reading, (given) => void checkReading(given)),
    { numRuns: 500 },
  );
});

test('numbers of any size are', () => {
  const figure = (significand: number): Figure => ({
    kind: 'figure',
    type: 'number',
    spans: [{ start: 0, end: 1 }],
    text: '1',
    value: { kind: 'exact', number: { significand, exponent: 0 } },
    unit: null,
    hedge: null,
    counted: null,
    change: null,
    per: null,
    tense: 'past',
    ambiguous: false,
  });
  const { reading } = readSource(plainText('file:///a.txt', '1'), { packs, referenceDate: null });
  const numbers = [
    0,
    -0,
    253,
    254,
    255,
    256,
    -1,
    2 ** 31,
    -(2 ** 31),
    2 ** 52 - 1,
    2 ** 52,
    -(2 ** 52),
    2 ** 53 - 1,
    0.1,
  ];
  checkReading({ ...reading, statements: numbers.map(figure) });
});
