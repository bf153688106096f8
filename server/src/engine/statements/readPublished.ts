import type { SourceText } from '../text/SourceText.ts';
import { isDateAlone, opensWith } from './isFurniture.ts';
import type { PlacedParagraph } from './PlacedParagraph.ts';
import type { Figure } from './Statement.ts';
import { readWireStamp } from './wireStamp.ts';

/** How many paragraphs from the top can hold a line that is a date alone. */
const HEADER = 4;
/** How far into a paragraph a dateline reaches. */
const DATELINE = 60;

/**
 * The date of publication as EDTF: from the masthead, a header line that is marked as one (`Stand: 12.09.2023`, `Published:
 * Sept. 12, 2023`) or is a date alone at the top, a dateline with a full date (`KIEW, 12. September 2023 (dpa) –`),
 * or the date-time group at the foot of an agency's story (`121436 Sep 23`).
 * Never from a caption or the running text; null where none of these states a year and a month.
 */
export function readPublished(source: SourceText, paragraphs: readonly PlacedParagraph[]): string | null {
  return (
    source.masthead.published ??
    readMarked(paragraphs) ??
    readAlone(paragraphs) ??
    readDateline(paragraphs) ??
    readHeader(paragraphs) ??
    readStamp(paragraphs)
  );
}

/** How many paragraphs from the end can hold an agency's date-time group. */
const FOOT = 3;

function readStamp(paragraphs: readonly PlacedParagraph[]): string | null {
  for (const { text, pack } of paragraphs.slice(-FOOT)) {
    const date = readWireStamp(text, pack);
    if (date !== null) return date;
  }
  return null;
}

/** The line with the surest mark: a date of publication before one of an update. */
function readMarked(paragraphs: readonly PlacedParagraph[]): string | null {
  let best: string | null = null;
  let rank = Infinity;
  for (const { text, furniture, pack, reading } of paragraphs) {
    if (!furniture || text.length > 160) continue;
    const lower = text.toLowerCase();
    const opening = pack.pages.dateOpenings.findIndex((words) => opensWith(lower, words));
    if (opening < 0 || opening >= rank) continue;
    const date =
      reading.figures.map(dateOf).find((edtf) => edtf !== null) ?? /\b\d{4}-\d{2}(?:-\d{2})?\b/u.exec(text)?.[0];
    if (date === undefined) continue;
    best = date;
    rank = opening;
  }
  return best;
}

function readAlone(paragraphs: readonly PlacedParagraph[]): string | null {
  for (const { text, pack, reading } of paragraphs.slice(0, HEADER)) {
    const figure = reading.figures[0];
    if (!figure || !isDateAlone(text.toLowerCase(), pack)) continue;
    const date = dateOf(figure);
    if (date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date)) return date;
  }
  return null;
}

function readDateline(paragraphs: readonly PlacedParagraph[]): string | null {
  for (const { text, furniture, reading } of paragraphs) {
    if (furniture) continue;
    const figure = reading.figures[0];
    const span = figure?.spans[0];
    if (!figure || !span || span.start > DATELINE) continue;
    const date = dateOf(figure);
    if (date === null || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) continue;
    const before = text.slice(0, span.start);
    const after = text.slice(span.end, span.end + 40);
    if (
      /^\p{Lu}[\p{L}\s./-]{1,40},\s*(?:den\s+)?$/u.test(before) &&
      /^(?:\s*\([^()]{2,30}\)|\s*\/?\p{L}*\/?)?\s*[–—-]+\s/u.test(after)
    )
      return date;
  }
  return null;
}

/** Longer lines at the top are running text or a heading. */
const HEADER_LINE = 90;

/**
 * A line at the top that ends in a full date, or in a date and a clock time: `Presseinformation vom 12. März 2026`,
 * `Welmtaler Anzeiger, 12. März 2026`, `Wednesday, March 11, 2026, 11 a.m.`. What happens `am 12. März` is no header.
 */
function readHeader(paragraphs: readonly PlacedParagraph[]): string | null {
  for (const { text, pack, reading } of paragraphs.slice(0, HEADER)) {
    if (text.length > HEADER_LINE) continue;
    // A weekday beside a full date hangs on nothing.
    const figure = reading.figures.find(({ type, value }) => type === 'date' && value.kind === 'date');
    const span = figure?.spans[0];
    const full = figure && /\b\d{4}\b/u.test(figure.text) && figure.value.kind === 'date';
    const date = full ? figure.value.edtf.slice(0, 10) : null;
    if (!span || date === null || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) continue;
    const before = text.slice(0, span.start).trimEnd();
    const opening = /(\p{L}+)$/u.exec(before)?.[1]?.toLowerCase();
    const introduced =
      before === '' ||
      /[,|–—:]$/u.test(before) ||
      (opening !== undefined && (pack.calendar.weekdays.has(opening) || HEADER_OPENINGS.has(opening)));
    if (introduced && !/\p{L}{3}/u.test(withoutClock(text.slice(span.end)))) return date;
  }
  return null;
}
const HEADER_OPENINGS = new Set(['vom', 'of']);
const withoutClock = (text: string): string => text.replace(/\b(?:uhr|mesz?|cest?|gmt|utc)\b/giu, '');

/** The date of a figure as EDTF where the text states at least year and month, else null. */
function dateOf({ type, value }: Figure): string | null {
  if (type !== 'date' || value.kind !== 'date' || value.relative !== null) return null;
  return /^\d{4}-\d{2}(?:-\d{2})?/u.exec(value.edtf)?.[0] ?? null;
}
