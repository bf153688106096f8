/**
 * Folds the spelling of a name so that the usual German, English and scholarly transliterations of one name meet:
 * `Schoigu`, `Shoigu`, `Šojgu`; `Chruschtschow`, `Khrushchev`; `Selenskyj`, `Zelensky`. Hyphens count as spaces. The key
 * is for comparing only. Rules after Duden (Russian, Ukrainian, Arabic), BGN/PCGN 1947 and ISO 9.
 */
export function nameKey(name: string): string {
  return name.split(WORD_BREAK).map(foldWord).filter(Boolean).join(' ');
}

const WORD_BREAK = /[\s\-‐‑.'’,]+/u;

/** In this order; each pattern is linear. Capital letters stand for sounds: S for sch, C for tsch and for ach. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ß/gu, 'ss'],
  [/[šžş]|sz(?=[aeiouy])/gu, 'S'],
  [/[čć]/gu, 'C'],
  [/ä|ae|æ/gu, 'a'],
  [/ö|oe|ø|œ/gu, 'o'],
  [/ü|ue/gu, 'u'],
  [/ł/gu, 'l'],
  [/đ/gu, 'd'],
  [/ı/gu, 'i'],
  [/ğ/gu, 'g'],
  [/sch?tsch|shch|SC/gu, 'S'],
  [/dsch|dzh|dj/gu, 'i'],
  [/tsch|tch/gu, 'C'],
  [/sch|sh|zh/gu, 'S'],
  [/kh|ch/gu, 'C'],
  [/c(?=[eiy])|c$/gu, 'C'],
  [/ck|c|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/gh/gu, 'g'],
  [/dh/gu, 'd'],
  [/t[sz]|z/gu, 's'],
  [/w/gu, 'v'],
  [/(?<=[oe])ff?$/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/[jy]/gu, 'i'],
  [/(?<=\p{L})h/gu, ''],
  [/^ie/gu, 'e'],
  [/(?<=[SC])[oe](?=v)/gu, 'e'],
  [/i+/gu, 'i'],
  [/(\p{L})\1+/gu, '$1'],
];

function foldWord(word: string): string {
  let key = word.toLowerCase();
  for (const [pattern, to] of RULES) key = key.replace(pattern, to);
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Sounds that transliterations and dialects confuse: half an edit. */
const NEAR = new Set(['ae', 'ei', 'ou', 'gk', 'bp', 'dt', 'ai', 'au', 'ao', 'eo', 'iu']);
const near = (x: string, y: string): boolean => NEAR.has(x < y ? x + y : y + x);

/** Edit distance of two keys in which confused sounds cost a half; more than `limit` is `Infinity`. */
function keyDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const x = a.charAt(i - 1);
      const y = b.charAt(j - 1);
      const swap = x === y ? 0 : near(x, y) ? 0.5 : 1;
      const cost = Math.min(row[j - 1]! + swap, row[j]! + 1, next[j - 1]! + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    row = next;
  }
  const distance = row[b.length]!;
  return distance > limit ? Infinity : distance;
}

/**
 * How alike two words of names are by their keys, 0 to 1; an initial is like every name that it begins. Words that begin
 * with different sounds are different names (`Hansen`, `Jansen`).
 */
function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 0.85 : 0;
  if (a.charAt(0) !== b.charAt(0) && !near(a.charAt(0), b.charAt(0))) return 0;
  const longer = Math.max(a.length, b.length);
  const distance = keyDistance(a, b, longer / 3);
  return distance === Infinity ? 0 : 1 - distance / longer;
}

/**
 * How likely two spellings name the same, 0 to 1, whatever the transliteration: 1 for the same key, about 0.9 for a short
 * form (`Lankov` of `Andrei Lankov`, `Kim` of `Kim Jong Un`), 0 for different names, also for two given names with one
 * surname. Titles and the ending of a genitive must be taken off before.
 */
export const nameSimilarity = (a: string, b: string): number =>
  keySimilarity(nameKey(a).split(' '), nameKey(b).split(' '));

/** `nameSimilarity` of two names whose words are keys already. */
export function keySimilarity(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] === '' || long[0] === '') return 0;
  if (short.length === long.length) return meanSimilarity(short, long);
  if (short.length === 1) {
    const surname = Math.max(wordSimilarity(short[0]!, long.at(-1)!), wordSimilarity(short[0]!, long[0]!));
    return short[0]!.length === 1 ? 0 : surname * 0.9;
  }
  const ends = wordSimilarity(short.at(-1)!, long.at(-1)!);
  const starts = wordSimilarity(short[0]!, long[0]!);
  const tail = meanSimilarity(short, long.slice(-short.length));
  return Math.max(Math.min(ends, starts) * 0.95, tail * 0.9);
}

/** The mean over words in the same order; 0 where one of them is another name. */
function meanSimilarity(a: readonly string[], b: readonly string[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const similarity = wordSimilarity(a[i]!, b[i]!);
    if (similarity < 0.6) return 0;
    sum += similarity;
  }
  return sum / a.length;
}

/** Whether two spellings can be taken for one name; short forms count. */
export const sameName = (a: string, b: string): boolean => nameSimilarity(a, b) >= 0.8;
