import type { Messages } from '../../messages/en.ts';
import { shorten } from '../shorten.ts';
import { html, type Html } from './html.ts';
import type { SourceReport, ReportArticle, ReportEvidence, ReportSource, ReportStatement } from './SourceReport.ts';

const ROW = 20;
const COLUMN = 30;
const LABELS = 330;
/** More than this is a picture of nothing: the table of sources tells it better. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 40;

type Cell = 'agrees' | 'words' | 'differs' | 'none';

/** Statements against sources: a filled disc agrees, a ring says it in other words, a cross differs, a dot is nothing. */
export function statementMatrix(
  report: SourceReport,
  article: ReportArticle,
  messages: Messages,
  linkTo: (statement: ReportStatement) => string,
): Html | null {
  const sources = report.sources.filter(
    ({ uri, bearsOut, contradicts }) => uri !== article.uri && bearsOut + contradicts > 0,
  );
  const rows = article.statements;
  const longest = Math.max(0, ...sources.map(({ file }) => Math.min(26, baseName(file).length)));
  const head = 34 + Math.round(longest * 4.9);
  if (sources.length === 0 || sources.length > MOST_COLUMNS || rows.length > MOST_ROWS) return null;
  const text = messages.report;
  const width = LABELS + sources.length * COLUMN + 130;
  const height = head + rows.length * ROW + 8;
  const names: Readonly<Record<Cell, string>> = {
    agrees: text.agrees,
    words: text.agreesInOtherWords,
    differs: text.differs,
    none: text.none,
  };
  return html`<figure>
    <div class="scroll" tabindex="0" role="group" aria-label="${text.matrix}">
      <svg
        width="${width}"
        height="${height}"
        viewBox="0 0 ${width} ${height}"
        role="group"
        aria-label="${text.matrixDescription}"
      >
        ${sources.map(({ file }, i) => html`<text x="0" y="0" transform="translate(${LABELS + i * COLUMN + COLUMN / 2 + 4} ${head - 10}) rotate(-50)">${shorten(baseName(file), 26)}<title>${file}</title></text>`)}
        ${rows.map(
          (statement, r) =>
            html`<text class="quiet" x="0" y="${head + r * ROW + 14}">${statement.number}</text
              ><a href="${linkTo(statement)}"
                ><text x="${LABELS - 12}" y="${head + r * ROW + 14}" text-anchor="end"
                  >${shorten(labelOf(statement), 42)}</text
                ></a
              >
              <line
                class="grid"
                x1="${LABELS}"
                x2="${LABELS + sources.length * COLUMN}"
                y1="${head + r * ROW + ROW / 2}"
                y2="${head + r * ROW + ROW / 2}"
              />
              ${sources.map((source, c) => mark(cellOf(statement, source), LABELS + c * COLUMN + COLUMN / 2, head + r * ROW + ROW / 2, (cell) => `${statement.number}, ${source.file}: ${names[cell]}`))}`,
        )}
      </svg>
    </div>
    <figcaption>
      <ul class="legend">
        ${(['agrees', 'words', 'differs', 'none'] as const).map((cell) => html`<li><svg width="16" height="16" aria-hidden="true">${mark(cell, 8, 8, null)}</svg>${names[cell]}</li>`)}
      </ul>
    </figcaption>
  </figure> `;
}

function cellOf({ evidence }: ReportStatement, { uri }: ReportSource): Cell {
  const relations = evidence.filter((one) => one.uri === uri).map(({ relation }) => relation);
  if (relations.length === 0) return 'none';
  if (relations.some(isSame)) return 'agrees';
  return relations.every((relation) => relation === 'conflict') ? 'differs' : 'words';
}

function isSame(relation: ReportEvidence['relation']): boolean {
  switch (relation) {
    case 'verbatim':
    case 'abridged':
    case 'same-figure':
    case 'rounded':
    case 'converted':
      return true;
    case 'variant':
    case 'paraphrase':
    case 'conflict':
    case 'related':
      return false;
  }
}

function mark(cell: Cell, x: number, y: number, title: ((cell: Cell) => string) | null): Html {
  const name = title === null ? null : html`<title>${title(cell)}</title>`;
  switch (cell) {
    case 'agrees':
      return html`<circle class="agrees" cx="${x}" cy="${y}" r="6">${name}</circle>`;
    case 'words':
      return html`<circle class="words" cx="${x}" cy="${y}" r="5">${name}</circle>`;
    case 'differs':
      return html`<path class="differs" d="M${x - 5} ${y - 5}l10 10m0-10l-10 10">${name}</path>`;
    case 'none':
      return html`<circle class="none" cx="${x}" cy="${y}" r="1.5">${name}</circle>`;
  }
}

const labelOf = ({ excerpt, checked }: ReportStatement): string =>
  checked.statement.kind === 'figure' ? `${excerpt.text}${excerpt.after}` : excerpt.text;

const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;
