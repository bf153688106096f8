import type { Period } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { edtfDate } from '../../values/edtf.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { dated, figure, relativeTo } from './dateFigure.ts';
import { edtfOf, readMonthDay, yearAt } from './readCalendarDate.ts';
import { withYearPhrase } from './readMonth.ts';
import { readWeekday } from './readWeekday.ts';
import { isPlural, readDecade } from './readYear.ts';
import { calendarWord, hasLink, isDash, isDigits, isUpper, phraseOf, touchesNext } from './tokensAround.ts';

const turnOf = (offset: number): -1 | 0 | 1 => (offset < 0 ? -1 : offset > 0 ? 1 : 0);

/** `letzte Woche`, `next Monday`, `this summer`, `last December`, `last night`. */
export function readTurn(t: TaggedText, i: number, offset: -2 | -1 | 0 | 1 | 2): ReadFigure | null {
  const next = calendarWord(t, i + 1);
  if (!next) return null;
  const { shyTurns, pluralTurns } = t.pack.calendar;
  if (shyTurns.has(t.lower[i]!) && !t.pack.numbers.determiners.has(t.lower[i - 1] ?? '')) return null;
  if (next.kind === 'period' && isPlural(t, i + 1))
    return pluralTurns.has(t.lower[i]!) ? figure(i, i + 2, { kind: 'vague' }) : null;
  switch (next.kind) {
    case 'period':
      return figure(i, i + 2, relativeTo(`${next.period}:${offset}`));
    case 'weekday':
      return next.abbreviated ? null : readWeekdayOfTurn(t, i, next.weekday, turnOf(offset));
    case 'month': {
      const date = readMonthDay(t, i + 1);
      return date && figure(i, date.end, dated(edtfOf(date), date.year === null ? `turn:${turnOf(offset)}` : null));
    }
    case 'season':
      return figure(i, i + 2, dated(`XXXX-${next.season}`, `turn:${turnOf(offset)}`));
    case 'part':
      return figure(i, i + 2, relativeTo(`day:${offset > 0 ? 1 : offset < 0 ? -1 : 0}`));
    case 'day':
    case 'turn':
    case 'extent':
    case 'holiday':
    case 'every':
    case 'clock':
    case 'hour':
    case 'key':
    case 'decade':
    case 'daily':
      return null;
  }
}

function readWeekdayOfTurn(t: TaggedText, i: number, weekday: number, turn: -1 | 0 | 1): ReadFigure | null {
  const read = readWeekday(t, i + 1, weekday, false, turn);
  return read && { ...read, start: i };
}

/** `Anfang letzten Jahres`, `Ende 2005`, `early September`, `end of the year`, `mid-November`. */
export function readExtent(t: TaggedText, i: number): ReadFigure | null {
  let at = i + 1;
  if (isDash(t, at) && touchesNext(t, i)) at++;
  else {
    if (hasLink(t, at, 'of') && !t.pack.numbers.determiners.has(t.lower[at]!)) at++;
    if (t.pack.numbers.determiners.has(t.lower[at] ?? '') && calendarWord(t, at)?.kind !== 'turn') at++;
  }
  const decade = isDigits(t, at) ? readDecade(t, at) : null;
  if (decade) return { ...decade, start: i };
  const year = yearAt(t, at);
  if (year !== null) return figure(i, at + 1, dated(edtfDate(year)));
  const word = calendarWord(t, at);
  if (!word) return null;
  switch (word.kind) {
    case 'month': {
      const read = readMonthDay(t, at);
      return read && { ...withYearPhrase(t, i, read), start: i };
    }
    case 'turn': {
      const read = readTurn(t, at, word.offset);
      return read && { ...read, start: i };
    }
    case 'period': {
      if (isPlural(t, at) || at === i + 1) return null;
      const named = word.period === 'year' ? yearAt(t, at + 1) : null;
      return named === null
        ? figure(i, at + 1, relativeTo(`${word.period}:0`))
        : figure(i, at + 2, dated(edtfDate(named)));
    }
    case 'day':
    case 'weekday':
    case 'season':
    case 'part':
    case 'extent':
    case 'holiday':
    case 'every':
    case 'clock':
    case 'hour':
    case 'key':
    case 'decade':
    case 'daily':
      return null;
  }
}

/** `am Wochenende`, `im Laufe der Woche`. */
export function readPeriod(t: TaggedText, i: number, period: Period): ReadFigure | null {
  if (period === 'weekend' && t.pack.numbers.determiners.has(t.lower[i - 1] ?? ''))
    return figure(i, i + 1, relativeTo('weekend:0'));
  if (t.pack.calendar.beforePeriod.has(phraseOf(t, i - 3, i))) return figure(i, i + 1, relativeTo(`${period}:0`));
  return null;
}

export function readSeason(t: TaggedText, i: number, season: number): ReadFigure | null {
  const at = hasLink(t, i + 1, 'of') ? i + 2 : i + 1;
  const year = yearAt(t, at);
  if (year !== null) return figure(i, at + 1, dated(`${edtfDate(year)}-${season}`));
  const before = t.lower[i - 1] ?? '';
  const { beforeMonth } = t.pack.calendar;
  if (!t.pack.numbers.capitalNouns)
    return t.lower[i - 1] === 'the' && t.lower[i - 2] === 'in' ? figure(i, i + 1, dated(`XXXX-${season}`)) : null;
  return isUpper(t, i) && beforeMonth.has(before) ? figure(i, i + 1, dated(`XXXX-${season}`)) : null;
}

/** `jedes Jahr`, `every Monday`: recurring, on no one date. */
export function readEvery(t: TaggedText, i: number): ReadFigure | null {
  const next = calendarWord(t, i + 1);
  const recurring =
    (next?.kind === 'period' && !isPlural(t, i + 1)) ||
    (next?.kind === 'weekday' && !next.abbreviated) ||
    (next?.kind === 'day' && t.lower[i + 1] === 'morgen') ||
    next?.kind === 'part';
  return recurring ? figure(i, i + 2, { kind: 'vague' }) : null;
}
