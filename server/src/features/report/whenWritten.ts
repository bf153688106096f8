import type { Messages } from '../../messages/en.ts';

/** A moment in words for people, in the report's language and the machine's time zone. */
export const whenWritten = (moment: Date, { report }: Messages): string =>
  new Intl.DateTimeFormat(report.language, { dateStyle: 'long', timeStyle: 'short' }).format(moment);
