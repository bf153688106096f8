/** One end of an EDTF (ISO 8601-2) expression, as far as it is specified; what is not is null. */
export interface EdtfPoint {
  /** Four characters, `X` for a digit that is not specified: `2019`, `199X`, `XXXX`. */
  readonly year: string | null;
  /** 1–12. */
  readonly month: number | null;
  /** 1–31. */
  readonly day: number | null;
  /** 21–24 spring to winter, 33–36 quarters, 40 and 41 halves of the year. */
  readonly season: number | null;
  /** `16`, `16:50`, `16:50:10`, without the zone. */
  readonly time: string | null;
  /** `Z`, `+02:00`, or null where the text gives none. */
  readonly zone: string | null;
}

export interface EdtfInterval {
  /** Null for an open or unknown end. */
  readonly start: EdtfPoint | null;
  readonly end: EdtfPoint | null;
}

const POINT =
  /^(?:([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?)?(?:T(\d{2}(?::\d{2}(?::\d{2})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/** Reads the part of EDTF that Beleg writes; null for anything else. A single date is an interval with equal ends. */
export function parseEdtf(text: string): EdtfInterval | null {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const point = parsePoint(text);
    return point && { start: point, end: point };
  }
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  return start === undefined || end === undefined ? null : { start, end };
}

const parseEnd = (text: string): EdtfPoint | null | undefined =>
  text === '..' || text === '' ? null : (parsePoint(text) ?? undefined);

function parsePoint(text: string): EdtfPoint | null {
  const parts = POINT.exec(text);
  if (!parts || text === '') return null;
  const [, year, second, day, time, zone] = parts;
  const number = (digits: string | undefined): number | null =>
    digits && !digits.includes('X') ? Number(digits) : null;
  const month = number(second);
  return {
    year: year ?? null,
    month: month !== null && month <= 12 ? month : null,
    day: number(day),
    season: month !== null && month > 12 ? month : null,
    time: time ?? null,
    zone: zone ?? null,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `year-month-day` as EDTF; a year that is not known is `XXXX`. */
export function edtfDate(year: number | null, month: number | null = null, day: number | null = null): string {
  const y = year === null ? 'XXXX' : String(year).padStart(4, '0');
  if (month === null) return y;
  return day === null ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The last day of a month of the Gregorian calendar; in an unknown year February has 29. */
export const daysInMonth = (year: number | null, month: number): number =>
  month === 2 && (year === null || isLeapYear(year)) ? 29 : (DAYS[month - 1] ?? 31);

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date
 * algorithms"). `month` and `day` must be in their ranges.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO 8601: Monday is 1, Sunday 7. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** A day with a time of day or a stretch of it: `2023-09-12` and `T10/T12` are `2023-09-12T10/2023-09-12T12`. */
export const atTime = (day: string, time: string): string =>
  time
    .split('/')
    .map((part) => day + part)
    .join('/');

export function edtfOfDay(days: number): string {
  const { year, month, day } = dayOfNumber(days);
  return edtfDate(year, month, day);
}
