import type { TaggedText } from '../../language/TaggedText.ts';
import { edtfDate } from '../../values/edtf.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { dated, figure, relativeTo } from './dateFigure.ts';
import { readDayMonth, readNumericDate, yearAt } from './readCalendarDate.ts';
import { readHoliday } from './readHoliday.ts';
import { joinDates, readDayRange, readMonth, withYearPhrase } from './readMonth.ts';
import { readEvery, readExtent, readPeriod, readSeason, readTurn } from './readRelativeDate.ts';
import { readDayWord, readPart, readWeekday } from './readWeekday.ts';
import { readCentury, readNamedDecade, readQuarterCode, readYear } from './readYear.ts';
import { calendarWord, isWord, numberWord } from './tokensAround.ts';

/** A date that begins at a digits token. */
export function readDateInDigits(t: TaggedText, i: number): ReadFigure | null {
  const numeric = readNumericDate(t, i);
  if (numeric) return joinDates(t, i, numeric, readNumericDate);
  const written = readDayMonth(t, i);
  if (written) return withYearPhrase(t, i, written);
  return readDayRange(t, i) ?? readCentury(t, i) ?? readYear(t, i);
}

/** A date that begins at a number word: `zweiten Mai`, `third quarter of 2019`. */
function readNumberDate(t: TaggedText, i: number): ReadFigure | null {
  const written = isWord(t, i) ? readDayMonth(t, i) : null;
  return written ? withYearPhrase(t, i, written) : (readDayRange(t, i) ?? readCentury(t, i));
}

/** A date that begins at a word. */
export function readDateInWords(t: TaggedText, i: number): ReadFigure | null {
  const word = calendarWord(t, i);
  if (!word) return readNumberDate(t, i);
  const holiday = t.pack.calendar.holidayStarts.has(t.lower[i]!) ? readHoliday(t, i) : null;
  if (holiday) return holiday;
  switch (word.kind) {
    case 'month':
      return readMonth(t, i);
    case 'weekday':
      return readWeekday(t, i, word.weekday, word.abbreviated, null);
    case 'day':
      return readDayWord(t, i, word.offset);
    case 'turn':
      return readTurn(t, i, word.offset);
    case 'extent':
      return readExtent(t, i);
    case 'part':
      return readPart(t, i);
    case 'period':
      return readPeriod(t, i, word.period);
    case 'season':
      return readSeason(t, i, word.season);
    case 'holiday':
      // `ersten` opens a holiday and much else.
      return numberWord(t, i) === null ? null : readNumberDate(t, i);
    case 'every':
      return readEvery(t, i);
    case 'hour':
      return figure(i, i + 1, dated(`T${String(word.hour).padStart(2, '0')}:00`), 'time');
    case 'daily':
      return t.lower[i] === 'weekday' ? null : figure(i, i + 1, { kind: 'vague' });
    case 'decade':
      return readNamedDecade(t, i, word.edtf);
    case 'key': {
      const year = yearAt(t, i + 1);
      return figure(i, year === null ? i + 1 : i + 2, year === null ? relativeTo(word.key) : dated(edtfDate(year)));
    }
    case 'quarter-code':
      return readQuarterCode(t, i);
    case 'clock':
      return null;
  }
}
