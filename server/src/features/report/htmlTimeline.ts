import { html, type Html } from './html.ts';
import type { HtmlParts } from './htmlParts.ts';
import type { ReportDate, SourceReport } from './SourceReport.ts';
import { dateInWords } from './whenWritten.ts';

/** Dates that are shown in one picture: as many as fit on a sheet of paper. */
const PICTURE_ROWS = 24;
const MOST_PICTURES = 4;
const SHOWN_DATES = 300;
const SHOWN_PLACES = 12;
const WIDTH = 640;
const AXIS = 190;

/** The dates that the files tell: a picture on which distance in time can be seen, and a table with every place. */
export function htmlTimeline({ timeline }: SourceReport, parts: HtmlParts): Html | null {
  if (timeline.length === 0) return null;
  const { messages, placeLink, words } = parts;
  const text = messages.report;
  const pictures = timeline.length <= PICTURE_ROWS * MOST_PICTURES ? chunks(timeline, PICTURE_ROWS) : [];
  const left = timeline.length - SHOWN_DATES;
  return html`<section aria-labelledby="timeline">
    <h2 id="timeline">${text.timeline}</h2>
    <p>${text.timelineIntroduction}</p>
    ${
      pictures.length > 0 &&
      html`<figure>
        <div class="scroll" tabindex="0" role="group" aria-label="${text.timeline}">
          ${pictures.map((days) => picture(days, parts))}
        </div>
      </figure>`
    }
    <table class="timeline">
      <thead>
        <tr>
          <th scope="col">${text.column.date}</th>
          <th scope="col">${text.column.said}</th>
        </tr>
      </thead>
      <tbody>
        ${timeline.slice(0, SHOWN_DATES).map(
          ({ date, places }) =>
            html`<tr>
              <th scope="row">${dateInWords(date, messages)}</th>
              <td>
                ${places.slice(0, SHOWN_PLACES).map((place) => html`<div class="words">${words(place.excerpt)} <span class="small">${placeLink(place)}</span></div>`)}
                ${places.length > SHOWN_PLACES && html`<div class="quiet small">${text.moreEvidence(places.length - SHOWN_PLACES)}</div>`}
              </td>
            </tr> `,
        )}
      </tbody>
    </table>
    ${left > 0 && html`<p class="quiet">${text.moreDates(left)}</p>`}
  </section> `;
}

/** A dot a date, the larger the more files tell it; the longer the time between two, the further apart (by its logarithm). */
function picture(days: readonly ReportDate[], { messages }: HtmlParts): Html {
  let y = 14;
  const rows = days.map((day, i) => {
    const before = days[i - 1];
    if (before) y += 20 + Math.min(16, 2.5 * Math.log2(1 + daysBetween(before.date, day.date)));
    const files = new Set(day.places.map(({ uri }) => uri)).size;
    return { day, y: Math.round(y), files };
  });
  const height = Math.round(y) + 16;
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  return html`<svg
    width="${WIDTH}"
    height="${height}"
    viewBox="0 0 ${WIDTH} ${height}"
    role="img"
    aria-label="${messages.report.timelinePicture(days.length, dateInWords(first, messages), dateInWords(last, messages))}"
  >
    <path class="grid" fill="none" stroke-width="2" d="M${AXIS} 6V${height - 6}" />
    ${rows.map(
      ({ day, y: at, files }) =>
        html`<text x="${AXIS - 16}" y="${at + 4}" text-anchor="end">${dateInWords(day.date, messages)}</text
          ><circle class="told" cx="${AXIS}" cy="${at}" r="${Math.min(4 + files, 9)}" /><text
            class="quiet"
            x="${AXIS + 18}"
            y="${at + 4}"
            >${messages.report.told(day.places.length, files)}</text
          >`,
    )}
  </svg> `;
}

const daysBetween = (a: string, b: string): number => Math.max(0, (Date.parse(b) - Date.parse(a)) / 86_400_000);

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
