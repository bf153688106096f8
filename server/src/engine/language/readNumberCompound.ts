import type { Beginnings } from './beginnings.ts';
import type { NumberWord, SuffixMeaning } from './FigureWord.ts';

/** The parts of number words that a language writes together, lower case: `zweiundzwanzigtausenddreihundert`. */
export interface CompoundGrammar {
  /** What a compound can begin with: all that follows here. Most words are seen at once to be none. */
  readonly openers: Beginnings<true>;
  /** 1–9, in every form that stands in a compound. */
  readonly units: Beginnings<number>;
  readonly teens: Beginnings<number>;
  readonly tens: Beginnings<number>;
  readonly and: string;
  readonly hundred: string;
  readonly thousand: string;
  readonly millions: Beginnings<number>;
  /** Ordinals that are no cardinal with an ending: `erst`, `dritt`. */
  readonly ordinalStems: Beginnings<number>;
  /** What makes an ordinal of a cardinal (`te`, `ste` with their inflections). */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Endings of an inflected stem, the empty one among them. */
  readonly inflections: ReadonlySet<string>;
  /** What follows an ordinal in a superlative: `größt`, `höchst`, `platziert`. */
  readonly superlatives: readonly string[];
  /** `tel` and its inflections, for fractions. */
  readonly fractionEndings: ReadonlySet<string>;
  /** `einhalb`. */
  readonly halves: readonly string[];
  /** `mal`; `fach` with inflections. */
  readonly times: ReadonlySet<string>;
  readonly factor: string;
  /** `jährig`, `köpfig`: stems that take `inflections`. */
  readonly suffixes: ReadonlyMap<string, SuffixMeaning>;
  /** `mehr`, `viel`: before a suffix, a number that is not told. */
  readonly vaguePrefixes: readonly string[];
}

interface Part {
  readonly value: number;
  readonly end: number;
}

/** No number word of fact is longer; it keeps a line of five megabytes without a space from being read as one. */
const LONGEST = 90;

/**
 * Reads a whole word as a number, an ordinal, a fraction, or a number with a suffix; null where any letter is left over.
 * Left to right, without backtracking over more than one part: linear.
 */
export function readNumberCompound(word: string, grammar: CompoundGrammar): NumberWord | null {
  if (word.length > LONGEST || !grammar.openers.longestAt(word, 0)) return null;
  const number = readMillions(word, grammar);
  if (number) {
    const read = readEnding(word, number, grammar);
    if (read) return read;
  }
  return readOrdinalStem(word, grammar) ?? readVague(word, grammar);
}

function readBelowHundred(word: string, at: number, g: CompoundGrammar): Part | null {
  const whole = g.teens.longestAt(word, at) ?? g.tens.longestAt(word, at);
  if (whole) return whole;
  const unit = g.units.longestAt(word, at);
  if (!unit || !word.startsWith(g.and, unit.end)) return unit;
  const tens = g.tens.longestAt(word, unit.end + g.and.length);
  return tens ? { value: unit.value + tens.value, end: tens.end } : unit;
}

function readBelowThousand(word: string, at: number, g: CompoundGrammar): Part | null {
  const head = word.startsWith(g.hundred, at) ? { value: 1, end: at } : readBelowHundred(word, at, g);
  if (!head || !word.startsWith(g.hundred, head.end)) return head;
  const end = head.end + g.hundred.length;
  const rest = readBelowHundred(word, end, g) ?? readAfterAnd(word, end, g, readBelowHundred);
  return { value: head.value * 100 + (rest?.value ?? 0), end: rest?.end ?? end };
}

type Reader = (word: string, at: number, g: CompoundGrammar) => Part | null;

const readAfterAnd = (word: string, at: number, g: CompoundGrammar, read: Reader): Part | null =>
  word.startsWith(g.and, at) ? read(word, at + g.and.length, g) : null;

function readThousands(word: string, at: number, g: CompoundGrammar): Part | null {
  const head = word.startsWith(g.thousand, at) ? { value: 1, end: at } : readBelowThousand(word, at, g);
  if (!head || !word.startsWith(g.thousand, head.end)) return head;
  const end = head.end + g.thousand.length;
  const rest = readBelowThousand(word, end, g) ?? readAfterAnd(word, end, g, readBelowThousand);
  return { value: head.value * 1000 + (rest?.value ?? 0), end: rest?.end ?? end };
}

