import type { CalendarGrammar } from '../../engine/language/CalendarGrammar.ts';
import type { HolidayRule, Period } from '../../engine/language/FigureWord.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');
const ABBREVIATIONS = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');
const months = new Map<string, number>([
  ...MONTHS.flatMap((name, i) => [[name, i + 1] as const, [`${name}s`, i + 1] as const]),
  ...ABBREVIATIONS.map((name, i) => [name, i + 1] as const),
  ['jänner', 1],
  ['feber', 2],
  ['febr', 2],
  ['maerz', 3],
  ['sept', 9],
  ['juno', 6],
]);

const WEEKDAYS = new Map([
  ['montag', 1],
  ['dienstag', 2],
  ['mittwoch', 3],
  ['donnerstag', 4],
  ['freitag', 5],
  ['samstag', 6],
  ['sonnabend', 6],
  ['sonntag', 7],
]);
const DAY_PARTS = words('morgen vormittag mittag nachmittag abend nacht früh spätnachmittag spätabend frühmorgen');
const weekdays = new Map<string, number>();
for (const [name, weekday] of WEEKDAYS) {
  for (const ending of ['', 's', 'e', 'en']) weekdays.set(name + ending, weekday);
  for (const part of DAY_PARTS) for (const ending of ['', 's']) weekdays.set(name + part + ending, weekday);
}

const turns = new Map<string, -2 | -1 | 0 | 1 | 2>();
const inflect = (stem: string, offset: -2 | -1 | 0 | 1 | 2): void => {
  for (const ending of ['e', 'en', 'er', 'es', 'em']) turns.set(stem + ending, offset);
};
for (const stem of words('letzt vergangen vorig')) inflect(stem, -1);
for (const stem of words('nächst kommend')) inflect(stem, 1);
for (const stem of words('dies laufend aktuell')) inflect(stem, 0);
inflect('vorletzt', -2);
inflect('übernächst', 2);
for (const word of words('nächstes')) turns.set(word, 1);

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const easter = (days: number): HolidayRule => ({ kind: 'easter', days });
const nth = (month: number, weekday: number, n: number): HolidayRule => ({ kind: 'nth', month, weekday, nth: n });

const holidays = new Map<string, HolidayRule>([
  ['neujahr', fixed(1, 1)],
  ['neujahrstag', fixed(1, 1)],
  ['heilige drei könige', fixed(1, 6)],
  ['dreikönigstag', fixed(1, 6)],
  ['valentinstag', fixed(2, 14)],
  ['weltfrauentag', fixed(3, 8)],
  ['tag der arbeit', fixed(5, 1)],
  ['weltkindertag', fixed(6, 1)],
  ['augsburger friedensfest', fixed(8, 8)],
  ['mariä himmelfahrt', fixed(8, 15)],
  ['tag der deutschen einheit', fixed(10, 3)],
  ['reformationstag', fixed(10, 31)],
  ['halloween', fixed(10, 31)],
  ['allerheiligen', fixed(11, 1)],
  ['allerseelen', fixed(11, 2)],
  ['martinstag', fixed(11, 11)],
  ['barbaratag', fixed(12, 4)],
  ['nikolaustag', fixed(12, 6)],
  ['heiligabend', fixed(12, 24)],
  ['weihnachten', fixed(12, 25)],
  ['ersten weihnachtsfeiertag', fixed(12, 25)],
  ['ersten weihnachtstag', fixed(12, 25)],
  ['zweiten weihnachtsfeiertag', fixed(12, 26)],
  ['zweiten weihnachtstag', fixed(12, 26)],
  ['silvester', fixed(12, 31)],
  ['fastnachtssamstag', easter(-50)],
  ['fastnachtssonntag', easter(-49)],
  ['rosenmontag', easter(-48)],
  ['faschingsdienstag', easter(-47)],
  ['aschermittwoch', easter(-46)],
  ['palmsonntag', easter(-7)],
  ['gründonnerstag', easter(-3)],
  ['karfreitag', easter(-2)],
  ['karsamstag', easter(-1)],
  ['ostern', easter(0)],
  ['ostersonntag', easter(0)],
  ['ostermontag', easter(1)],
  ['christi himmelfahrt', easter(39)],
  ['pfingsten', easter(49)],
  ['pfingstsonntag', easter(49)],
  ['pfingstmontag', easter(50)],
  ['fronleichnam', easter(60)],
  ['erntedankfest', nth(10, 7, 1)],
  ['muttertag', nth(5, 7, 2)],
]);

