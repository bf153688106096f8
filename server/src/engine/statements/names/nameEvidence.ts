import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import { TokenKind } from '../../text/tokens.ts';
import { NameRole } from '../../language/NameGrammar.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { NameUnit } from './NameUnit.ts';

/** Endings and letters that German and English nouns hardly ever have, and foreign names often. */
const FOREIGN_END =
  /(?:[iouyw]|[aeo]w|e[zs]|i[cć]|ij|ski|ska|sky|[^s]son|sen|man|mann|berg|stein|o[gğ]lu|dze|ian|yan|[çşøåñłý]|uk|ko|eau|[bcdfgklmnprstvz]a|ang|ong|un|in)$/u;
const FOREIGN_START = /^(?:Mb|Mk|Nd|Ng|Nk|Kh|Sz|Cz|Dz|Gh|Bh|Dh|Zh|Xi|Sh|Mc\p{Lu}|Mac\p{Lu}|O['’]\p{Lu}|Al-)/u;
const FOREIGN_LETTER = /[áéíóúàèêîôûñçëøåæčšžőűćęąłõãâıİğ]|kk|yo|oy|ey/u;

/** Whether a word that no list knows has the shape of a surname or a foreign given name. */
export function looksLikeName({ text, words, language }: TaggedText, unit: NameUnit): boolean {
  if (unit.roles & (NameRole.given | NameRole.doubtfulGiven)) return true;
  if (unit.roles & (NameRole.common | NameRole.title | NameRole.organisationHead)) return false;
  const form = unit.first === unit.last && !unit.initial ? words[unit.first]?.names[language] : undefined;
  if (!form) return looksForeign(text.slice(unit.start, unit.end));
  // One word looks the same wherever it stands, so its letters are asked once.
  return (form.foreign ??= looksForeign(text.slice(unit.start, unit.end)));
}

const looksForeign = (word: string): boolean =>
  word.length <= 14 && (FOREIGN_END.test(word) || FOREIGN_START.test(word) || FOREIGN_LETTER.test(word));

/**
 * How surely an apposition, an age or years stand behind a unit: 3 for an article with a function (`, der Polizeichef`), 2
 * for an article, a function or a number (`, ein Forscher`, `, Professor`, `(45)`, `, 45,`), else 0.
 */
export function apposition(tagged: TaggedText, unit: NameUnit): 0 | 2 | 3 {
  const { tokens, entries, text, pack, lower } = tagged;
  const { start, end, kind, count } = tokens;
  const mark = unit.last + 1;
  const next = mark + 1;
  if (next >= count || kind[mark] !== TokenKind.punctuation) return 0;
  const char = text.charAt(start[mark]!);
  const isAge = kind[next] === TokenKind.digits && end[next]! - start[next]! === 2;
  if (char === '(') return isAge ? 2 : 0;
  if (char !== ',') return 0;
  if (isAge) return 2;
  if (kind[next] !== TokenKind.word) return 0;
  const roles = entries[next]?.nameRoles ?? 0;
  if (roles & NameRole.title) return 2;
  if (!(roles & NameRole.article)) return 0;
  const head = next + 1;
  if (head >= count || kind[head] !== TokenKind.word) return 2;
  const word = entries[head]?.name ?? pack.nameEndings.of(lower[head]!);
  return word && word.roles & NameRole.title ? 3 : 2;
}

/** Whether units from `first` to `last` stand between two commas, as an apposition does. */
export function isBetweenCommas({ tokens, text }: TaggedText, first: NameUnit, last: NameUnit): boolean {
  const before = first.first - 1;
  const after = last.last + 1;
  return (
    before >= 0 &&
    after < tokens.count &&
    text.charAt(tokens.start[before]!) === ',' &&
    text.charAt(tokens.start[after]!) === ','
  );
}

/** Whether a finite verb of saying that has one speaker (`sagte`, `says`) stands right beside units `first` to `last`. */
export function isBesideSpeech(tagged: TaggedText, first: NameUnit, last: NameUnit): boolean {
  return isSingularCue(tagged, last.last + 1) || isSingularCue(tagged, first.first - 1);
}

function isSingularCue({ tokens, entries, lower, pack }: TaggedText, i: number): boolean {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== TokenKind.word) return false;
  const verbs = entries[i]?.speech?.verbs;
  if (!verbs?.some(({ shape, frames }) => shape === 'finite' && !(frames & SpeechFrame.weak))) return false;
  return !pack.names.capitalisesNouns || !lower[i]!.endsWith('en');
}

/** Whether the word before a unit is a function written small (`spokeswoman`, `pollster`), as English writes them. */
export function followsFunction({ tokens, entries, lower }: TaggedText, unit: NameUnit): boolean {
  const before = unit.first - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.word || tokens.start[unit.first]! - tokens.end[before]! !== 1)
    return false;
  const entry = entries[before];
  const speech = entry?.speech?.roles ?? 0;
  if (entry?.name && entry.name.roles & NameRole.title) return true;
  return (speech & SpeechRole.speakerNoun) !== 0 && !lower[before]!.endsWith('s');
}

/** Whether `the`, `a` or another determiner stands before a unit, which people's names do not have. */
export function isDetermined({ tokens, entries }: TaggedText, first: number): boolean {
  const before = first - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.word) return false;
  return ((entries[before]?.speechRoles ?? 0) & (SpeechRole.determiner | SpeechRole.oblique)) !== 0;
}

/**
 * Whether a German noun would need a word before it here: the unit opens a clause, or stands right behind a verb of
 * saying, a conjunction, `laut` or `so`, so that an unknown word without an article is a name.
 */
export function standsBare({ tokens, entries }: TaggedText, unit: NameUnit, opening: boolean): boolean {
  const before = unit.first - 1;
  if (opening || before < 0 || tokens.kind[before] === TokenKind.punctuation) return true;
  const speech = entries[before]?.speech;
  if (!speech) return false;
  const opener =
    SpeechRole.complementizer |
    SpeechRole.subordinator |
    SpeechRole.coordinator |
    SpeechRole.source |
    SpeechRole.parenthetical;
  const closed = SpeechRole.determiner | SpeechRole.oblique | SpeechRole.preposition;
  return (
    speech.verbs.length > 0 ||
    ((speech.roles & opener) !== 0 && (speech.roles & closed & ~SpeechRole.preposition) === 0)
  );
}
