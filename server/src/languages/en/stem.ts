/**
 * The stem of a lower-case English word, after the Snowball English stemmer ("Porter2", Porter 2001,
 * snowballstem.org/algorithms/english/stemmer.html). A possessive `’s` is taken off first.
 */
export function stem(input: string): string {
  let word = input.replace(/’/g, "'").replace(/^'|'s'?$|'$/g, '');
  if (word.length <= 2) return word;
  const special = EXCEPTIONS.get(word);
  if (special !== undefined) return special;
  word = word.replace(/^y|([aeiouy])y/g, (found, before: string | undefined) =>
    before ? `${before}Y` : 'Y' + found.slice(1),
  );
  const [r1, r2] = regions(word);
  word = stripPlural(word);
  if (INVARIANT.has(word)) return word;
  word = stripParticiple(word, r1);
  if (/[^aeiouy][yY]$/.test(word) && word.length > 2) word = `${word.slice(0, -1)}i`;
  word = replaceSuffix(word, STEP_2, r1);
  word = replaceSuffix(word, STEP_3, r1, r2);
  word = stripLast(word, r2);
  return tidy(word, r1, r2).toLowerCase();
}

const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ['news', 'news'],
  ['sky', 'sky'],
  ['howe', 'howe'],
  ['atlas', 'atlas'],
  ['cosmos', 'cosmos'],
  ['bias', 'bias'],
  ['andes', 'andes'],
]);
const INVARIANT = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

const isVowel = (c: string | undefined): boolean => c !== undefined && 'aeiouy'.includes(c);

function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) if (isVowel(word[i - 1]) && !isVowel(word[i])) return i + 1;
  return word.length;
}

function regions(word: string): readonly [r1: number, r2: number] {
  const prefix = /^(?:gener|commun|arsen)/.exec(word);
  const r1 = prefix ? prefix[0].length : regionAfter(word, 0);
  return [r1, regionAfter(word, r1)];
}

function stripPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1);
  if (word.endsWith('us') || word.endsWith('ss') || !word.endsWith('s')) return word;
  return /[aeiouy].*.s$/.test(word) && /[aeiouy]/.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function stripParticiple(word: string, r1: number): string {
  const ending = ['eedly', 'eed', 'ingly', 'edly', 'ing', 'ed'].find((suffix) => word.endsWith(suffix));
  if (!ending) return word;
  const root = word.slice(0, -ending.length);
  if (ending.startsWith('eed')) return root.length >= r1 ? `${root}ee` : word;
  if (!/[aeiouy]/.test(root)) return word;
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(root)) return root.slice(0, -1);
  return isShort(root, r1) ? `${root}e` : root;
}

const endsInShortSyllable = (word: string): boolean =>
  /(?:^|[^aeiouy])[aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
const isShort = (word: string, r1: number): boolean => r1 >= word.length && endsInShortSyllable(word);

type Rule = readonly [suffix: string, replacement: string, condition?: RegExp | 'r2'];
const STEP_2: readonly Rule[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og', /l$/],
  ['li', '', /[cdeghkmnrt]$/],
];
const STEP_3: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', '', 'r2'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function replaceSuffix(word: string, rules: readonly Rule[], r1: number, r2 = r1): string {
  for (const [suffix, replacement, condition] of rules) {
    if (!word.endsWith(suffix)) continue;
    const root = word.slice(0, -suffix.length);
    if (root.length < (condition === 'r2' ? r2 : r1)) return word;
    if (condition instanceof RegExp && !condition.test(root)) return word;
    return root + replacement;
  }
  return word;
}

const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic'.split(' ');

function stripLast(word: string, r2: number): string {
  const suffix = STEP_4.find((ending) => word.endsWith(ending));
  if (!suffix) return word;
  const root = word.slice(0, -suffix.length);
  if (root.length < r2 || (suffix === 'ion' && !/[st]$/.test(root))) return word;
  return root;
}

function tidy(word: string, r1: number, r2: number): string {
  const root = word.slice(0, -1);
  if (word.endsWith('e')) return root.length >= r2 || (root.length >= r1 && !endsInShortSyllable(root)) ? root : word;
  return word.endsWith('ll') && root.length >= r2 ? root : word;
}
