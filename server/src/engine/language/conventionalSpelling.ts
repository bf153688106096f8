/**
 * A word without what is a matter of convention: letters with marks (Erdoğan), British and American spelling (Defence,
 * Harbour, Centre, Organisation), k for ck and c. Lower case in, for comparing only.
 */
export const conventionalSpelling = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/[øœ]/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/ence$/u, 'ense')
    .replace(/our(?=$|s$|ite)/u, 'or')
    .replace(/tre(?=$|s$)/u, 'ter')
    .replace(/is(?=e|ing|ation)/gu, 'iz')
    .replace(/ll(?=ed|ing|or)/gu, 'l')
    .replace(/ck|k/gu, 'c');
