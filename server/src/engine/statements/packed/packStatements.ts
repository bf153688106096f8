import type { FigureType } from '../../values/FigureValue.ts';
import type { Figure, Mention, Quotation, Statement } from '../Statement.ts';
import { packFigureValue, unpackFigureValue } from './packFigureValue.ts';
import type { PackedReader } from './PackedReader.ts';
import type { PackedWriter } from './PackedWriter.ts';

const forms = ['direct', 'mixed', 'indirect'] as const;
const hedges = [null, 'approximate', 'minimum', 'maximum'] as const;
const changes = [null, 'by', 'to'] as const;

/** The first byte of a statement: a quotation's form, or what a figure says by a word of a few. */
const FIGURE = 0x40;
const FUTURE = 0x10;
const AMBIGUOUS = 0x20;

export function packStatements(to: PackedWriter, statements: readonly Statement[]): void {
  to.bytes.whole(statements.length);
  for (const statement of statements) {
    switch (statement.kind) {
      case 'quote':
        packQuotation(to, statement);
        break;
      case 'figure':
        packFigure(to, statement);
        break;
    }
  }
}

export function unpackStatements(from: PackedReader): readonly Statement[] {
  return Array.from({ length: from.bytes.whole() }, () => {
    const is = from.bytes.byte();
    return is & FIGURE ? unpackFigure(from, is) : unpackQuotation(from, is);
  });
}

function packQuotation(to: PackedWriter, { form, spans, text, speaker, cue, addressee, rule }: Quotation): void {
  to.bytes.byte(forms.indexOf(form));
  to.spans(spans);
  to.textAt(text, spans[0]);
  packMention(to, speaker);
  packMention(to, cue);
  packMention(to, addressee);
  to.text(rule);
}

function unpackQuotation(from: PackedReader, is: number): Quotation {
  const spans = from.spans();
  return {
    kind: 'quote',
    form: forms[is]!,
    spans,
    text: from.textAt(spans[0]),
    speaker: unpackMention(from),
    cue: unpackMention(from),
    addressee: unpackMention(from),
    rule: from.text()!,
  };
}

function packFigure(to: PackedWriter, figure: Figure): void {
  const { type, spans, text, value, unit, hedge, counted, change, per, tense, ambiguous } = figure;
  to.bytes.byte(
    FIGURE +
      hedges.indexOf(hedge) +
      4 * changes.indexOf(change) +
      (tense === 'future' ? FUTURE : 0) +
      (ambiguous ? AMBIGUOUS : 0),
  );
  to.text(type);
  to.spans(spans);
  to.textAt(text, spans[0]);
  packFigureValue(to, value);
  to.text(unit);
  packMention(to, counted);
  to.text(per);
}

function unpackFigure(from: PackedReader, is: number): Figure {
  const type = from.text() as FigureType;
  const spans = from.spans();
  return {
    kind: 'figure',
    type,
    spans,
    text: from.textAt(spans[0]),
    value: unpackFigureValue(from),
    unit: from.text(),
    hedge: hedges[is & 3]!,
    counted: unpackMention(from),
    change: changes[(is >> 2) & 3]!,
    per: from.text(),
    tense: is & FUTURE ? 'future' : 'past',
    ambiguous: (is & AMBIGUOUS) !== 0,
  };
}

/** How a mention is written: whether it is there, and whether its name is what stands there. */
const NOBODY = 0;
const NAMED_SO = 1;
const NAMED = 2;

function packMention(to: PackedWriter, mention: Mention | null): void {
  if (!mention) return to.bytes.byte(NOBODY);
  const { spans, text, name } = mention;
  to.bytes.byte(name === text ? NAMED_SO : NAMED);
  to.spans(spans);
  to.textAt(text, spans[0]);
  if (name !== text) to.text(name);
}

function unpackMention(from: PackedReader): Mention | null {
  const is = from.bytes.byte();
  if (is === NOBODY) return null;
  const spans = from.spans();
  const text = from.textAt(spans[0]);
  return { spans, text, name: is === NAMED_SO ? text : from.text() };
}
