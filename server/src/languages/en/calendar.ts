import type { CalendarGrammar } from '../../engine/language/CalendarGrammar.ts';
import type { HolidayRule, Period } from '../../engine/language/FigureWord.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const ABBREVIATIONS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const easter = (days: number): HolidayRule => ({ kind: 'easter', days });
const nth = (month: number, weekday: number, n: number): HolidayRule => ({ kind: 'nth', month, weekday, nth: n });

const holidays = new Map<string, HolidayRule>([
  ["new year's day", fixed(1, 1)],
  ['new year’s day', fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['new year’s eve', fixed(12, 31)],
  ["valentine's day", fixed(2, 14)],
  ['valentine’s day', fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ['independence day', fixed(7, 4)],
  ['halloween', fixed(10, 31)],
  ['veterans day', fixed(11, 11)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['labor day', nth(9, 1, 1)],
  ['memorial day', nth(5, 1, -1)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['columbus day', nth(10, 1, 2)],
  ["mother's day", nth(5, 7, 2)],
  ["father's day", nth(6, 7, 3)],
  ['martin luther king day', nth(1, 1, 3)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['election day', { kind: 'named' }],
]);

export const calendar: CalendarGrammar = {
  months: new Map<string, number>([
    ...MONTHS.map((name, i) => [name, i + 1] as const),
    ...ABBREVIATIONS.map((name, i) => [name, i + 1] as const),
    ['sept', 9],
  ]),
  monthAbbreviations: new Set([...ABBREVIATIONS.filter((name) => name !== 'may'), 'sept']),
  weekdays: new Map<string, number>(
    WEEKDAYS.flatMap((name, i) => [
      [name, i + 1] as const,
      [`${name}s`, i + 1] as const,
      [`${name}'s`, i + 1] as const,
      [`${name}’s`, i + 1] as const,
    ]),
  ),
  namedWeekdays: new Set(words('super black bloody cyber casual giving')),
  weekdayAbbreviations: new Map(
    Object.entries({ mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 }),
  ),
  days: new Map(
    Object.entries({
      today: 0,
      tonight: 0,
      "today's": 0,
      'today’s': 0,
      yesterday: -1,
      "yesterday's": -1,
      'yesterday’s': -1,
      tomorrow: 1,
      "tomorrow's": 1,
      'tomorrow’s': 1,
    }),
  ),
  parts: new Map<string, boolean>([
    ['morning', false],
    ['afternoon', true],
    ['evening', true],
    ['night', true],
    ['mornings', false],
    ['nights', true],
    ['overnight', false],
  ]),
  periods: new Map<string, Period>(
    Object.entries({
      day: 'day',
      days: 'day',
      week: 'week',
      weeks: 'week',
      weekend: 'weekend',
      weekends: 'weekend',
      month: 'month',
      months: 'month',
      quarter: 'quarter',
      quarters: 'quarter',
      year: 'year',
      years: 'year',
      decade: 'decade',
      decades: 'decade',
      century: 'century',
      centuries: 'century',
    } satisfies Record<string, Period>).flatMap(([word, period]) =>
      [word, `${word}'s`, `${word}’s`].map((form) => [form, period] as const),
    ),
  ),
  turns: new Map(
    Object.entries({
      last: -1,
      past: -1,
      previous: -1,
      next: 1,
      coming: 1,
      following: 1,
      this: 0,
      current: 0,
      upcoming: 1,
      recent: -1,
    } as const),
  ),
  shyTurns: new Set(words('following coming current upcoming past')),
  pluralTurns: new Set(words('recent past coming last next')),
  decades: new Map(
    Object.entries({
      twenties: '192X',
      thirties: '193X',
      forties: '194X',
      fifties: '195X',
      sixties: '196X',
      seventies: '197X',
      eighties: '198X',
      nineties: '199X',
    }),
  ),
  keys: new Map(),
  clockPast: new Set(['past', 'after']),
  clockTo: new Set(['to', 'before']),
  halfBefore: false,
  beforeTime: new Set(words('at by around about until')),
  partAdverbs: new Set(),
  extents: new Set(words('early mid late end beginning start middle')),
  seasons: new Map(Object.entries({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 })),
  holidays,
  holidayStarts: new Set([...holidays.keys()].map((phrase) => phrase.split(' ')[0]!)),
  every: new Set(words('every each')),
  clocks: new Set(words("o'clock o’clock oclock")),
  hours: new Map(Object.entries({ noon: 12, midnight: 0, midday: 12 })),
  recurring: new Set(words('weekdays annually everyday')),
  beforeYear: new Set(words('in since by of year until before after from during through to late early mid')),
  beforeDate: new Set(words('on by dated')),
  beforeMonth: new Set(
    words('in since until by last next this early late mid of during from through after before to every'),
  ),
  homographs: new Set(words('may march mar sun mon sat wed sep dec fall spring')),
  beforePart: new Set(words('the')),
  beforePeriod: new Set(['course of the']),
  clockHalves: new Map([
    ['am', false],
    ['pm', true],
  ]),
  future: new Set(words('will shall plans plan scheduled expected would going upcoming')),
  beforeOwnYear: new Set(['of']),
  numericOrder: 'month-day',
};
