import { TokenKind, tokenize, type Tokens } from '../text/tokens.ts';
import type { WordForm, WordForms } from './WordForms.ts';

/** One paragraph, tokenised, with its words' forms: all that is known of it before its language is told. */
export interface WordedText {
  readonly text: string;
  readonly tokens: Tokens;
  /** The form of each word token, undefined for other tokens. */
  readonly words: readonly (WordForm | undefined)[];
}

export function readWordForms(text: string, forms: WordForms): WordedText {
  const tokens = tokenize(text);
  const { count, kind, start, end } = tokens;
  const words = new Array<WordForm | undefined>(count);
  for (let i = 0; i < count; i++)
    words[i] = kind[i] === TokenKind.word ? forms.at(text, start[i]!, end[i]!) : undefined;
  return { text, tokens, words };
}
