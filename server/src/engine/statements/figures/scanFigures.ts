import type { TaggedText } from '../../language/TaggedText.ts';
import { Trigger, triggerIn } from '../../language/triggers.ts';
import type { Span } from '../../text/Span.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Figure } from '../Statement.ts';
import type { ReadFigure } from './ReadFigure.ts';
import { isInNumberName } from './isNoFigure.ts';
import { joinTemporal, withNow } from './joinTemporal.ts';
import { numberAt } from './numberAt.ts';
import { changeBefore, countedAfter, hedgeAfter, hedgeBefore, perAfter } from './readContext.ts';
import { readDigitsFigure } from './readFigureInDigits.ts';
import { readNumberWord, readWordFigure } from './readFigureInWords.ts';
import { readQuantity } from './readQuantity.ts';
import { calendarWord, hasLink, numberWord } from './tokensAround.ts';

/** The figures of one paragraph, in text order and without overlaps; offsets count from the paragraph's start. */
export function scanFigures(t: TaggedText): readonly Figure[] {
  const figures: Figure[] = [];
  const { kind, count } = t.tokens;
  const { words } = t;
  const begins = triggerIn(t.language, Trigger.figure);
  let sentence = 0;
  // The last reads, which what follows may still join.
  const pending: ReadFigure[] = [];
  const emit = (read: ReadFigure): void => {
    while (sentence + 1 < t.sentences.length && t.sentences[sentence + 1]!.start <= t.tokens.start[read.start]!)
      sentence++;
    let last = figures[figures.length - 1];
    // An order that opens a joined date (`the first ten days of May`) was read as a figure of its own.
    if (last && last.spans[0]!.start >= t.tokens.start[read.start]!) {
      figures.pop();
      last = figures[figures.length - 1];
    }
    if (!last || last.spans[0]!.end <= t.tokens.start[read.start]!)
      figures.push(toFigure(t, read, t.sentences[sentence]!));
  };
  for (let i = 0; i < count;) {
    const found = kind[i] !== TokenKind.word || words[i]!.triggers & begins ? readAt(t, i, kind[i]!) : null;
    if (!found) {
      i++;
      continue;
    }
    let read = withNow(t, found);
    i = Math.max(read.end, i + 1);
    for (let last = pending.at(-1); last && mayJoin(last, read); last = pending.at(-1)) {
      const whole = joinTemporal(t, last, read);
      if (!whole) break;
      read = whole;
      pending.pop();
    }
    const first = pending.at(-1);
    if (first && read.unit && borrowsUnit(t, first, read))
      pending.splice(-1, 1, { ...first, type: read.type, unit: read.unit });
    if (pending.length > 1) emit(pending.shift()!);
    pending.push(read);
  }
  for (const read of pending) emit(read);
  return figures;
}

/** `von 120 auf 132 Euro`, `from 12 to 14 percent`: the first number is of the same unit. */
const borrowsUnit = (t: TaggedText, a: ReadFigure, b: ReadFigure): boolean =>
  a.type === 'number' &&
  a.unit === null &&
  b.start === a.end + 1 &&
  b.type !== 'range' &&
  b.type !== 'age' &&
  a.value.kind === 'exact' &&
  b.value.kind === 'exact' &&
  b.value.number.exponent < 3 &&
  hasLink(t, a.end, 'onto') &&
  t.pack.numbers.from.has(t.lower[a.start - 1] ?? '');

const JOINING: ReadonlySet<ReadFigure['type']> = new Set(['date', 'time', 'duration', 'range']);

/** Dates and times may be parts of one; a number only beside one of them. */
const mayJoin = (a: ReadFigure, b: ReadFigure): boolean =>
  (JOINING.has(a.type) && (JOINING.has(b.type) || b.type === 'number' || b.type === 'ratio')) ||
  (a.type === 'number' && b.type === 'time');

function readAt(t: TaggedText, i: number, kind: number): ReadFigure | null {
  switch (kind) {
    case TokenKind.digits:
      return readDigitsFigure(t, i);
    case TokenKind.word: {
      if (t.entries[i]?.figure?.begins) return isInNumberName(t, i) ? null : readWordFigure(t, i);
      const word = numberAt(t, i);
      return word && readNumberWord(t, i, word);
    }
    default: {
      const code = t.tokens.sign[i]!;
      return (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e) ? readQuantity(t, i) : null;
    }
  }
}

