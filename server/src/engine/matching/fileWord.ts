/** Words that are noted for a file as a whole; shorter ones have too many neighbours. */
export const SHORTEST_NAME = 4;

/** A word of a name, in lower case, as a term of the dictionary. */
export const nameTerm = (lower: string): string => `~${lower}`;

/** The word that such a term stands for; null for other terms. */
export const nameOfTerm = (term: string): string | null => (term.charCodeAt(0) === 0x7e ? term.slice(1) : null);

/** A word, in lower case, that stands where no sentence is indexed or inside of another word, as a term. */
export const looseTerm = (lower: string): string => `^${lower}`;
