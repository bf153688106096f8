import type { Span } from '../text/Span.ts';
import { splitSentences } from '../text/sentences.ts';
import { TokenKind, tokenize, type Tokens } from '../text/tokens.ts';
import type { LanguagePack } from './LanguagePack.ts';
import type { LexicalEntry } from './Lexicon.ts';
import { createWordForms, type WordForm, type WordForms } from './WordForms.ts';

/** One paragraph, tokenised and looked up: the common input of all scanners. Offsets count from the paragraph's start. */
export interface TaggedText {
  readonly pack: LanguagePack;
  readonly text: string;
  readonly tokens: Tokens;
  /** The place of `pack` among the packs that the word forms are made for. */
  readonly language: number;
  /** The form of each word token, undefined for other tokens. */
  readonly words: readonly (WordForm | undefined)[];
  /** The lower-case form of each word token, without soft hyphens; `''` for other tokens. */
  readonly lower: readonly string[];
  /** The lexicon's entry of each token, undefined where it knows nothing of it. */
  readonly entries: readonly (LexicalEntry | undefined)[];
  readonly sentences: readonly Span[];
}

/** Tags `text` in the language of `pack`, which is one of those of `forms`. */
export function tagText(text: string, pack: LanguagePack, forms: WordForms = createWordForms([pack])): TaggedText {
  const tokens = tokenize(text);
  const { count, kind, start, end } = tokens;
  const language = forms.packs.indexOf(pack);
  const words = new Array<WordForm | undefined>(count);
  const lower = new Array<string>(count);
  const entries = new Array<LexicalEntry | undefined>(count);
  for (let i = 0; i < count; i++) {
    if (kind[i] === TokenKind.word) {
      const form = forms.at(text, start[i]!, end[i]!);
      words[i] = form;
      lower[i] = form.lower;
      entries[i] = form.entries[language];
    } else lower[i] = '';
  }
  return {
    pack,
    text,
    tokens,
    language,
    words,
    lower,
    entries,
    sentences: splitSentences(tokens, pack.sentences, lower),
  };
}
