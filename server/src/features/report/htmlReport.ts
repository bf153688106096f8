import type { StatementStatus } from '../../engine/index.ts';
import { describeMarks, describePeace, titleOf } from './describeStatement.ts';
import { html, type Html } from './html.ts';
import { htmlContradiction, htmlSourceConflicts } from './htmlContradictions.ts';
import { htmlNames, htmlOrigins, htmlSources, htmlUnread } from './htmlLists.ts';
import { htmlParts } from './htmlParts.ts';
import { htmlStatements } from './htmlStatements.ts';
import { htmlStyle } from './htmlStyle.ts';
import { htmlTimeline } from './htmlTimeline.ts';
import type { ReportStyle } from './ReportStyle.ts';
import type { ReportArticle, SourceReport } from './SourceReport.ts';

const statuses: readonly StatementStatus[] = ['conflicting', 'uncorroborated', 'unchecked', 'variant', 'corroborated'];

/**
 * The report as one HTML file that needs nothing else: no script, no address but those of `linkTo`, a policy that forbids
 * both to anything that might slip in. Statements can be reached by `#s12`, of a second article by `#a2s12`.
 */
export function htmlReport(report: SourceReport, style: ReportStyle): string {
  const { messages } = style;
  const parts = htmlParts(style);
  const text = messages.report;
  const several = report.articles.length > 1;
  const title = titleOf(report, messages);
  const of = (name: string, { file }: ReportArticle): string => (several ? `${name}: ${file}` : name);
  const page = html`<!doctype html>
    <html lang="${text.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${{ html: htmlStyle }}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          ${report.written !== null && html`<p class="quiet">${text.written(report.written)}</p>`} ${contents()}
        </header>
        <main>
          ${several && files()} ${report.articles.map(glance)}
          ${report.articles.map((article, i) => htmlStatements(report, article, of(text.statements, article), idOf(i), parts))}
          ${htmlSourceConflicts(report, parts)} ${htmlSources(report, parts)} ${htmlTimeline(report, parts)}
          ${htmlOrigins(report, parts)} ${htmlNames(report, parts)} ${htmlUnread(report, parts)}
        </main>
        <footer>
          <p>${text.principle}</p>
          <p>${text.madeBy}</p>
        </footer>
      </body>
    </html> `;
  return page.html;

  function contents(): Html {
    const entries: (readonly [id: string, name: string])[] = [
      ...(several ? [['files', text.files] as const] : []),
      ...report.articles.flatMap((article, i) =>
        several
          ? []
          : [
              [`${idOf(i)}contradictions`, of(text.contradictions, article)] as const,
              [`${idOf(i)}statements`, of(text.statements, article)] as const,
            ],
      ),
    ];
    const add = (length: number, id: string, name: string): unknown => length > 0 && entries.push([id, name]);
    add(report.sourceConflicts.length + report.notCompared.left, 'disagreements', text.sourceConflicts);
    add(report.sources.length, 'sources', text.sources);
    add(report.timeline.length, 'timeline', text.timeline);
    add(report.origins.length, 'origins', text.origins);
    add(report.names.length, 'names', text.names);
    add(report.unread.length + report.notes.length, 'unread', text.unread);
    if (entries.length === 0) return html``;
    return html`<nav aria-label="${text.contents}">
      <ul>
        ${entries.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>`;
  }

  /** The way into a report on many texts: each with its counts, what is contradicted most first. */
  function files(): Html {
    const { status } = messages.findings;
    const rows = report.articles
      .map((article, i) => ({ article, id: idOf(i) }))
      .toSorted((a, b) => b.article.counts.byStatus.conflicting - a.article.counts.byStatus.conflicting);
    return html`<section aria-labelledby="files">
      <h2 id="files">${text.files}</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="${text.files}">
        <table>
          <thead>
            <tr>
              <th scope="col">${text.column.file}</th>
              <th scope="col" class="number">${text.statements}</th>
              ${statuses.map((one) => html`<th scope="col" class="number">${status[one]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ article, id }) =>
                html`<tr>
                  <th scope="row"><a href="#${id}glance">${article.file}</a></th>
                  <td class="number"><a href="#${id}statements">${article.counts.statements}</a></td>
                  ${statuses.map((one) => html`<td class="number">${article.counts.byStatus[one]}</td>`)}
                </tr> `,
            )}
          </tbody>
        </table>
      </div>
    </section> `;
  }

  function glance(article: ReportArticle, i: number): Html {
    const { counts } = article;
    const peace = describePeace(article, messages);
    const marks = describeMarks(article, messages);
    const { byStatus } = counts;
    const others = report.sources.filter(({ uri }) => uri !== article.uri).length;
    return html`<section aria-labelledby="${idOf(i)}glance">
      <h2 id="${idOf(i)}glance">${several ? article.file : text.glance}</h2>
      <p>
        <strong
          >${text.coverage({ ...counts, conflicting: byStatus.conflicting, unchecked: byStatus.unchecked })}.</strong
        >
        ${text.checkedAgainst(others, report.origins.length)}
      </p>
      ${marks !== '' && html`<p>${marks}</p>`}
      ${report.unread.length > 0 && html`<p class="notice">${text.unreadFiles(report.unread.length)} <a href="#unread">${text.unread}</a></p>`}
      <ul class="tiles">
        ${statuses.filter((status) => byStatus[status] > 0).map((status) => html`<li class="${status}"><b>${byStatus[status]}</b> ${messages.findings.status[status]}</li>`)}
      </ul>
      <h3 id="${idOf(i)}contradictions">${text.contradictions}</h3>
      ${article.contradictions.map((one) => htmlContradiction(one, parts))} ${peace !== '' && html`<p>${peace}</p>`}
      ${
        article.ignored.length > 0 &&
        html`<p>${text.ignored(article.ignored.length)}</p>
          <ul>
            ${article.ignored.map((one) => html`<li>${parts.link(one, text.line(one.line))}: ${one.message}</li>`)}
          </ul>`
      }
    </section> `;
  }
}

/** The second article's places are told from the first's. */
const idOf = (article: number): string => (article === 0 ? '' : `a${article + 1}`);
