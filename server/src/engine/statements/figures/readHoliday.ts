import type { HolidayRule } from '../../language/FigureWord.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { edtfDate, edtfOfDay } from '../../values/edtf.ts';
import { easterSunday, nthWeekday } from '../../values/resolveDate.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { dated, figure, relativeTo } from './dateFigure.ts';
import { yearAt } from './readCalendarDate.ts';
import { calendarWord, hasLink, isUpper, phraseOf } from './tokensAround.ts';

/** The longest holiday that begins here; a year or `letzten Jahres` may follow. */
export function readHoliday(t: TaggedText, i: number): ReadFigure | null {
  const { holidays } = t.pack.calendar;
  for (let length = 4; length > 0; length--) {
    const phrase = phraseOf(t, i, i + length);
    const rule = phrase === '' ? undefined : holidays.get(phrase);
    if (!rule) continue;
    const end = i + length;
    // `Easter Seals`: a name.
    if (!t.pack.numbers.capitalNouns && length === 1 && isUpper(t, end) && calendarWord(t, end) === null) return null;
    const at = hasLink(t, end, 'of') ? end + 1 : end;
    const year = yearAt(t, at);
    if (year !== null) return figure(i, at + 1, dated(holidayDate(rule, year)));
    const inYear = calendarWord(t, end + 1)?.kind === 'period' ? yearAt(t, end + 2) : null;
    if (inYear !== null) return figure(i, end + 3, dated(holidayDate(rule, inYear)));
    const key = `holiday:${keyOf(rule)}`;
    const turn = calendarWord(t, at);
    const period = calendarWord(t, at + 1);
    const relative =
      turn?.kind === 'turn' && period?.kind === 'period' && period.period === 'year' ? `year:${turn.offset}` : null;
    const last = relative === null ? end : at + 2;
    if (rule.kind === 'fixed') return figure(i, last, dated(edtfDate(null, rule.month, rule.day), relative));
    return figure(i, last, relativeTo(relative === null ? key : `${key}@${relative}`));
  }
  return null;
}

const keyOf = (rule: HolidayRule): string => {
  switch (rule.kind) {
    case 'easter':
      return `easter${rule.days < 0 ? '' : '+'}${rule.days}`;
    case 'nth':
      return `${rule.month}.${rule.weekday}.${rule.nth}`;
    case 'fixed':
    case 'named':
      return rule.kind;
  }
};

function holidayDate(rule: HolidayRule, year: number): string {
  switch (rule.kind) {
    case 'fixed':
      return edtfDate(year, rule.month, rule.day);
    case 'easter':
      return edtfOfDay(easterSunday(year) + rule.days);
    case 'nth':
      return edtfOfDay(nthWeekday(year, rule.month, rule.weekday, rule.nth));
    case 'named':
      return edtfDate(year);
  }
}
