import type { TaggedText } from '../../language/TaggedText.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { dated, figure, relativeTo, skipDeterminer } from './dateFigure.ts';
import { dayAt, edtfOf, readDayMonth, readMonthDay, readNumericDate } from './readCalendarDate.ts';
import { countedAfter } from './readContext.ts';
import { readTime } from './readTime.ts';
import { calendarWord, hasLink, isDash, isMark, isUpper, phraseOf, touchesNext } from './tokensAround.ts';

export function readWeekday(
  t: TaggedText,
  i: number,
  weekday: number,
  abbreviated: boolean,
  turn: -1 | 0 | 1 | null,
): ReadFigure | null {
  // `Super Tuesday`: a name.
  if (t.pack.calendar.namedWeekdays.has(t.lower[i - 1] ?? '') && isUpper(t, i - 1)) return null;
  const key = `weekday:${weekday}`;
  let at = i + 1;
  if (abbreviated && isMark(t, at, '.') && touchesNext(t, i)) at++;
  const comma = isMark(t, at, ',');
  const from = skipDeterminer(t, comma ? at + 1 : at);
  const date =
    readNumericDate(t, from) ??
    readDayMonth(t, from) ??
    (calendarWord(t, from)?.kind === 'month' ? readMonthDay(t, from) : null);
  if (date?.day) return figure(i, date.end, dated(edtfOf(date), key));
  const day = dayAt(t, from);
  // `Friday the 13th`, `Dienstag, der 25.`
  if (day?.ordinal && (from > at || !comma) && !countedAfter(t, day.end) && (from > (comma ? at + 1 : at) || !comma))
    return figure(i, day.end, dated(`XXXX-XX-${String(day.day).padStart(2, '0')}`, key));
  if (abbreviated) return null;
  if (calendarWord(t, at)?.kind === 'extent' && calendarWord(t, at + 1)?.kind === 'part' && !comma) at++;
  if (calendarWord(t, at)?.kind === 'part' && !comma) at++;
  if (isDash(t, at) || hasLink(t, at, 'range')) {
    const second = calendarWord(t, skipDeterminer(t, at + 1));
    if (second?.kind === 'weekday' && !second.abbreviated && turn === null && !comma) {
      // A range of weekdays: both ends stay names.
      return figure(i, skipDeterminer(t, at + 1) + 1, relativeTo(`${key}/weekday:${second.weekday}`));
    }
  }
  return figure(i, comma ? i + 1 : at, relativeTo(key, turn));
}

export function readDayWord(t: TaggedText, i: number, offset: number): ReadFigure | null {
  // `USA Today`, `Heute-Journal`: a name.
  if (isUpper(t, i) && !isSentenceStart(t, i) && t.lower[i] !== 'morgen') return null;
  if (isDash(t, i + 1) && touchesNext(t, i)) return null;
  if (t.lower[i] === 'morgen' && isUpper(t, i) && !isSentenceStart(t, i)) return readPart(t, i);
  const next = calendarWord(t, i + 1);
  if (next?.kind === 'weekday' && !next.abbreviated)
    return readWeekday(t, i + 1, next.weekday, false, 0) && figure(i, i + 2, relativeTo(`weekday:${next.weekday}`, 0));
  const beyond = t.pack.calendar.dayBeyond.get(phraseOf(t, i - 2, i));
  // `the day before yesterday`, `the day after tomorrow`.
  if (beyond !== undefined && Math.sign(beyond) === Math.sign(offset))
    return figure(i - 2, i + 1, relativeTo(`day:${offset + beyond}`));
  const end = next?.kind === 'part' || (next?.kind === 'day' && t.lower[i + 1] === 'morgen') ? i + 2 : i + 1;
  return figure(i, end, relativeTo(`day:${offset}`));
}

/** Sentences are few and in order; only their first tokens matter here. */
export function isSentenceStart(t: TaggedText, i: number): boolean {
  const at = t.tokens.start[i]!;
  if (i === 0) return true;
  const before = t.text.charAt(t.tokens.end[i - 1]! - 1);
  return '.!?:;„“”"»«›‹\'‚‘(–—-'.includes(before) || t.text.slice(t.tokens.end[i - 1], at).includes('\n');
}

/** `am Morgen`, `in der Nacht`, `in the evening`: a time of day that nobody states. */
export function readPart(t: TaggedText, i: number): ReadFigure | null {
  if (t.pack.calendar.partAdverbs.has(t.lower[i]!)) return readAdverb(t, i);
  const before = t.lower[i - 1] ?? '';
  if (!t.pack.calendar.beforePart.has(before)) return null;
  if (!t.pack.numbers.capitalNouns && t.lower[i - 2] !== 'in') return null;
  if (t.pack.numbers.capitalNouns && !isUpper(t, i)) return null;
  if (t.pack.calendar.beforeLongPeriod.has(phraseOf(t, i - 3, i)))
    return figure(i - 3, i + 1, { kind: 'vague' }, 'time');
  // `in der Nacht zum Freitag`, `in the evening of 5 May`: the date speaks for itself.
  return figure(i, i + 1, { kind: 'vague' }, 'time');
}

/** `abends`, also with a clock time behind it: `morgens um 7 Uhr`. */
function readAdverb(t: TaggedText, i: number): ReadFigure | null {
  const time = hasLink(t, i + 1, 'by') ? readTime(t, i + 2) : null;
  if (time) {
    const part = calendarWord(t, i);
    const late = part?.kind === 'part' && part.hours === 12;
    const hour = Number(time.edtf.slice(1, 3));
    const edtf = late && hour < 12 ? `T${hour + 12}${time.edtf.slice(3)}` : time.edtf;
    return figure(i, time.end, dated(edtf), 'time');
  }
  return figure(i, i + 1, { kind: 'vague' }, 'time');
}
