import { hull } from '../text/Span.ts';
import { dayNumber, parseEdtf, weekdayOf } from '../values/edtf.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Finding } from './Finding.ts';

/** A date that hangs on the anchor for its year tells nothing farther away than this, in days: the year may be another. */
const FARTHEST = 45;

/**
 * `date-conflict` inside one file: a weekday that its own date does not have (`Montag, 12. September 2023`, a Tuesday).
 * `looksLike` is `weekday:2`, the weekday that the date has (ISO 8601: Monday is 1); `expected` is null, since no text has
 * another.
 */
export function weekdayConflict(file: Pick<SourceReading, 'text' | 'statements' | 'published'>): readonly Finding[] {
  const published = file.published === null ? null : dayOf(file.published);
  return file.statements.flatMap((statement): readonly Finding[] => {
    if (statement.kind !== 'figure' || statement.value.kind !== 'date') return [];
    const { edtf, relative } = statement.value;
    const named = relative === null ? null : /^weekday:([1-7])$/.exec(relative);
    const day = dayOf(edtf);
    // A weekday alone that was resolved agrees by construction; only one with a date beside it can be wrong.
    if (!named || day === null || !/\d/.test(statement.text)) return [];
    const stated = /(?<!\d)\d{4}(?!\d)|\d\.\d{1,2}\.\d{2}(?!\d)/.test(statement.text);
    if (!stated && (published === null || Math.abs(day - published) > FARTHEST)) return [];
    const weekday = weekdayOf(day);
    if (weekday === Number(named[1])) return [];
    return [
      {
        code: 'date-conflict',
        span: hull(statement.spans),
        status: 'conflicting',
        written: statement.text,
        expected: null,
        looksLike: `weekday:${weekday}`,
        evidence: [],
        reasons: [{ rule: 'own-weekday', detail: '' }],
        sureness: 1,
      },
    ];
  });
}

function dayOf(edtf: string): number | null {
  const interval = parseEdtf(edtf);
  const point = interval?.start;
  if (!point || interval.end !== point || !point.year || !/^\d{4}$/.test(point.year)) return null;
  return point.month === null || point.day === null ? null : dayNumber(Number(point.year), point.month, point.day);
}
