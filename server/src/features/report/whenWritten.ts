import type { Messages } from '../../messages/en.ts';

/** A moment in words for people, in the report's language and the machine's time zone. */
export const whenWritten = (moment: Date, { report }: Messages): string =>
  new Intl.DateTimeFormat(report.language, { dateStyle: 'long', timeStyle: 'short' }).format(moment);

/** An EDTF year, month or day in words; anything else as it is. */
export function dateInWords(edtf: string, { report }: Messages): string {
  const [year, month, day] = edtf.split('-');
  if (month === undefined || Number.isNaN(Date.parse(edtf))) return year ?? edtf;
  const style: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', month: 'long' } : { year: 'numeric', month: 'long', day: 'numeric' };
  return new Intl.DateTimeFormat(report.language, { ...style, timeZone: 'UTC' }).format(Date.parse(edtf));
}