function readMillions(word: string, g: CompoundGrammar): Part | null {
  const head = readThousands(word, 0, g);
  const scale = g.millions.longestAt(word, head?.end ?? 0);
  if (!scale) return head;
  const rest = readThousands(word, scale.end, g);
  return { value: (head?.value ?? 1) * scale.value + (rest?.value ?? 0), end: rest?.end ?? scale.end };
}

function readEnding(word: string, { value, end }: Part, g: CompoundGrammar): NumberWord | null {
  const rest = word.slice(end);
  if (rest === '') return { kind: 'cardinal', value, step: 'whole' };
  if (g.ordinalEndings.has(rest)) return { kind: 'ordinal', value };
  if (g.fractionEndings.has(rest) && value > 1) return { kind: 'denominator', value, ordinal: null };
  if (g.times.has(rest) && value > 1) return { kind: 'times', value, factor: false };
  if (isInflected(rest, g.factor, g) && value > 1) return { kind: 'times', value, factor: true };
  for (const half of g.halves)
    if (rest.startsWith(half)) {
      const mixed = { numerator: value * 2 + 1, denominator: 2 };
      const tail = rest.slice(half.length);
      if (g.inflections.has(tail)) return { kind: 'mixed', ...mixed };
    }
  const suffix = readSuffix(rest, g);
  return suffix && { kind: 'adjective', value, suffix };
}

const isInflected = (rest: string, stem: string, g: CompoundGrammar): boolean =>
  rest.startsWith(stem) && g.inflections.has(rest.slice(stem.length));

function readSuffix(rest: string, g: CompoundGrammar): SuffixMeaning | null {
  for (let length = Math.min(rest.length, 14); length > 2; length--) {
    const suffix = g.suffixes.get(rest.slice(0, length));
    if (suffix && g.inflections.has(rest.slice(length))) return suffix;
  }
  return null;
}

function readOrdinalStem(word: string, g: CompoundGrammar): NumberWord | null {
  const stem = g.ordinalStems.longestAt(word, 0);
  const ordinal = stem ?? readRegularStem(word, g);
  if (!ordinal) return null;
  const rest = word.slice(ordinal.end);
  for (const superlative of g.superlatives)
    if (isInflected(rest, superlative, g)) return { kind: 'ordinal', value: ordinal.value };
  return null;
}

/** `siebtgrößte`, `zehnthöchste`: the cardinal with a bare `t`. */
function readRegularStem(word: string, g: CompoundGrammar): Part | null {
  const number = readBelowHundred(word, 0, g);
  if (!number) return null;
  for (const mark of ['st', 't'])
    if (word.startsWith(mark, number.end)) return { ...number, end: number.end + mark.length };
  return null;
}

function readVague(word: string, g: CompoundGrammar): NumberWord | null {
  for (const prefix of g.vaguePrefixes)
    if (word.startsWith(prefix)) {
      const suffix = readSuffix(word.slice(prefix.length), g);
      if (suffix) return { kind: 'adjective', value: null, suffix };
    }
  return null;
}

/** Only words that begin as a German number word does are taken apart: the first two letters decide, for nearly nothing. */
export function mayBeCompound(word: string): boolean {
  if (word.length < 5) return false;
  const second = word.charCodeAt(1);
  switch (word.charCodeAt(0)) {
    case 0x65: // ein, elf, erst
      return second === 0x69 || second === 0x6c || second === 0x72;
    case 0x7a: // zwei, zehn
      return second === 0x77 || second === 0x65;
    case 0x64: // drei, dritt
      return second === 0x72;
    case 0x76: // vier, viel
      return second === 0x69;
    case 0x66: // fünf
      return second === 0xfc || second === 0x75;
    case 0x73: // sechs, sieben
      return second === 0x65 || second === 0x69;
    case 0x61: // acht
      return second === 0x63;
    case 0x6e: // neun
      return second === 0x65;
    case 0x68: // hundert
      return second === 0x75;
    case 0x74: // tausend
      return second === 0x61;
    case 0x6d: // mehrtägig, millionste
      return second === 0x65 || second === 0x69;
    case 0x67: // ganztägig
      return second === 0x61;
    default:
      return false;
  }
}
