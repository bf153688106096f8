import type { Span } from '../text/Span.ts';
import { splitSentences } from '../text/sentences.ts';
import type { LanguagePack } from './LanguagePack.ts';
import type { LexicalEntry } from './Lexicon.ts';
import { createWordForms, entryIn } from './WordForms.ts';
import { readWordForms, type WordedText } from './WordedText.ts';

/** One paragraph, tokenised and looked up: the common input of all scanners. Offsets count from the paragraph's start. */
export interface TaggedText extends WordedText {
  readonly pack: LanguagePack;
  /** The place of `pack` among the packs that the word forms are made for. */
  readonly language: number;
  /** The lower-case form of each word token, without soft hyphens; `''` for other tokens. */
  readonly lower: readonly string[];
  /** The lexicon's entry of each token, undefined where it knows nothing of it. */
  readonly entries: readonly (LexicalEntry | undefined)[];
  readonly sentences: readonly Span[];
}

/** Tags a paragraph in the language of `packs[language]`, where `packs` are those of its word forms. */
export function tagWords(
  { text, tokens, words }: WordedText,
  packs: readonly LanguagePack[],
  language: number,
): TaggedText {
  const pack = packs[language]!;
  const { count } = tokens;
  const lower = new Array<string>(count);
  const entries = new Array<LexicalEntry | undefined>(count);
  for (let i = 0; i < count; i++) {
    const form = words[i];
    lower[i] = form === undefined ? '' : form.lower;
    entries[i] = form === undefined ? undefined : entryIn(form, language);
  }
  const sentences = splitSentences(tokens, pack.sentences, lower);
  return { pack, text, tokens, language, words, lower, entries, sentences };
}

export const tagText = (text: string, pack: LanguagePack): TaggedText =>
  tagWords(readWordForms(text, createWordForms([pack])), [pack], 0);
