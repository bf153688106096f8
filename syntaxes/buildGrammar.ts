import { attributionCues, months, numberWords, units } from './words.ts';

/** A rule of a TextMate grammar, as far as these grammars use it. */
export type Rule =
  | { readonly include: string }
  | { readonly match: string; readonly name?: string; readonly captures?: Captures }
  | {
      readonly begin: string;
      readonly end: string;
      readonly name: string;
      readonly beginCaptures: Captures;
      readonly endCaptures: Captures;
      readonly patterns: readonly Rule[];
    };
type Captures = Readonly<Record<string, { readonly name: string }>>;

export interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector?: string;
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Rule[] }>>;
}

const apart = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const word = (words: readonly string[]): string => `${apart.before}${oneOf(words)}${apart.after}`;

/** [name, opening, closing]. A closing mark may be the wrong one of a pair: people and converters mix them up. */
const quotationMarks: readonly (readonly [name: string, opening: string, closing: string])[] = [
  ['low', '„', '[“”"]'],
  ['curly', '“', '[”“]'],
  ['guillemets', '»(?=\\S)', '«'],
  ['guillemets-outward', '«(?=\\S)', '»'],
  ['single-low', '‚(?=\\S)', '‘|’(?!\\p{L})'],
  ['single', '(?<![\\p{L}\\p{N}])‘(?=\\p{L})', '’(?!\\p{L})'],
  // Not an inch mark: nothing that could carry one stands before it.
  ['straight', '(?<![\\p{L}\\p{N}])"(?=\\S)', '"'],
];

/** A quotation ends with its mark or, where that is missing, with its paragraph: never does one mark colour a whole file. */
function quotation([name, opening, closing]: (typeof quotationMarks)[number], inside: readonly Rule[]): Rule {
  return {
    name: `string.quoted.${name}.beleg`,
    begin: opening,
    end: `${closing}|(?=^\\s*$)`,
    beginCaptures: { 0: { name: 'punctuation.definition.string.begin.beleg' } },
    endCaptures: { 0: { name: 'punctuation.definition.string.end.beleg' } },
    patterns: inside,
  };
}

const gap = '[ \\x{A0}\\x{202F}]';
// The dot, comma, apostrophe or narrow space between thousands; a longer run of digits is one number as well.
const digits = "\\d+(?:[.,'’\\x{A0}\\x{202F}]\\d{3})*(?:[.,:]\\d+)?";

const figures: readonly Rule[] = [
  {
    match: `${apart.before}(?:\\d{1,2}\\.?${gap}(?:${months.join('|')})|(?:${months.join('|')})${gap}\\d{1,2}(?:st|nd|rd|th)?(?!\\d))(?:,?${gap}\\d{4})?${apart.after}`,
    name: 'constant.numeric.date.beleg',
  },
  {
    match: `(?<![\\p{L}\\p{N}.,])([€$£¥]${gap}?)?(${digits})(?:[-${gap.slice(1)}?(${oneOf(units)}(?:${gap}${oneOf(units)})?)(?!\\p{L}))?`,
    captures: {
      1: { name: 'keyword.other.unit.beleg' },
      2: { name: 'constant.numeric.beleg' },
      3: { name: 'keyword.other.unit.beleg' },
    },
  },
  {
    match: `(?i:(${word(numberWords)}))(?:${gap}(${oneOf(units)}(?:${gap}${oneOf(units)})?)(?!\\p{L}))?`,
    captures: { 1: { name: 'constant.numeric.word.beleg' }, 2: { name: 'keyword.other.unit.beleg' } },
  },
];

const cues: readonly Rule[] = [{ match: `(?i:${word(attributionCues)})`, name: 'keyword.other.attribution.beleg' }];

/**
 * The grammar of prose with sources: quotations, attribution cues and figures. `host` is what the language itself has
 * to say inside a line of text (Markdown's emphasis and links), for use within quotations.
 */
export function buildGrammar(scopeName: string, host: readonly Rule[], injectionSelector?: string): Grammar {
  return {
    scopeName,
    ...(injectionSelector === undefined ? {} : { injectionSelector }),
    patterns: [{ include: '#quotations' }, { include: '#figures' }, { include: '#cues' }],
    repository: {
      quotations: { patterns: quotationMarks.map((marks) => quotation(marks, [{ include: '#quoted' }])) },
      quoted: { patterns: [...host, { include: '#inner-quotations' }, { include: '#figures' }] },
      // A quotation within a quotation has no further one: marks without partners cannot pile up.
      'inner-quotations': {
        patterns: quotationMarks.map((marks) => quotation(marks, [...host, { include: '#figures' }])),
      },
      figures: { patterns: figures },
      cues: { patterns: cues },
    },
  };
}
