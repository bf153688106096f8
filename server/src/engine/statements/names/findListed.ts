import { TokenKind } from '../../text/tokens.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { NameUnit } from './NameUnit.ts';

export interface ListedPlace {
  readonly kind: 'organisation' | 'place';
  readonly lastToken: number;
  /** Without the ending of a possessive. */
  readonly end: number;
}

/** The longest listed name of several words that begins at `unit`, or null. */
export function findListed(tagged: TaggedText, unit: NameUnit): ListedPlace | null {
  const { tokens, lower, text } = tagged;
  for (const { words, kind } of unit.word?.listed ?? []) {
    let token = unit.first;
    let end = -1;
    for (let w = 0; ; w++) {
      const form = lower[token]!;
      const word = words[w]!;
      if (w === words.length - 1) {
        if (form === word) end = tokens.end[token]!;
        else if (form.startsWith(word) && /^['’]?s$/u.test(form.slice(word.length)))
          end = tokens.start[token]! + word.length;
        break;
      }
      if (form !== word) break;
      token++;
      while (
        token < tokens.count &&
        tokens.kind[token] === TokenKind.punctuation &&
        isJoint(text.charCodeAt(tokens.start[token]!))
      )
        token++;
      if (token >= tokens.count) break;
    }
    if (end >= 0 && isCapital(text, tokens.start[token]!)) return { kind, lastToken: token, end };
  }
  return null;
}

/** A full stop (`St. Petersburg`). */
const isJoint = (code: number): boolean => code === 46;

const isCapital = (text: string, at: number): boolean =>
  text.charAt(at) !== text.charAt(at).toLowerCase() || /\d/u.test(text.charAt(at));
