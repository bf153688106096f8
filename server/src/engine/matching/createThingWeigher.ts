import type { LanguagePack } from '../language/LanguagePack.ts';
import type { SentenceIndex } from './SentenceIndex.ts';

/** Even in a small folder a word that stands in one sentence of it is not rare. */
const LEAST_SENTENCES = 80;
/** From this weight on a thing counts in full; a frequent one counts less than its rarity says. */
const RARE = 3;
/** Actors, offices and countries are in every sentence about an event; what happens is what tells. */
const ACTOR = 0.6;

/** Whether a thing is a person, a place, a country or an office: who and where, and not what. */
export const isActor = (thing: string): boolean => thing.startsWith('@') || thing.startsWith('^');

/** Knows what each thing weighs; its word lists are read once. */
export interface ThingWeigher {
  weigh(thing: string, self: string): number;
}

export function createThingWeigher(index: SentenceIndex, packs: readonly LanguagePack[]): ThingWeigher {
  let known: Map<string, readonly number[]> | null = null;
  const idsOf = (thing: string): readonly number[] => {
    // Not before it is asked for: the first terms of an index are those of a folder that was kept.
    known ??= readMembers(index, packs);
    let ids = known.get(thing);
    if (!ids) {
      const terms = thing.startsWith('@')
        ? thing
            .slice(1)
            .split(' ')
            .map((key) => `@${key}`)
        : [thing];
      known.set(thing, (ids = terms.map(index.terms.idOf)));
    }
    return ids;
  };
  return {
    weigh(thing, self) {
      const own = index.file(self);
      const others = own?.evidence ? own : null;
      const counts = idsOf(thing).map((id) => index.frequency(id) - (others?.frequencies.get(id) ?? 0));
      // A name is as frequent as its most frequent part, a meaning as all its words together.
      const count = thing.startsWith('@') ? Math.max(0, ...counts) : counts.reduce((sum, one) => sum + one, 0);
      const size = Math.max(LEAST_SENTENCES, index.size - (others?.count ?? 0));
      const rarity = Math.log(1 + size / (0.5 + Math.max(1, count)));
      return rarity * Math.min(1, rarity / RARE) * (isActor(thing) ? ACTOR : 1);
    },
  };
}

/** The terms of each meaning. */
function readMembers(index: SentenceIndex, packs: readonly LanguagePack[]): Map<string, readonly number[]> {
  const members = new Map<string, number[]>();
  for (const { terms } of packs)
    for (const [stem, meaning] of terms.meanings) {
      const id = index.terms.idOf(stem.toLowerCase());
      const ids = members.get(meaning);
      if (ids) ids.push(id);
      else members.set(meaning, [id]);
    }
  return new Map<string, readonly number[]>(members);
}
