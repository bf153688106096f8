/**
 * Whether a few words that stand only here or only there can turn what is said: a number or a negation among them. German
 * and English; only for showing, nothing is judged by it.
 */
export const turnsSense = (words: string): boolean =>
  /\p{N}/u.test(words) ||
  words
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .some((word) => negations.has(word) || /n[’']t$/.test(word));

const negations: ReadonlySet<string> = new Set(
  (
    'not cannot no never none nobody nothing neither nor without hardly ' +
    'nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder ohne kaum'
  ).split(' '),
);
