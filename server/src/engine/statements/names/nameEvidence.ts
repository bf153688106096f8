import { TokenKind } from '../../text/tokens.ts';
import { NameRole } from '../../language/NameGrammar.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { NameUnit } from './NameUnit.ts';

/** Endings and letters that German and English nouns hardly ever have, and foreign surnames often. */
const FOREIGN =
  /(?:[iouyw]|[aeo]w|e[zs]|i[cć]|ij|ski|ska|sky|son|sen|man|mann|berg|stein|oğlu|oglu|dze|ian|yan|ić|č|ç|ş|ø|å|ñ|ł|ý|uk|ko|eau|[bcdfgklmnprstvz]a|Mc\p{Lu}.*|ang|ong|un|in)$/u;

/** Whether a word that no list knows has the shape of a surname or a foreign given name. */
export function looksLikeName(tagged: TaggedText, unit: NameUnit): boolean {
  if (unit.roles & (NameRole.given | NameRole.doubtfulGiven)) return true;
  if (unit.roles & (NameRole.common | NameRole.title | NameRole.organisationHead)) return false;
  const word = tagged.text.slice(unit.start, unit.end);
  return word.length <= 14 && FOREIGN.test(word);
}

/** Whether an apposition, an age or years stand behind a unit: `, ein Forscher`, `, Professor`, `(45)`, `, 45,`. */
export function isApposed(tagged: TaggedText, unit: NameUnit): boolean {
  const { tokens, entries, text } = tagged;
  const { start, end, kind, count } = tokens;
  const mark = unit.last + 1;
  const next = mark + 1;
  if (next >= count || kind[mark] !== TokenKind.punctuation) return false;
  const char = text.charAt(start[mark]!);
  if (char === '(') return kind[next] === TokenKind.digits && end[next]! - start[next]! === 2;
  if (char !== ',') return false;
  if (kind[next] === TokenKind.digits) return end[next]! - start[next]! === 2;
  if (kind[next] !== TokenKind.word) return false;
  const roles = entries[next]?.name?.roles ?? 0;
  return (roles & (NameRole.article | NameRole.title)) !== 0;
}
