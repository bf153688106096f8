import { html, type Html } from './html.ts';
import type { HtmlParts } from './htmlParts.ts';
import type { ReportContradiction, SourceReport } from './SourceReport.ts';

/** Places that are shown of one contradiction; JSON has all of them. */
const SHOWN_PLACES = 6;

/** One contradiction: what is the matter, what stands here, what stands there, what to do. */
export function htmlContradiction(finding: ReportContradiction, parts: HtmlParts): Html {
  const { messages, link, placeLink, passage } = parts;
  const text = messages.report;
  return html`<article class="finding">
    <header>
      <span class="status">${messages.findings.name[finding.code]}</span> ${link(finding, text.line(finding.line))}
    </header>
    ${finding.messages.map((message) => html`<p>${message}</p>`)}
    <dl class="sides">
      <dt>${text.inArticle}</dt>
      <dd class="words">${passage(finding.here)}</dd>
      ${finding.there.slice(0, SHOWN_PLACES).map(
        (place) =>
          html`<dt>${placeLink(place)}</dt>
            <dd class="words">${passage(place.pieces)}</dd> `,
      )}
    </dl>
    ${finding.there.length > SHOWN_PLACES && html`<p class="small quiet">${text.moreEvidence(finding.there.length - SHOWN_PLACES)}</p>`}
    <p class="small quiet">${text.nextStep}: ${finding.advice}</p>
  </article> `;
}

/** What sources say against each other: no side is the article. */
export function htmlSourceConflicts(
  { sourceConflicts, notCompared: { left, of } }: SourceReport,
  parts: HtmlParts,
): Html | null {
  if (sourceConflicts.length === 0 && left === 0) return null;
  const { messages, placeLink, passage } = parts;
  return html`<section aria-labelledby="disagreements">
    <h2 id="disagreements">${messages.report.sourceConflicts}</h2>
    ${sourceConflicts.length > 0 && html`<p>${messages.report.sourceConflictsIntroduction}</p>`}
    ${left > 0 && html`<p>${messages.report.sourcesLeft(left, of)}</p>`}
    ${sourceConflicts.map(
      (finding) =>
        html`<article class="finding">
          <header><span class="status">${messages.findings.name[finding.code]}</span></header>
          <dl class="sides">
            ${[{ ...finding, pieces: finding.here }, ...finding.there.slice(0, SHOWN_PLACES)].map(
              (place) =>
                html`<dt>${placeLink(place)}</dt>
                  <dd class="words">${passage(place.pieces)}</dd> `,
            )}
          </dl>
          ${finding.there.length > SHOWN_PLACES && html`<p class="small quiet">${messages.report.moreEvidence(finding.there.length - SHOWN_PLACES)}</p>`}
        </article> `,
    )}
  </section> `;
}
