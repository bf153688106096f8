import type { Messages } from '../../messages/en.ts';
import { shorten } from '../shorten.ts';
import { html, type Html } from './html.ts';
import type { SourceReport } from './SourceReport.ts';

const ROW = 26;
const WIDTH = 640;
const FILES = 330;
const ORIGINS = 470;
/** What fits on a sheet of paper; the list below tells it all. */
const MOST_ROWS = 32;

/** Files on the left, the agencies and houses whose copy they carry on the right, a line for each. */
export function originsPicture({ sources, origins }: SourceReport, { report: text }: Messages): Html | null {
  const carriers = sources.filter(({ originNames }) => originNames.length > 0);
  if (carriers.length < 2 || carriers.length > MOST_ROWS) return null;
  const height = Math.max(carriers.length, origins.length) * ROW + 12;
  const rowOf = (i: number, of: number): number => (height * (i + 0.5)) / of;
  const originRow = new Map(origins.map(({ name }, i) => [name, rowOf(i, origins.length)]));
  return html`<figure>
    <div class="scroll" tabindex="0" role="group" aria-label="${text.originsPicture}">
      <svg
        width="${WIDTH}"
        height="${height}"
        viewBox="0 0 ${WIDTH} ${height}"
        role="img"
        aria-label="${text.originsIntroduction}"
      >
        ${carriers.map(({ file, originNames }, i) => {
          const y = rowOf(i, carriers.length);
          return html`${originNames.map((name) => html`<path class="grid" fill="none" stroke-width="2" d="M${FILES + 10} ${y}C${FILES + 75} ${y} ${ORIGINS - 75} ${originRow.get(name) ?? y} ${ORIGINS - 10} ${originRow.get(name) ?? y}" />`)}<text
              x="${FILES}"
              y="${y + 4}"
              text-anchor="end"
              >${shorten(file, 48)}</text
            >`;
        })}
        ${origins.map(({ name }) => html`<circle class="agrees" cx="${ORIGINS}" cy="${originRow.get(name) ?? 0}" r="5" /><text x="${ORIGINS + 14}" y="${(originRow.get(name) ?? 0) + 4}">${shorten(name, 24)}</text>`)}
      </svg>
    </div>
  </figure> `;
}
