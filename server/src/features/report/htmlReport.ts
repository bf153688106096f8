import type { StatementStatus } from '../../engine/index.ts';
import { needsSpace } from '../hoverCardText.ts';
import type { Piece } from '../showDifferences.ts';
import { describePeace, describeSpeaker, describeStatus, titleOf } from './describeStatement.ts';
import { html, type Html } from './html.ts';
import { htmlStyle } from './htmlStyle.ts';
import { originsPicture } from './originsPicture.ts';
import type {
  Excerpt,
  Place,
  SourceReport,
  ReportArticle,
  ReportEvidence,
  ReportFinding,
  ReportStatement,
} from './SourceReport.ts';
import type { ReportStyle } from './ReportStyle.ts';
import { statementMatrix } from './statementMatrix.ts';

/** Evidence that is shown of one statement; JSON has all of it. */
const SHOWN_EVIDENCE = 5;
const SHOWN_NAMES = 200;

const statuses: readonly StatementStatus[] = ['conflicting', 'uncorroborated', 'unchecked', 'variant', 'corroborated'];

/**
 * The report as one HTML file that needs nothing else: no script, no address but those of `linkTo`, a policy that forbids
 * both to anything that might slip in. Statements can be reached by `#s12`, of a second article by `#a2s12`.
 */
