import type { HolidayRule, Period } from './FigureWord.ts';

/** How a language writes dates, weekdays and times. All words are lower case and without full stops. */
export interface CalendarGrammar {
  /** Month names and their abbreviations to the month's number (1–12). */
  readonly months: ReadonlyMap<string, number>;
  /** The keys of `months` that are abbreviations. */
  readonly monthAbbreviations: ReadonlySet<string>;
  /** Weekday names, also with a part of the day (`montagabend`), to the ISO 8601 number (Monday is 1). */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words that make a name of the weekday behind them: `Super Tuesday`. */
  readonly namedWeekdays: ReadonlySet<string>;
  readonly weekdayAbbreviations: ReadonlyMap<string, number>;
  /** `heute` 0, `gestern` -1. */
  readonly days: ReadonlyMap<string, number>;
  /** Phrases of two words that move the day behind them: `day before` (yesterday) -1. */
  readonly dayBeyond: ReadonlyMap<string, -1 | 1>;
  /** Parts of the day; true where a clock time with it is past noon. */
  readonly parts: ReadonlyMap<string, boolean>;
  readonly periods: ReadonlyMap<string, Period>;
  readonly turns: ReadonlyMap<string, -2 | -1 | 0 | 1 | 2>;
  /** Of these, the ones that need an article before: `the following day`, for `following` is a preposition too. */
  readonly shyTurns: ReadonlySet<string>;
  /** Of these, the ones that count from what the text told before, and not from its own date: `the following year`. */
  readonly narrated: ReadonlySet<string>;
  /** Of these, the ones that go with a plural: `recent years`. */
  readonly pluralTurns: ReadonlySet<string>;
  /** `dreißiger` 193X, before a word for years. */
  readonly decades: ReadonlyMap<string, string>;
  /** Words of a relative date of their own: `Jahresende` `year:0`. */
  readonly keys: ReadonlyMap<string, string>;
  /** `nach` and `vor`, `past` and `to`, in clock times; and whether half an hour is named by the hour that follows (`halb acht`). */
  readonly clockPast: ReadonlySet<string>;
  readonly clockTo: ReadonlySet<string>;
  /** Of these, the ones that need no word for the clock: `10 past 9`. */
  readonly clockSure: ReadonlySet<string>;
  readonly halfBefore: boolean;
  /** Words before a time of day: `um`, `gegen`, `ist`. */
  readonly beforeTime: ReadonlySet<string>;
  /** Adverbs of the time of day, which need no preposition: `abends`. */
  readonly partAdverbs: ReadonlySet<string>;
  readonly extents: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, number>;
  /** Holidays, phrases joined by a space. */
  readonly holidays: ReadonlyMap<string, HolidayRule>;
  /** The first words of all holidays. */
  readonly holidayStarts: ReadonlySet<string>;
  readonly every: ReadonlySet<string>;
  /** `every other day`, `every second week`. */
  readonly everyOther: ReadonlySet<string>;
  readonly clocks: ReadonlySet<string>;
  readonly hours: ReadonlyMap<string, number>;
  /** The letter of a quarter in digits: `Q3 2018`. */
  readonly quarterCodes: ReadonlySet<string>;
  /** `fiscal` in `fiscal year 2008`. */
  readonly fiscal: ReadonlySet<string>;
  /** Words before a decade of two digits that make an age of it: `in her 50s`. */
  readonly ownDecade: ReadonlySet<string>;
  /** Words before a named decade: `the eighties`. */
  readonly beforeDecade: ReadonlySet<string>;
  /** Recurring dates in one word: `täglich`, `weekdays`. */
  readonly recurring: ReadonlySet<string>;
  /** Words before a year alone: `jahr`, `seit`. */
  readonly beforeYear: ReadonlySet<string>;
  /** Words before a date in digits: `am 22.04`. */
  readonly beforeDate: ReadonlySet<string>;
  /** Words before a name of a month or a season that could be another word: `in May`, `im Winter`. */
  readonly beforeMonth: ReadonlySet<string>;
  /** Month and season names that are words of other meaning too: `may`, `march`, `fall`. */
  readonly homographs: ReadonlySet<string>;
  /** Words before a part of the day that stands alone: `am Morgen`, `in the evening`. */
  readonly beforePart: ReadonlySet<string>;
  /** Phrases of three words before a period that stands alone: `im Laufe der Woche`. */
  readonly beforePeriod: ReadonlySet<string>;
  /** Phrases of three words that belong to the period behind them: `later in the year`. */
  readonly beforeLongPeriod: ReadonlySet<string>;
  /** What follows hours that are counted to twelve: `pm` true, `am` false. */
  readonly clockHalves: ReadonlyMap<string, boolean>;
  /** Verbs that make a weekday the coming one: `will`, `soll`. */
  readonly future: ReadonlySet<string>;
  /** Words beside a time of day that leave it rough: `gegen`, `around`, `kurz`. */
  readonly roughly: ReadonlySet<string>;
  /** Words right before a date that make it past (true, `seit`, `since`) or coming (false, `für Mittwoch`), whatever the verb. */
  readonly isPastBehind: ReadonlyMap<string, boolean>;
  /** Words between a month and its year: `February of 1986`. */
  readonly beforeOwnYear: ReadonlySet<string>;
  /** What may stand between parts of one date. */
  readonly joins: DateJoins;
  /** In which order a date in digits alone is written. */
  readonly numericOrder: 'day-month' | 'month-day';
}

/** Small words that tie a day, a time of day, a period and a stretch of time into one date. */
export interface DateJoins {
  /** `Monday at 8 p.m.`, `am Montag um 20 Uhr`. */
  readonly beforeTime: ReadonlySet<string>;
  /** Of these, the ones behind which a bare number is an hour: `friday at 4`. */
  readonly beforeHour: ReadonlySet<string>;
  /** `8 p.m. on Monday`. */
  readonly beforeDate: ReadonlySet<string>;
  /** Opens a range of dates that another word closes: `from June to May 2020`. */
  readonly fromDate: ReadonlySet<string>;
  /** `two weeks after Easter` 1, `before` -1. */
  readonly shifts: ReadonlyMap<string, 1 | -1>;
  /** `two weeks from now`. */
  readonly nows: ReadonlySet<string>;
  /** `two weeks starting on Monday`. */
  readonly starts: ReadonlySet<string>;
  /** Words for the first or the last of a stretch: `the last four months of 2021`. */
  readonly portions: ReadonlySet<string>;
}
