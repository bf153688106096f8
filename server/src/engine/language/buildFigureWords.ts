import type { Hedge } from '../values/FigureValue.ts';
import type { CalendarGrammar } from './CalendarGrammar.ts';
import type { CalendarWord, FigureLink, FigureWord, NumberWord, UnitWord } from './FigureWord.ts';
import type { NumberGrammar } from './NumberGrammar.ts';

const BLANK: FigureWord = {
  begins: false,
  number: null,
  unit: null,
  calendar: null,
  links: [],
  hedge: null,
  labels: false,
  idioms: [],
};

/** Everything that the number and calendar grammars know of single words. Where a word means two things (`second`, `may`), both are kept. */
export function buildFigureWords(numbers: NumberGrammar, calendar: CalendarGrammar): ReadonlyMap<string, FigureWord> {
  const words = new Map<string, FigureWord>();
  const add = (word: string, part: Partial<FigureWord>): void => {
    words.set(word, { ...(words.get(word) ?? BLANK), ...part });
  };
  const addNumber = (word: string, number: NumberWord): void => add(word, { number, begins: true });
  for (const [word, { value, step }] of numbers.cardinals) addNumber(word, { kind: 'cardinal', value, step });
  for (const word of numbers.articles) addNumber(word, { kind: 'article' });
  for (const word of numbers.ones) addNumber(word, { kind: 'one' });
  for (const [word, value] of numbers.ordinals) addNumber(word, { kind: 'ordinal', value });
  for (const [word, value] of numbers.denominators)
    addNumber(word, { kind: 'denominator', value, ordinal: numbers.ordinals.get(word) ?? null });
  for (const word of numbers.halves) addNumber(word, { kind: 'half' });
  for (const [word, [numerator, denominator]] of numbers.mixed)
    addNumber(word, { kind: 'mixed', numerator, denominator });
  for (const [word, value] of numbers.times) addNumber(word, { kind: 'times', value, factor: false });
  for (const [word, value] of numbers.factors) addNumber(word, { kind: 'times', value, factor: true });
  for (const word of numbers.vague) addNumber(word, { kind: 'vague', scale: false });
  for (const word of numbers.vagueScales) addNumber(word, { kind: 'vague', scale: true });
  for (const [word, value] of numbers.digitWords)
    addNumber(word, { kind: 'digits', value, factor: numbers.factors.get(word) ?? null });
  for (const phrase of numbers.fromEndPhrases) {
    const first = phrase.split(' ')[0]!;
    add(first, { begins: true });
  }
  for (const word of numbers.fromEnd) addNumber(word, { kind: 'from-end' });
  for (const [word, { value, meaning }] of numbers.amounts)
    addNumber(word, { kind: 'adjective', value, suffix: meaning });
  for (const word of numbers.both) addNumber(word, { kind: 'both' });
  const addUnit = (word: string, unit: UnitWord): void =>
    add(word, {
      unit,
      ...(unit.type === 'money' || unit.type === 'duration' || unit.type === 'temperature' ? { begins: true } : {}),
    });
  for (const [word, unit] of numbers.units) addUnit(word, unit);
  for (const [link, forms] of numbers.links)
    for (const word of forms) {
      const links: readonly FigureLink[] = [...(words.get(word)?.links ?? []), link];
      add(word, { links, ...(link === 'minus' ? { begins: true } : {}) });
    }
  for (const [phrase, hedge] of numbers.hedges)
    add(lastWord(phrase), { hedge: oneWord(phrase) ? hedge : hedgeOf(words, phrase) });
  for (const word of numbers.labels) add(word, { labels: true });
  addCalendar(calendar, (word, part) => add(word, { calendar: part, begins: true }), words);
  for (const phrase of numbers.idioms) {
    const parts = phrase.split(' ');
    for (const [at, word] of parts.entries()) {
      const known = words.get(word);
      if (known) words.set(word, { ...known, idioms: [...known.idioms, { words: parts, at }] });
    }
  }
  return words;
}

const oneWord = (phrase: string): boolean => !phrase.includes(' ');
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const hedgeOf = (words: ReadonlyMap<string, FigureWord>, phrase: string): Hedge | null =>
  words.get(lastWord(phrase))?.hedge ?? null;

function addCalendar(
  calendar: CalendarGrammar,
  add: (word: string, part: CalendarWord) => void,
  words: ReadonlyMap<string, FigureWord>,
): void {
  for (const [word, offset] of calendar.turns) add(word, { kind: 'turn', offset });
  for (const word of calendar.every) add(word, { kind: 'every' });
  for (const word of calendar.extents) add(word, { kind: 'extent' });
  for (const [word, past] of calendar.parts) add(word, { kind: 'part', hours: past ? 12 : 0 });
  for (const [word, period] of calendar.periods) add(word, { kind: 'period', period });
  for (const [word, season] of calendar.seasons) add(word, { kind: 'season', season });
  for (const [word, edtf] of calendar.decades) add(word, { kind: 'decade', edtf });
  for (const [word, key] of calendar.keys) add(word, { kind: 'key', key });
  for (const word of calendar.clocks) add(word, { kind: 'clock' });
  for (const [word, hour] of calendar.hours) add(word, { kind: 'hour', hour });
  for (const word of calendar.quarterCodes) add(word, { kind: 'quarter-code' });
  for (const word of calendar.recurring) add(word, { kind: 'daily' });
  for (const [phrase, rule] of calendar.holidays) {
    const first = phrase.split(' ')[0]!;
    if (!words.get(first)?.calendar || oneWord(phrase))
      add(first, { kind: 'holiday', rule: oneWord(phrase) ? rule : { kind: 'named' } });
  }
  for (const [word, month] of calendar.months)
    add(word, { kind: 'month', month, abbreviated: calendar.monthAbbreviations.has(word) });
  for (const [word, weekday] of calendar.weekdayAbbreviations)
    add(word, { kind: 'weekday', weekday, abbreviated: true });
  for (const [word, weekday] of calendar.weekdays) add(word, { kind: 'weekday', weekday, abbreviated: false });
  for (const [word, offset] of calendar.days) add(word, { kind: 'day', offset });
}