export function htmlReport(report: SourceReport, { messages, linkTo }: ReportStyle): string {
  const text = messages.report;
  const several = report.articles.length > 1;
  const title = titleOf(report, messages);
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
          ${report.articles.map((article, i) => glance(article, i))}
          ${report.articles.map((article, i) => statements(article, i))} ${conflictsOfSources()} ${sources()}
          ${origins()} ${names()} ${unread()}
        </main>
        <footer>
          <p>${text.principle}</p>
          <p>${text.madeBy}</p>
        </footer>
      </body>
    </html> `;
  return page.html;

  function contents(): Html {
    const entries: [string, string][] = [
      ...report.articles.flatMap((article, i): [string, string][] => [
        [`${idOf(i)}contradictions`, several ? `${text.contradictions}: ${article.file}` : text.contradictions],
        [`${idOf(i)}statements`, several ? `${text.statements}: ${article.file}` : text.statements],
      ]),
      ...(report.sourceConflicts.length ? [['disagreements', text.sourceConflicts] as [string, string]] : []),
      ...(report.sources.length ? [['sources', text.sources] as [string, string]] : []),
      ...(report.origins.length ? [['origins', text.origins] as [string, string]] : []),
      ...(report.names.length ? [['names', text.names] as [string, string]] : []),
      ...(report.unread.length + report.notes.length ? [['unread', text.unread] as [string, string]] : []),
    ];
    return html`<nav aria-label="${text.contents}">
      <ul>
        ${entries.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>`;
  }

  function glance(article: ReportArticle, i: number): Html {
    const { counts, findings } = article;
    const peace = describePeace(article, messages);
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
      ${report.unread.length > 0 && html`<p class="notice">${text.unreadFiles(report.unread.length)} <a href="#unread">${text.unread}</a></p>`}
      <ul class="tiles">
        ${statuses.filter((status) => byStatus[status] > 0).map((status) => html`<li class="${status}"><b>${byStatus[status]}</b>${messages.findings.status[status]}</li>`)}
      </ul>
      <h3 id="${idOf(i)}contradictions">${text.contradictions}</h3>
      ${findings.map(describeFinding)} ${peace !== '' && html`<p>${peace}</p>`}
    </section> `;
  }

  function describeFinding(finding: ReportFinding): Html {
    return html`<article class="finding">
      <header>
        <span class="status">${messages.findings.name[finding.code]}</span> ${link(finding, text.line(finding.line))}
      </header>
      <p>${finding.message}</p>
      <ul class="evidence">
        <li>
          <span class="words">${excerpt(finding.excerpt)}</span><br /><span class="small quiet">${text.here}</span>
        </li>
        ${finding.evidence.map((evidence) => html`<li><span class="words">${excerpt(evidence.around)}</span><br /><span class="small">${placeLink(evidence)}</span></li>`)}
      </ul>
      <p class="small quiet">${text.nextStep}: ${finding.advice}</p>
    </article> `;
  }

  function statements(article: ReportArticle, i: number): Html {
    const { statements: all, file } = article;
    const marked = all.some(({ evidence }) => evidence.some(({ pieces }) => pieces.some(isMarked)));
    return html`<section aria-labelledby="${idOf(i)}statements">
      <h2 id="${idOf(i)}statements">${several ? `${text.statements}: ${file}` : text.statements}</h2>
      ${all.length === 0 && html`<p>${text.noStatements}</p>`}
      ${all.length > 0 && statementMatrix(report, article, messages, (statement) => `#${idOf(i)}s${statement.number}`)}
      ${marked && html`<p class="small quiet">${text.legend}</p>`}
      ${all.map((statement) => describeStatement(article, statement, `${idOf(i)}s${statement.number}`))}
    </section> `;
  }

  function describeStatement(article: ReportArticle, statement: ReportStatement, id: string): Html {
    const { checked, evidence } = statement;
    const { status, support } = describeStatus(report, article, statement, messages);
    const speaker = describeSpeaker(statement, messages);
    return html`<article class="${checked.status}" id="${id}">
      <header>
        <span>${statement.number}</span> ${link(statement, text.line(statement.line))}
        <span class="status">${status}</span>${support !== '' && html` <span>${support}</span>`}
      </header>
      <blockquote>${excerpt(statement.excerpt)}</blockquote>
      ${speaker !== '' && html`<p class="small quiet">${speaker}</p>`}
      ${
        evidence.length > 0 &&
        html`<ul class="evidence">
          ${evidence.slice(0, SHOWN_EVIDENCE).map(describeEvidence)}
        </ul>`
      }
    </article> `;
  }

  function describeEvidence(evidence: ReportEvidence): Html {
    const about = [messages.findings.relation[evidence.relation], evidence.speaker, evidence.origin];
    return html`<li>
      <span class="words">${pieces(evidence.pieces)}</span><br /><span class="small"
        >${placeLink(evidence)}<span class="quiet"> · ${about.filter(Boolean).join(' · ')}</span></span
      >
    </li>`;
  }

  function conflictsOfSources(): Html | null {
    if (report.sourceConflicts.length === 0) return null;
    return html`<section aria-labelledby="disagreements">
      <h2 id="disagreements">${text.sourceConflicts}</h2>
      <p>${text.sourceConflictsIntroduction}</p>
      ${report.sourceConflicts.map(
        (finding) =>
          html`<article class="finding">
            <header><span class="status">${messages.findings.name[finding.code]}</span></header>
            <ul class="evidence">
              ${[{ place: finding, words: finding.excerpt }, ...finding.evidence.map((one) => ({ place: one, words: one.around }))].map(({ place, words }) => html`<li><span class="words">${excerpt(words)}</span><br /><span class="small">${placeLink(place)}</span></li>`)}
            </ul>
          </article> `,
      )}
    </section> `;
  }

  function sources(): Html | null {
    if (report.sources.length === 0) return null;
    const { column } = text;
    return html`<section aria-labelledby="sources">
      <h2 id="sources">${text.sources}</h2>
      <div class="scroll" tabindex="0" role="group" aria-label="${text.sources}">
        <table>
          <thead>
            <tr>
              <th scope="col">${column.file}</th>
              <th scope="col" class="number">${column.bearsOut}</th>
              <th scope="col" class="number">${column.contradicts}</th>
              <th scope="col">${column.origin}</th>
              <th scope="col">${column.published}</th>
              <th scope="col">${column.language}</th>
            </tr>
          </thead>
          <tbody>
            ${report.sources.map(
              (source) =>
                html`<tr>
                  <th scope="row">${fileLink(source.uri, source.file)}</th>
                  <td class="number">${source.bearsOut}</td>
                  <td class="number">${source.contradicts}</td>
                  <td>${source.originNames.join(', ')}</td>
                  <td>${source.published}</td>
                  <td>${source.language}</td>
                </tr> `,
            )}
          </tbody>
        </table>
      </div>
    </section> `;
  }

  function origins(): Html | null {
    if (report.origins.length === 0) return null;
    return html`<section aria-labelledby="origins">
      <h2 id="origins">${text.origins}</h2>
      <p>${text.originsIntroduction}</p>
      ${originsPicture(report, messages)}
      <ul>
        ${report.origins.map(({ name, files }) => html`<li><strong>${text.originFiles(name, files.length)}</strong>: ${files.join(', ')}</li>`)}
      </ul>
    </section> `;
  }

  function names(): Html | null {
    if (report.names.length === 0) return null;
    const { column } = text;
    const left = report.names.length - SHOWN_NAMES;
    return html`<section aria-labelledby="names">
      <h2 id="names">${text.names}</h2>
      <p>${text.namesIntroduction}</p>
      <div class="scroll" tabindex="0" role="group" aria-label="${text.names}">
        <table>
          <thead>
            <tr>
              <th scope="col">${column.name}</th>
              <th scope="col">${column.spellings}</th>
            </tr>
          </thead>
          <tbody>
            ${report.names.slice(0, SHOWN_NAMES).map(
              ({ name, kind, variants }) =>
                html`<tr>
                  <th scope="row">
                    ${name}${text.kind[kind] !== '' && html` <span class="quiet small">${text.kind[kind]}</span>`}
                  </th>
                  <td>
                    ${variants.map(({ text: spelling, files }) => html`<div>${spelling} <span class="quiet small">${files.join(', ')}</span></div>`)}
                  </td>
                </tr> `,
            )}
          </tbody>
        </table>
      </div>
      ${left > 0 && html`<p class="quiet">${text.moreNames(left)}</p>`}
    </section> `;
  }

  function unread(): Html | null {
    if (report.unread.length + report.notes.length === 0) return null;
    return html`<section aria-labelledby="unread">
      <h2 id="unread">${text.unread}</h2>
      <ul>
        ${report.unread.map(({ file, reason }) => html`<li>${file}: ${messages.findings.unreadable[reason]}</li>`)}${report.notes.map(({ file, text: note }) => html`<li>${file}: ${note}</li>`)}
      </ul>
    </section> `;
  }

  function excerpt({ before, text: words, after }: Excerpt): Html {
    return before === '' && after === '' ? html`${words}` : html`${before}<mark>${words}</mark>${after}`;
  }

  function pieces(all: readonly Piece[]): readonly Html[] {
    return all.map((piece, i) => {
      const gap = needsSpace(all, i) ? ' ' : '';
      switch (piece.kind) {
        case 'same':
        case 'gap':
          return html`${gap}${piece.text}`;
        case 'there':
          return html`${gap}<ins>${piece.text}</ins>`;
        case 'here':
          return html`${gap}<del>${piece.text}</del>`;
      }
    });
  }

  function placeLink(place: Place): Html {
    return link(place, `${place.file}, ${text.line(place.line)}`);
  }

  function link({ uri, line }: Place, name: string): Html {
    const target = linkTo(uri, line);
    return target === null ? html`<span>${name}</span>` : html`<a href="${target}">${name}</a>`;
  }

  function fileLink(uri: string, name: string): Html {
    const target = linkTo(uri, 1);
    return target === null ? html`${name}` : html`<a href="${target}">${name}</a>`;
  }
}

/** The second article's places are told from the first's. */
const idOf = (article: number): string => (article === 0 ? '' : `a${article + 1}`);

const isMarked = ({ kind }: Piece): boolean => kind === 'here' || kind === 'there';
