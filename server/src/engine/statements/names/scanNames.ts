import { isUpperAt } from '../../text/characters.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { NameMention } from '../NameMention.ts';

/** The names of one paragraph: runs of at least two capitalised words; offsets count from the paragraph's start. */
export function scanNames({ tokens, text }: TaggedText): readonly NameMention[] {
  const names: NameMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    let last = i;
    while (
      last < tokens.count &&
      tokens.kind[last] === TokenKind.word &&
      isUpperAt(text, tokens.start[last]!) &&
      (last === i || tokens.start[last]! - tokens.end[last - 1]! === 1)
    )
      last++;
    if (last - i >= 2) {
      const span = { start: tokens.start[i]!, end: tokens.end[last - 1]! };
      names.push({ span, text: text.slice(span.start, span.end), kind: 'unknown', title: null, gender: null });
    }
    i = Math.max(i, last - 1);
  }
  return names;
}
