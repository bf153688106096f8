import type { Decimal, Figure, FigureValue, Quotation, SourceReading, Statement } from '../../engine/index.ts';
import { toNumber } from '../../engine/index.ts';
import type { Places } from '../../features/report/ReportInput.ts';
import type { Excerpt } from '../../features/report/SourceReport.ts';
import { speakerName } from '../../features/speakerName.ts';
import { shorten, shortenStart } from '../../features/shorten.ts';
import type { Messages } from '../../messages/en.ts';
import { oneLine } from './oneLine.ts';
import type { Painter } from './Painter.ts';

/** `article.txt  de · AFP · published 2023-09-12 · 12 quotations, 30 figures` */
export function fileHeading(name: string, reading: SourceReading, painter: Painter, { commandLine }: Messages): string {
  const quotations = reading.statements.filter(({ kind }) => kind === 'quote').length;
  const about = [
    reading.language,
    ...reading.origins,
    ...(reading.published === null ? [] : [commandLine.published(reading.published)]),
    reading.statements.length === 0
      ? commandLine.noStatements
      : `${commandLine.quotations(quotations)}, ${commandLine.figures(reading.statements.length - quotations)}`,
  ];
  return `${painter.strong(oneLine(name, 200))}  ${painter.quiet(about.map((part) => oneLine(part, 80)).join(' · '))}`;
}

/** Place, words, and what was read in them: `   12:5  „Wir kommen“  Anna Weber · direct`. */
export function statementLine(
  uri: string,
  statement: Statement,
  places: Places,
  painter: Painter,
  messages: Messages,
): string {
  const span = { start: statement.spans[0]?.start ?? 0, end: statement.spans.at(-1)?.end ?? 0 };
  const { line, column } = places.place(uri, span);
  const place = painter.quiet(`${line}:${column}`.padStart(9));
  if (statement.kind === 'quote')
    return `${place}  ${oneLine(statement.text, 120)}  ${painter.quiet(aboutQuotation(statement, messages))}`;
  return `${place}  ${excerptLine(places.excerpt(uri, span), 40, painter)}  ${painter.quiet(aboutFigure(statement, messages))}`.trimEnd();
}

/** Words within their sentence, of which at most `around` UTF-16 code units are shown on either side. */
export const excerptLine = ({ before, text, after }: Excerpt, around: number, painter: Painter): string =>
  [
    painter.quiet(shortenStart(before, around).trimStart()),
    painter.strong(shorten(text, 200)),
    painter.quiet(shorten(after, around).trimEnd()),
  ].join('');

function aboutQuotation(quotation: Quotation, { commandLine }: Messages): string {
  const name = speakerName(quotation);
  const who = name === null ? commandLine.speakerUnclear : oneLine(name, 60);
  return `${who} · ${commandLine.form[quotation.form]}`;
}

function aboutFigure({ value, unit, hedge }: Figure, { commandLine, report }: Messages): string {
  const read = valueText(value, (number) => plainNumber(toNumber(number), report.language));
  if (read === '') return '';
  return `= ${[hedge && commandLine.hedge[hedge], read, unit].filter(Boolean).join(' ')}`;
}

/** Digits with the language's decimal mark, to be read again: no grouping. */
const plainNumber = (number: number, language: string): string =>
  number.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 15 });

function valueText(value: FigureValue, write: (number: Decimal) => string): string {
  switch (value.kind) {
    case 'exact':
      return write(value.number);
    case 'range':
      return `${value.low ? write(value.low) : ''}–${value.high ? write(value.high) : ''}`;
    case 'pair':
      return `${write(value.first)} : ${write(value.second)}`;
    case 'fraction':
      return `${value.numerator}/${value.denominator}`;
    case 'date':
      return value.edtf;
    case 'relative':
      return value.relative;
    case 'vague':
      return '';
  }
}
