/**
 * A date of front matter as EDTF, without its time of day: ISO 8601 (`2023-09-12`, `2023-09`, `2023`, with or without a
 * time) and `12.9.2023`. Anything else, and a day that no calendar has, is null; `03/04/2023` has two readings and is none.
 */
export function readDate(value: unknown): string | null {
  if (typeof value === 'number') return /^[12]\d{3}$/.test(String(value)) ? String(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const iso = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?$/.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?([12]\d{3})(?:[,\s].*)?$/.exec(text);
  return german ? calendarDate(german[3], german[2]?.padStart(2, '0'), german[1]?.padStart(2, '0')) : null;
}

function calendarDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined) return null;
  if (month === undefined) return year;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  const dayNumber = Number(day);
  const days = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  return dayNumber >= 1 && dayNumber <= days ? `${year}-${month}-${day}` : null;
}
