import type { Span } from '../text/Span.ts';
import { splitSentences } from '../text/sentences.ts';
import { TokenKind, tokenize, type Tokens } from '../text/tokens.ts';
import type { LanguagePack } from './LanguagePack.ts';
import type { LexicalEntry } from './Lexicon.ts';

/** One paragraph, tokenised and looked up: the common input of all scanners. Offsets count from the paragraph's start. */
export interface TaggedText {
  readonly pack: LanguagePack;
  readonly text: string;
  readonly tokens: Tokens;
  /** The lower-case form of each word token, without soft hyphens; `''` for other tokens. */
  readonly lower: readonly string[];
  /** The lexicon's entry of each token, undefined where it knows nothing of it. */
  readonly entries: readonly (LexicalEntry | undefined)[];
  readonly sentences: readonly Span[];
}

export function tagText(text: string, pack: LanguagePack): TaggedText {
  const tokens = tokenize(text);
  const lower: string[] = new Array<string>(tokens.count);
  const entries: (LexicalEntry | undefined)[] = new Array<LexicalEntry | undefined>(tokens.count);
  const hyphenated = text.includes('\u00ad');
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.word) {
      const written = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
      const word = hyphenated ? written.replaceAll('\u00ad', '') : written;
      lower[i] = word;
      entries[i] = pack.lexicon.get(word);
    } else lower[i] = '';
  }
  return { pack, text, tokens, lower, entries, sentences: splitSentences(tokens, pack.sentences) };
}
