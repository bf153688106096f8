/** A word list written as one text, split at white space. */
export const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Names of several words, written as one text, split at commas. */
export const phrases = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter(Boolean);
