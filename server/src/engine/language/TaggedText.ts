import { lowerWord } from '../text/characters.ts';
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
  const { words } = pack;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) {
      lower[i] = '';
      continue;
    }
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    if (hyphenated) {
      const word = lowerWord(text, start, end).replaceAll('\u00ad', '');
      lower[i] = word;
      entries[i] = pack.lexicon.get(word);
      continue;
    }
    const known = words.find(text, start, end);
    lower[i] = known < 0 ? lowerWord(text, start, end) : words.words[known]!;
    if (known >= 0) entries[i] = words.values[known];
  }
  return { pack, text, tokens, lower, entries, sentences: splitSentences(tokens, pack.sentences) };
}
