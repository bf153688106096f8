import type { Decimal } from '../../values/Decimal.ts';
import type { FigureValue } from '../../values/FigureValue.ts';
import type { PackedReader } from './PackedReader.ts';
import type { PackedWriter } from './PackedWriter.ts';

const Code = {
  exact: 0,
  range: 1,
  pair: 2,
  fraction: 3,
  date: 4,
  relative: 5,
  relativeWithTime: 6,
  vague: 7,
  below: 8,
  above: 9,
  open: 10,
} as const;

const turns = [null, -1, 0, 1] as const;

export function packFigureValue(to: PackedWriter, value: FigureValue): void {
  const decimal = ({ significand, exponent }: Decimal): void => {
    to.number(significand);
    to.bytes.integer(exponent);
  };
  switch (value.kind) {
    case 'exact':
      to.bytes.byte(Code.exact);
      return decimal(value.number);
    case 'range': {
      const { low, high } = value;
      to.bytes.byte(low && high ? Code.range : low ? Code.above : high ? Code.below : Code.open);
      if (low) decimal(low);
      if (high) decimal(high);
      return;
    }
    case 'pair':
      to.bytes.byte(Code.pair);
      decimal(value.first);
      return decimal(value.second);
    case 'fraction':
      to.bytes.byte(Code.fraction);
      to.number(value.numerator);
      return to.number(value.denominator);
    case 'date':
      to.bytes.byte(Code.date);
      to.text(value.edtf);
      return to.text(value.relative);
    case 'relative':
      to.bytes.byte(value.time === undefined ? Code.relative : Code.relativeWithTime);
      to.text(value.relative);
      to.bytes.byte(turns.indexOf(value.turn));
      if (value.time !== undefined) to.text(value.time);
      return;
    case 'vague':
      return to.bytes.byte(Code.vague);
  }
}

export function unpackFigureValue(from: PackedReader): FigureValue {
  const decimal = (): Decimal => ({ significand: from.number(), exponent: from.bytes.integer() });
  switch (from.bytes.byte()) {
    case Code.exact:
      return { kind: 'exact', number: decimal() };
    case Code.range:
      return { kind: 'range', low: decimal(), high: decimal() };
    case Code.above:
      return { kind: 'range', low: decimal(), high: null };
    case Code.below:
      return { kind: 'range', low: null, high: decimal() };
    case Code.open:
      return { kind: 'range', low: null, high: null };
    case Code.pair:
      return { kind: 'pair', first: decimal(), second: decimal() };
    case Code.fraction:
      return { kind: 'fraction', numerator: from.number(), denominator: from.number() };
    case Code.date:
      return { kind: 'date', edtf: from.text()!, relative: from.text() };
    case Code.relative:
      return { kind: 'relative', relative: from.text()!, turn: turns[from.bytes.byte()]! };
    case Code.relativeWithTime:
      return { kind: 'relative', relative: from.text()!, turn: turns[from.bytes.byte()]!, time: from.text()! };
    default:
      return { kind: 'vague' };
  }
}
