import { TokenKind, tokenize, type Tokens } from '../text/tokens.ts';
import type { WordForm, WordForms } from './WordForms.ts';

/** One paragraph, tokenised, with its words' forms: all that is known of it before its language is told. */
export interface WordedText {
  readonly text: string;
  readonly tokens: Tokens;
  /** The form of each word token, undefined for other tokens. */
  readonly words: readonly (WordForm | undefined)[];
}

/** Reads the paragraph `whole[from, to)`. */
export function readWordForms(whole: string, forms: WordForms, from = 0, to = whole.length): WordedText {
  const tokens = tokenize(whole, from, to);
  const { text, count, kind, start, end, sign } = tokens;
  const words = new Array<WordForm | undefined>(count);
  for (let i = 0; i < count; i++)
    words[i] = kind[i] === TokenKind.word ? forms.at(whole, from + start[i]!, from + end[i]!, sign[i]!) : undefined;
  return { text, tokens, words };
}
