/**
 * The stem of a lower-case German word, after the Snowball German stemmer (snowballstem.org/algorithms/german/stemmer.html),
 * with `ae`, `oe`, `ue` and `ß` folded first, so that both ways of writing an umlaut meet.
 */
export function stem(input: string): string {
  let word = fold(input);
  if (word.length <= 3) return word;
  const r1 = Math.max(3, regionAfter(word, 0));
  const r2 = regionAfter(word, r1);
  word = stripInflection(word, r1);
  word = stripComparison(word, r1);
  return stripDerivation(word, r1, r2);
}

/** Umlauts to their vowels, `ß` to `ss`; `ue` after `q` or a vowel is no umlaut (`Quelle`, `neue`). */
const fold = (word: string): string =>
  /[äöüßéèáóe]/.test(word)
    ? word
        .replace(/ß/g, 'ss')
        .replace(/ae/g, 'a')
        .replace(/oe/g, 'o')
        .replace(/(^|[^aeiouq])ue/g, '$1u')
        .replace(/[äá]/g, 'a')
        .replace(/[öó]/g, 'o')
        .replace(/ü/g, 'u')
        .replace(/[éè]/g, 'e')
    : word;

const isVowel = (c: string | undefined): boolean => c !== undefined && 'aeiouy'.includes(c);

function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) if (isVowel(word[i - 1]) && !isVowel(word[i])) return i + 1;
  return word.length;
}

function stripInflection(word: string, r1: number): string {
  for (const suffix of ['ern', 'em', 'er', 'en', 'es', 'e']) {
    if (!word.endsWith(suffix)) continue;
    const root = word.slice(0, -suffix.length);
    if (root.length < r1) return word;
    return suffix.startsWith('e') && suffix !== 'ern' && suffix !== 'em' && root.endsWith('niss')
      ? root.slice(0, -1)
      : root;
  }
  return word.endsWith('s') && word.length - 1 >= r1 && /[bdfghklmnrt]s$/.test(word) ? word.slice(0, -1) : word;
}

function stripComparison(word: string, r1: number): string {
  for (const suffix of ['est', 'en', 'er'])
    if (word.endsWith(suffix)) return word.length - suffix.length >= r1 ? word.slice(0, -suffix.length) : word;
  return word.endsWith('st') && word.length - 2 >= r1 && word.length > 5 && /[bdfghklmnt]st$/.test(word)
    ? word.slice(0, -2)
    : word;
}

function stripDerivation(word: string, r1: number, r2: number): string {
  const at = (suffix: string): number => (word.endsWith(suffix) ? word.length - suffix.length : -1);
  for (const suffix of ['isch', 'lich', 'heit', 'keit', 'end', 'ung', 'ig', 'ik']) {
    const root = at(suffix);
    if (root < 0) continue;
    if (root < r2) return word;
    const before = word[root - 1];
    if ((suffix === 'ig' || suffix === 'ik' || suffix === 'isch') && before === 'e') return word;
    const cut = word.slice(0, root);
    if (suffix === 'end' || suffix === 'ung')
      return cut.endsWith('ig') && root - 2 >= r2 && cut[root - 3] !== 'e' ? cut.slice(0, -2) : cut;
    if (suffix === 'lich' || suffix === 'heit')
      return (cut.endsWith('er') || cut.endsWith('en')) && root - 2 >= r1 ? cut.slice(0, -2) : cut;
    if (suffix === 'keit') {
      if (cut.endsWith('lich') && root - 4 >= r2) return cut.slice(0, -4);
      if (cut.endsWith('ig') && root - 2 >= r2) return cut.slice(0, -2);
    }
    return cut;
  }
  return word;
}
