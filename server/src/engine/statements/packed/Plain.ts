/** What statements are made of: no functions, no classes, no circles. */
export type Plain = null | undefined | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** The first byte of a packed value. Small and frequent values are in that byte itself. */
export const Tag = {
  null: 0,
  undefined: 1,
  true: 2,
  false: 3,
  integer: 4,
  float: 5,
  /** A text that comes for the first time. */
  text: 6,
  /** A text that came before: its number follows. */
  again: 7,
  /** A stretch of the file's own text, from the start of the last span: its length follows. */
  slice: 8,
  /** A span: from the start of the last one, and its length. */
  span: 9,
  list: 10,
  /** An object whose keys come for the first time. */
  object: 11,
  /** An object with the keys of an earlier one: their number follows. */
  alike: 12,
  /** A frequent word: its number follows. */
  word: 13,
  /** From here on: a whole number from 0 to 31. */
  small: 0x20,
  /** From here on: objects with the keys of one of the first 32. */
  alikeSmall: 0x40,
  /** From here on: lists of up to 31. */
  listSmall: 0x60,
  /** From here on: frequent words. */
  wordSmall: 0x80,
} as const;

/**
 * Keys and words that statements are full of. Others are packed as well, only in more bytes; so a new one may be left out
 * here. The order is part of what is kept: add at the end.
 */
export const words: readonly string[] = (
  'kind form spans text speaker cue addressee rule name quote figure type value unit hedge counted change per tense ' +
  'ambiguous span titled title gender number significand exponent edtf relative turn low high first second numerator ' +
  'denominator start end language furniture code encoding count reason exact range pair fraction date vague past future ' +
  'by to direct mixed indirect person organisation place unknown feminine masculine ordinal percent money length area ' +
  'volume mass speed temperature duration age time ratio approximate minimum maximum de en fr km m kg t h d wk mo a % pp ' +
  'EUR USD GBP min s mi'
).split(' ');
