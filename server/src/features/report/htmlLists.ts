import { html, type Html } from './html.ts';
import type { HtmlParts } from './htmlParts.ts';
import { originsPicture } from './originsPicture.ts';
import type { SourceReport } from './SourceReport.ts';

const SHOWN_NAMES = 200;

/** The sources by what they bear out, the most first. */
export function htmlSources({ sources }: SourceReport, { messages, fileLink }: HtmlParts): Html | null {
  if (sources.length === 0) return null;
  const text = messages.report;
  const { column } = text;
  return html`<section aria-labelledby="sources">
    <h2 id="sources">${text.sources}</h2>
    <p>${text.sourcesIntroduction}</p>
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
          ${sources.map(
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

export function htmlOrigins(report: SourceReport, { messages }: HtmlParts): Html | null {
  if (report.origins.length === 0) return null;
  const text = messages.report;
  return html`<section aria-labelledby="origins">
    <h2 id="origins">${text.origins}</h2>
    <p>${text.originsIntroduction}</p>
    ${originsPicture(report, messages)}
    <ul>
      ${report.origins.map(({ name, files }) => html`<li><strong>${text.originFiles(name, files.length)}</strong>: ${files.join(', ')}</li>`)}
    </ul>
  </section> `;
}

export function htmlNames(report: SourceReport, { messages }: HtmlParts): Html | null {
  if (report.names.length === 0) return null;
  const text = messages.report;
  const left = report.names.length - SHOWN_NAMES;
  return html`<section aria-labelledby="names">
    <h2 id="names">${text.names}</h2>
    <p>${text.namesIntroduction}</p>
    <div class="scroll" tabindex="0" role="group" aria-label="${text.names}">
      <table class="names">
        <thead>
          <tr>
            <th scope="col">${text.column.name}</th>
            <th scope="col">${text.column.spellings}</th>
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

export function htmlUnread({ unread, notes }: SourceReport, { messages }: HtmlParts): Html | null {
  if (unread.length + notes.length === 0) return null;
  return html`<section aria-labelledby="unread">
    <h2 id="unread">${messages.report.unread}</h2>
    <ul>
      ${unread.map(({ file, reason }) => html`<li>${file}: ${messages.findings.unreadable[reason]}</li>`)}${notes.map(({ file, text }) => html`<li>${file}: ${text}</li>`)}
    </ul>
  </section> `;
}
