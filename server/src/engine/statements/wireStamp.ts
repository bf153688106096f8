import type { LanguagePack } from '../language/LanguagePack.ts';
import { daysInMonth } from '../values/edtf.ts';

/**
 * The day in the date-time group at the foot of an agency's story, as EDTF: `121436 Sep 23` is the 12th, 14:36. The format is
 * IPTC 7901. Null for any other line.
 */
export function readWireStamp(text: string, { calendar }: LanguagePack): string | null {
  if (text.length < 11 || text.length > 20) return null;
  const read = /^([0-3]\d)([0-2]\d)([0-5]\d)\s(?:(?:GMT|UTC|MESZ?|MEZ|CES?T)\s)?(\p{L}{3,4})\.?\s(\d\d)$/u.exec(text);
  const month = read && calendar.months.get(read[4]!.toLowerCase());
  if (!read || month === undefined || month === null) return null;
  const year = 2000 + Number(read[5]);
  const day = Number(read[1]);
  if (day < 1 || day > daysInMonth(year, month) || Number(read[2]) > 23) return null;
  return `${year}-${String(month).padStart(2, '0')}-${read[1]}`;
}
