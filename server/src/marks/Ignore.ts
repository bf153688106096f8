import { foldWords } from './foldWords.ts';
import { sha256 } from './sha256.ts';

// What people want left unsaid. The file's format is docs/ignores.md.

/**
 * `here`: what is found of a kind, in these words, in this very sentence of an article; an edit of the sentence ends it, an
 * edit elsewhere does not. `wording`: these words, or this quotation, in every article. `name`: this spelling of a name in every article.
 * `file`: whatever is found in an article.
 */
export type Ignore =
  | {
      readonly what: 'here';
      readonly file: string;
      /** A finding's code: `figure-conflict` … */
      readonly code: string;
      readonly words: string;
      /** The first 16 digits of SHA-256 of the sentence's folded words. */
      readonly sentence: string;
    }
  | { readonly what: 'wording'; readonly words: string }
  | { readonly what: 'name'; readonly words: string }
  | { readonly what: 'file'; readonly file: string };

/** Where the file lies in a folder of the workspace. */
export const ignoresPath = '.beleg/ignores.json';

/** What was found, as far as it decides whether somebody wants to hear of it. */
export interface Ignorable {
  /** The article, relative to the folder, with slashes. */
  readonly file: string;
  readonly code: string;
  readonly words: string;
  /** The whole quotation that it is about; null where it is about none. */
  readonly quotation: string | null;
  /** The sentence's text. */
  readonly sentence: string;
}

export const sentencePrint = (sentence: string): string => sha256(foldWords(sentence).join(' ')).slice(0, 16);

export function isIgnored(found: Ignorable, ignores: readonly Ignore[]): boolean {
  let print: string | null = null;
  return ignores.some((ignore) => {
    switch (ignore.what) {
      case 'file':
        return ignore.file === found.file;
      case 'name':
        return found.code === 'name-variant' && sameWords(ignore.words, found.words);
      case 'wording':
        return (
          sameWords(ignore.words, found.words) || (found.quotation !== null && sameWords(ignore.words, found.quotation))
        );
      case 'here':
        if (ignore.file !== found.file || ignore.code !== found.code || !sameWords(ignore.words, found.words))
          return false;
        return ignore.sentence === (print ??= sentencePrint(found.sentence));
    }
  });
}

/** Case, punctuation, line breaks and the form of quotation marks make no difference. */
const sameWords = (a: string, b: string): boolean =>
  a === b || (foldWords(a).join(' ') === foldWords(b).join(' ') && foldWords(a).length > 0);
