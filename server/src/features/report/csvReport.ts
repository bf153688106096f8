import { toNumber, type FigureValue, type Statement } from '../../engine/index.ts';
import type { SourceReport, ReportArticle, ReportStatement } from './SourceReport.ts';
import type { ReportStyle } from './ReportStyle.ts';

/**
 * A row a statement, with its best evidence, as RFC 4180 has it (CRLF, double quotes doubled). The columns' names are the
 * same in every language. A byte order mark tells spreadsheets that it is UTF-8, and a text that they would take for a
 * formula begins with an apostrophe (OWASP, CSV injection).
 */
export function csvReport({ articles }: SourceReport, { messages }: ReportStyle): string {
  const rows = articles.flatMap((article) => article.statements.map((statement) => row(article, statement)));
  return `\ufeff${[columns, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;

  function row(article: ReportArticle, statement: ReportStatement): readonly Cell[] {
    const { checked, evidence, findings, mark } = statement;
    const best = evidence[0];
    return [
      article.file,
      statement.line,
      statement.column,
      statement.number,
      checked.statement.kind,
      checked.statement.kind === 'quote' ? checked.statement.form : checked.statement.type,
      checked.statement.text,
      statement.speaker,
      ...figureCells(checked.statement),
      checked.status,
      checked.reason && messages.findings.unchecked[checked.reason],
      checked.files,
      checked.origins.length,
      statement.originNames.join('; '),
      best?.relation ?? null,
      best?.file ?? null,
      best?.line ?? null,
      best?.text ?? null,
      best?.speaker ?? null,
      findings.map(({ code }) => code).join('; '),
      findings.map(({ message }) => message).join(' '),
      mark && (mark.state === 'standing' ? mark.kind : 'reopened'),
      mark?.by ?? null,
      mark?.at ?? null,
      mark?.note ?? null,
    ];
  }
}

type Cell = string | number | null;

const columns = [
  ...['file', 'line', 'column', 'number', 'kind', 'form', 'text', 'speaker', 'value', 'unit', 'modifier', 'status'],
  ...['reason', 'files', 'origins', 'origin_names', 'relation', 'evidence_file', 'evidence_line', 'evidence_text'],
  ...['evidence_speaker', 'findings', 'messages', 'mark', 'marked_by', 'marked_at', 'note'],
];

const figureCells = (statement: Statement): readonly Cell[] =>
  statement.kind === 'figure' ? [valueCell(statement.value), statement.unit, statement.hedge] : [null, null, null];

function valueCell(value: FigureValue): Cell {
  switch (value.kind) {
    case 'exact':
      return toNumber(value.number);
    case 'range':
      return `${value.low ? toNumber(value.low) : ''}..${value.high ? toNumber(value.high) : ''}`;
    case 'pair':
      return `${toNumber(value.first)}:${toNumber(value.second)}`;
    case 'fraction':
      return value.numerator / value.denominator;
    case 'date':
      return value.edtf;
    case 'relative':
      return value.relative;
    case 'vague':
      return null;
  }
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const flat = value.replace(/\0/g, '');
  const safe = /^[\s]*[=+\-@|%\t\r]/.test(flat) ? `'${flat}` : flat;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
