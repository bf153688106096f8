/** Character classes, one per UTF-16 code unit; surrogates count as letters where they begin a letter's pair. */
export const CharClass = { space: 1, letter: 2, digit: 3, other: 4 } as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** It belongs to the word it stands in: typeset pages have it, and readers put it where markup splits a word. */
export const SOFT_HYPHEN = 0xad;

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\u200b\ufeff]/u;
const classes = new Uint8Array(65536);

/** The class of the code unit at `at`; the table is filled as characters are met, and depends on Unicode alone. */
export const charClassAt = (text: string, at: number): number => charClassOf(text.charCodeAt(at));

export const charClassOf = (code: number): number => classes[code] || classify(code);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let found: number = CharClass.other;
  if (code >= 48 && code <= 57) found = CharClass.digit;
  else if (code >= 0xd800 && code <= 0xdfff) found = CharClass.other;
  else if (SPACE.test(char)) found = CharClass.space;
  else if (code === SOFT_HYPHEN || LETTER.test(char)) found = CharClass.letter;
  classes[code] = found;
  return found;
}

const UPPER = /\p{Lu}/u;
/** 1 for capitals, 2 for all else, 0 for what was not met yet. */
const capitals = new Uint8Array(65536);

/** Whether the code unit at `at` is an upper-case letter. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return (capitals[code] || classifyCase(code)) === 1;
}

function classifyCase(code: number): number {
  const found = code < 0xd800 && UPPER.test(String.fromCharCode(code)) ? 1 : 2;
  capitals[code] = found;
  return found;
}