const POSSESSIVE = /['’]s$/;

function toFigure(t: TaggedText, read: ReadFigure, sentence: Span): Figure {
  const start = t.tokens.start[read.start]!;
  let end = t.tokens.end[read.end - 1]!;
  if (calendarWord(t, read.end - 1) && POSSESSIVE.test(t.text.slice(end - 2, end))) end -= 2;
  const temporal =
    read.type === 'date' || read.value.kind === 'relative' || (read.type === 'range' && read.value.kind === 'date');
  const unhedged = temporal || read.type === 'ordinal' || UNHEDGED.has(numberWord(t, read.start)?.kind ?? '');
  const before = unhedged ? null : hedgeOf(t, read);
  const after = temporal || read.type === 'ordinal' ? null : hedgeAfter(t, read.end);
  const direct = temporal ? null : perAfter(t, read.end);
  const counted =
    !temporal && isCounting(read.type)
      ? countedAfter(t, skipOf(t, direct?.end ?? (before ? read.end : (after?.end ?? read.end)), read))
      : null;
  const hedge = read.hedge ?? before?.hedge ?? after?.hedge ?? null;
  const behind = counted ? tokenAfter(t, read.end, counted.spans[0]!.end) : null;
  const per = direct ?? (behind === null ? null : perAfter(t, behind));
  const late = hedge ?? (behind === null ? null : (hedgeAfter(t, behind)?.hedge ?? null));
  return {
    kind: 'figure',
    type: typeIn(t, read, counted !== null),
    spans: [{ start, end }],
    text: t.text.slice(start, end),
    value: read.value,
    unit: read.unit,
    hedge: isRough(t, read) ? 'approximate' : late,
    counted,
    // Votes are cast by 31 to 14, and do not change by them.
    change:
      temporal || read.value.kind === 'pair' ? null : changeBefore(t, before?.start ?? read.start, sentence, read.unit),
    per: per?.text ?? null,
    tense: temporal && isComing(t, read.start, sentence) ? 'future' : 'past',
    ambiguous: false,
  };
}

/** Behind a preposition and an article these are no numbers to qualify: `gegen die beiden`, `an die fünfjährige Zeit`. */
const UNHEDGED: ReadonlySet<string> = new Set(['both']);

/** A number with a noun is a count; degrees near a word for weather are a temperature. */
function typeIn(t: TaggedText, read: ReadFigure, counted: boolean): ReadFigure['type'] {
  if (read.type !== 'number') return read.type;
  if (read.unit === null) return counted ? 'count' : 'number';
  if (read.unit !== 'deg') return 'number';
  for (let i = Math.max(0, read.start - 12); i < Math.min(t.tokens.count, read.end + 6); i++)
    if (t.pack.numbers.temperatureWords.has(t.lower[i]!)) return 'temperature';
  return 'number';
}

/** Types of figures that count or share something out. */
const isCounting = (type: ReadFigure['type']): boolean =>
  type === 'number' ||
  type === 'count' ||
  type === 'range' ||
  type === 'ordinal' ||
  type === 'ratio' ||
  type === 'percent';

/** `over three years` is a stretch of time in English, unless `for` or the like makes a bound of it. */
function hedgeOf(t: TaggedText, read: ReadFigure): ReturnType<typeof hedgeBefore> {
  const found = hedgeBefore(t, read.start);
  if (
    found &&
    read.type !== 'time' &&
    found.start === read.start - 1 &&
    t.pack.numbers.timeHedges.has(t.lower[found.start]!)
  )
    return null;
  if (!found || read.type !== 'duration' || !t.pack.numbers.spanning.has(t.lower[found.start]!)) return found;
  return found.start === read.start - 1 && !t.pack.numbers.bounding.has(t.lower[found.start - 1] ?? '') ? null : found;
}

/** Whether a word before a time of day or in it leaves it rough: `gegen 21.45 Uhr`, `Montag gegen 8 Uhr`. */
function isRough(t: TaggedText, { start, end, value }: ReadFigure): boolean {
  const text = value.kind === 'date' ? value.edtf : value.kind === 'relative' ? (value.time ?? '') : '';
  if (!text.includes('T')) return false;
  for (let at = Math.max(0, start - 2); at < end; at++) if (t.pack.calendar.roughly.has(t.lower[at]!)) return true;
  return false;
}

/** Whether a date lies ahead: by the word before it and its article, else by a verb of the future. */
function isComing(t: TaggedText, i: number, sentence: Span): boolean {
  const { isPastBehind } = t.pack.calendar;
  const article = t.pack.numbers.determiners.has(t.lower[i - 1] ?? '');
  const past = isPastBehind.get(t.lower[article ? i - 2 : i - 1] ?? '');
  return past === undefined ? isFuture(t, i, sentence) : !past;
}

/** A verb of the future in the sentence, as far as the language has one: `will`, `wird`. */
function isFuture(t: TaggedText, i: number, sentence: Span): boolean {
  const near = 30;
  const { words, tokens } = t;
  const future = triggerIn(t.language, Trigger.future);
  for (let at = i; at >= 0 && at > i - near && tokens.start[at]! >= sentence.start; at--)
    if ((words[at]?.triggers ?? 0) & future) return true;
  for (let at = i; at < tokens.count && at < i + near && tokens.end[at]! <= sentence.end; at++)
    if ((words[at]?.triggers ?? 0) & future) return true;
  return false;
}

/** `dozens of people`, `30 Prozent der Wähler`, `eight of 10 voters`. */
function skipOf(t: TaggedText, end: number, read: ReadFigure): number {
  const of = hasLink(t, end, 'of') && (read.value.kind === 'vague' || read.type === 'percent' || read.type === 'ratio');
  if (!of) return end;
  const at = end + 1;
  return t.pack.numbers.determiners.has(t.lower[at] ?? '') ? at + 1 : at;
}

function tokenAfter(t: TaggedText, from: number, offset: number): number {
  let i = from;
  while (i < t.tokens.count && t.tokens.start[i]! < offset) i++;
  return i;
}