export const calendar: CalendarGrammar = {
  months,
  monthAbbreviations: new Set([...ABBREVIATIONS.filter((name) => name !== 'mai'), 'febr', 'sept']),
  weekdays,
  namedWeekdays: new Set(words('schwarzer schwarzen blutiger super')),
  weekdayAbbreviations: new Map([
    ['mo', 1],
    ['di', 2],
    ['mi', 3],
    ['do', 4],
    ['fr', 5],
    ['sa', 6],
    ['so', 7],
  ]),
  days: new Map([
    ['heute', 0],
    ['heutigen', 0],
    ['heutige', 0],
    ['gestern', -1],
    ['gestrigen', -1],
    ['gestrige', -1],
    ['vorgestern', -2],
    ['morgen', 1],
    ['morgigen', 1],
    ['morgige', 1],
    ['übermorgen', 2],
  ]),
  dayBeyond: new Map(),
  parts: new Map<string, boolean>([
    ...words('morgen morgens vormittag vormittags früh frühmorgens vormittagszeit nacht nachts mitternachts').map(
      (w) => [w, false] as const,
    ),
    ...words(
      'mittag mittags nachmittag nachmittags abend abends spätabends spätabend spätnachmittags spätnachmittag',
    ).map((w) => [w, true] as const),
  ]),
  periods: new Map<string, Period>([
    ...words('woche wochen').map((w) => [w, 'week'] as const),
    ...words('wochenende wochenendes wochenenden').map((w) => [w, 'weekend'] as const),
    ...words('monat monats monate monaten').map((w) => [w, 'month'] as const),
    ...words('quartal quartals').map((w) => [w, 'quarter'] as const),
    ...words('halbjahr halbjahres').map((w) => [w, 'half'] as const),
    ...words('jahr jahres jahre jahren jahrs').map((w) => [w, 'year'] as const),
    ...words('jahrzehnt jahrzehnts jahrzehnte jahrzehnten').map((w) => [w, 'decade'] as const),
    ...words('jahrhundert jahrhunderts').map((w) => [w, 'century'] as const),
    ...words('tag tages tage tagen').map((w) => [w, 'day'] as const),
  ]),
  turns,
  shyTurns: new Set(),
  narrated: new Set(words('folgenden folgendes')),
  pluralTurns: new Set(words('letzten vergangenen vorigen nächsten kommenden')),
  decades: new Map([
    ['zwanziger', '192X'],
    ['dreißiger', '193X'],
    ['vierziger', '194X'],
    ['fünfziger', '195X'],
    ['sechziger', '196X'],
    ['siebziger', '197X'],
    ['achtziger', '198X'],
    ['neunziger', '199X'],
  ]),
  keys: new Map([
    ['jahresende', 'year:0'],
    ['jahresanfang', 'year:0'],
    ['jahresbeginn', 'year:0'],
    ['jahresmitte', 'year:0'],
    ['jahreswechsel', 'year:0'],
    ['monatsende', 'month:0'],
    ['monatsanfang', 'month:0'],
    ['monatsbeginn', 'month:0'],
    ['wochenbeginn', 'week:0'],
    ['wochenanfang', 'week:0'],
    ['vorjahr', 'year:-1'],
    ['vorjahres', 'year:-1'],
    ['vormonat', 'month:-1'],
    ['vormonats', 'month:-1'],
    ['vorwoche', 'week:-1'],
  ]),
  clockPast: new Set(['nach']),
  clockTo: new Set(['vor']),
  clockSure: new Set(),
  halfBefore: true,
  beforeTime: new Set(words('um gegen ab bis ist seit kurz')),
  partAdverbs: new Set(
    words('morgens vormittags mittags nachmittags abends nachts frühmorgens spätabends spätnachmittags mitternachts'),
  ),
  extents: new Set(words('anfang mitte ende beginn')),
  seasons: new Map<string, number>([
    ...words('frühling frühjahr frühlings frühjahrs').map((w) => [w, 21] as const),
    ...words('sommer sommers').map((w) => [w, 22] as const),
    ...words('herbst herbstes').map((w) => [w, 23] as const),
    ...words('winter winters').map((w) => [w, 24] as const),
  ]),
  holidays,
  holidayStarts: new Set([...holidays.keys()].map((phrase) => phrase.split(' ')[0]!)),
  everyOther: new Set(words('zweite zweiten zweites')),
  every: new Set(words('jeden jedes jede jedem jeder alle immer')),
  clocks: new Set(['uhr']),
  hours: new Map([['mitternacht', 0]]),
  quarterCodes: new Set(['q']),
  fiscal: new Set(),
  ownDecade: new Set(),
  beforeDecade: new Set(),
  recurring: new Set(),
  beforeYear: new Set(
    words('jahr jahre jahres seit bis von vor nach ab ende anfang mitte sommer winter herbst frühjahr wm em'),
  ),
  beforeDate: new Set(words('am dem den zum vom bis seit')),
  beforeMonth: new Set(
    words(
      'im in seit bis ab vom zum letzten diesen nächsten vergangenen kommenden anfang mitte ende den diesem der des',
    ),
  ),
  homographs: new Set(words('mai')),
  beforePart: new Set(words('am der gegen jeden zum diesem diesen vom')),
  beforePeriod: new Set(['im laufe der', 'im laufe des']),
  beforeLongPeriod: new Set(),
  clockHalves: new Map(),
  future: new Set(words('wird werden soll sollen will wollen werde')),
  roughly: new Set(words('gegen etwa circa ca rund ungefähr kurz')),
  isPastBehind: new Map([
    ['seit', true],
    ['für', false],
  ]),
  beforeOwnYear: new Set(),
  joins: {
    beforeTime: new Set(words('um gegen ab bis von zwischen vor nach kurz')),
    beforeHour: new Set(),
    beforeDate: new Set(words('am')),
    fromDate: new Set(words('von vom')),
    shifts: new Map([
      ['nach', 1],
      ['vor', -1],
    ]),
    nows: new Set(),
    starts: new Set(),
    portions: new Set(words('erste ersten letzte letzten')),
  },
  numericOrder: 'day-month',
};
