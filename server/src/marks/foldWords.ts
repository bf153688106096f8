/**
 * The words of a text as they count for a mark: lower case, without punctuation, spaces and markup, but with everything
 * that makes a number (`7.4`, `-3`, `%`). Straight or curly quotation marks and line breaks make no difference.
 */
export const foldWords = (text: string): readonly string[] =>
  Array.from(text.normalize('NFC').toLowerCase().matchAll(word), ([found]) => found.replace(/[−–]/, '-'));

/** Linear: each alternative begins with a character that no other begins with, or looks one character ahead. */
const word = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+(?:[.,:]\p{N}+)*|[-−–](?=\p{N})|[%‰€$£¥°]/gu;
