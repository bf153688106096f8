import type { Messages } from '../../messages/en.ts';
import { shorten } from '../shorten.ts';
import { html, type Html } from './html.ts';
import type { SourceReport, ReportArticle, ReportEvidence, ReportSource, ReportStatement } from './SourceReport.ts';

/** More than this is a picture of nothing: the table of sources tells it better. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 40;

type Cell = 'agrees' | 'words' | 'differs' | 'none';

/**
 * Statements against sources: a filled disc agrees, a ring says it in other words, a cross differs, a dot is nothing. A
 * table of pictures, so that it can be read aloud by rows and columns and breaks between rows on paper.
 */
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
  if (sources.length === 0 || sources.length > MOST_COLUMNS || rows.length > MOST_ROWS) return null;
  const text = messages.report;
  const names: Readonly<Record<Cell, string>> = {
    agrees: text.agrees,
    words: text.agreesInOtherWords,
    differs: text.differs,
    none: text.none,
  };
  return html`<figure>
    <div class="scroll" tabindex="0" role="group" aria-label="${text.matrixDescription}">
      <table class="matrix${sources.length > 14 && ' wide'}">
        <caption>
          ${text.matrix}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.column.statement}</th>
            ${sources.map(({ file }) => html`<th scope="col" class="source"><span title="${file}">${shorten(baseName(file), 26)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (statement) =>
              html`<tr>
                <th scope="row">
                  <span class="no">${statement.number}</span>
                  <a href="${linkTo(statement)}">${shorten(labelOf(statement), 42)}</a>
                </th>
                ${sources.map((source) => html`<td>${cell(statement, source)}</td>`)}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <figcaption>
      <ul class="legend">
        ${(['agrees', 'words', 'differs', 'none'] as const).map((one) => html`<li>${one === 'none' ? html`<span class="none" aria-hidden="true">·</span>` : mark(one, null)} ${names[one]}</li>`)}
      </ul>
    </figcaption>
  </figure> `;

  function cell(statement: ReportStatement, source: ReportSource): Html {
    const found = cellOf(statement, source);
    return found === 'none'
      ? html`<span class="none">·</span>`
      : mark(found, `${statement.number}, ${source.file}: ${names[found]}`);
  }
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

function mark(cell: Exclude<Cell, 'none'>, title: string | null): Html {
  const attributes = title === null ? html`aria-hidden="true"` : html`role="img" aria-label="${title}"`;
  return html`<svg width="14" height="14" viewBox="0 0 14 14" ${attributes}>
    ${title !== null && html`<title>${title}</title>`}${shapes[cell]}
  </svg>`;
}

const shapes: Readonly<Record<Exclude<Cell, 'none'>, Html>> = {
  agrees: html`<circle class="agrees" cx="7" cy="7" r="6" />`,
  words: html`<circle class="words" cx="7" cy="7" r="5" />`,
  differs: html`<path class="differs" d="M2 2l10 10m0-10l-10 10" />`,
};

const labelOf = ({ excerpt, checked }: ReportStatement): string =>
  checked.statement.kind === 'figure' ? `${excerpt.text}${excerpt.after}` : excerpt.text;

const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;
