import { describeSpeaker, describeStatus, shownEvidence } from './describeStatement.ts';
import { html, type Html } from './html.ts';
import type { HtmlParts } from './htmlParts.ts';
import type { ReportArticle, ReportEvidence, ReportStatement, SourceReport } from './SourceReport.ts';
import { statementMatrix } from './statementMatrix.ts';

/** Evidence that is shown of one statement; JSON has all of it. */
const SHOWN_EVIDENCE = 5;

/** Every statement of an article with its evidence, after the picture of statements and sources. `id` begins all ids. */
export function htmlStatements(
  report: SourceReport,
  article: ReportArticle,
  heading: string,
  id: string,
  parts: HtmlParts,
): Html {
  const { messages, words, pieces, link, placeLink, mark } = parts;
  const text = messages.report;
  const { statements } = article;
  const idOf = ({ number }: ReportStatement): string => `${id}s${number}`;
  return html`<section aria-labelledby="${id}statements">
    <h2 id="${id}statements">${heading}</h2>
    ${statements.length === 0 && html`<p>${text.noStatements}</p>`}
    ${statements.length > 0 && statementMatrix(report, article, messages, (statement) => `#${idOf(statement)}`)}
    ${statements.some(({ evidence }) => evidence.some(isMarked)) && html`<p class="small quiet">${text.legend}</p>`}
    ${statements.map(statementOf)}
  </section> `;

  function statementOf(statement: ReportStatement): Html {
    const { checked, evidence } = statement;
    const { status, support } = describeStatus(report, article, statement, messages);
    const speaker = describeSpeaker(statement, messages);
    const left = evidence.length - SHOWN_EVIDENCE;
    return html`<article class="${checked.status}" id="${idOf(statement)}">
      <header>
        <span class="no">${statement.number}</span> ${link(statement, text.line(statement.line))}
        <span class="status">${status}</span>${support !== '' && html` <span>${support}</span>`}
      </header>
      <blockquote>${words(statement.excerpt)}</blockquote>
      ${speaker !== '' && html`<p class="small quiet">${speaker}</p>`}
      ${statement.mark !== null && html`<p class="small">${mark(statement.mark)}</p>`}
      ${
        evidence.length > 0 &&
        html`<ul class="evidence">
          ${shownEvidence(statement, SHOWN_EVIDENCE).map(evidenceOf)}${left > 0 && html`<li class="small quiet">${text.moreEvidence(left)}</li>`}
        </ul>`
      }
    </article> `;
  }

  function evidenceOf(evidence: ReportEvidence): Html {
    const about = [messages.findings.relation[evidence.relation], evidence.speaker, evidence.origin];
    return html`<li>
      <div class="small">${placeLink(evidence)}<span class="quiet"> · ${about.filter(Boolean).join(' · ')}</span></div>
      <div class="words">${pieces(evidence.pieces)}</div>
    </li>`;
  }
}

const isMarked = ({ pieces }: ReportEvidence): boolean =>
  pieces.some(({ kind }) => kind === 'here' || kind === 'there');
