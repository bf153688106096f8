import type { IndexedSentence, SentenceIndex } from './SentenceIndex.ts';

/** A name stands in the terms twice, as a word and by its key; together they count little more than a word. */
const NAME_SHARE = 0.6;
/** How many of the rarest terms in common are enough: a heading of three words is not the whole story. */
const ENOUGH = 2;

/**
 * How much of what two sentences are about is in both, 0 to 1: the weight of the terms that both have, numbers left out, over
 * what each has (half the geometric mean, half the lesser of the two, since one may say it in passing). In two files on one
 * event its main actors tell nothing; so a term weighs by how few sentences of the other file have it, and by how rare it is
 * in the folder. The rest of the file that asks has no say, so that an edit elsewhere in it changes nothing here.
 */
export function weighContext(index: SentenceIndex, here: IndexedSentence, there: IndexedSentence): number {
  const [mine, theirs] = [index.file(here.uri), index.file(there.uri)];
  const own = mine?.evidence ? mine : null;
  const size = index.size - (own?.count ?? 0);
  const sentences = 2 * (theirs?.count ?? 1) + 1;
  const weight = (term: number): number => {
    const name = index.terms.termOf(term);
    if (name.startsWith('#')) return 0;
    const local = Math.max(1, 2 * (theirs?.frequencies.get(term) ?? 0));
    const telling = Math.log(sentences / local) / Math.log(sentences / 2);
    const frequency = index.frequency(term) - (own?.frequencies.get(term) ?? 0);
    const rarity = Math.log(1 + (size + 1) / (frequency + 1));
    return Math.max(0.02, Math.min(1, telling)) * rarity * (name.startsWith('@') ? NAME_SHARE : 1);
  };
  let [ofHere, ofThere, shared] = [0, 0, 0];
  const known = new Set(there.terms);
  for (const term of here.terms) {
    const w = weight(term);
    ofHere += w;
    if (known.has(term)) shared += w;
  }
  for (const term of there.terms) ofThere += weight(term);
  if (!shared) return 0;
  const enough = Math.min(1, shared / (ENOUGH * Math.log(1 + (size + 1) / 2)));
  return (enough * (shared / Math.sqrt(ofHere * ofThere) + shared / Math.min(ofHere, ofThere))) / 2;
}
