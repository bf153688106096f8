import { isUpperAt } from '../text/characters.ts';
import type { LanguagePack } from './LanguagePack.ts';
import type { LexicalEntry } from './Lexicon.ts';
import type { NameForm } from './NameForm.ts';
import { NameRole, type NameWord } from './NameGrammar.ts';

/** `written` with its form in lower case and its entry in the pack's lexicon. */
export function readNameForm(
  written: string,
  lower: string,
  entry: LexicalEntry | undefined,
  pack: LanguagePack,
): NameForm {
  let ending = 0;
  let word: NameWord | null = entry?.name ?? null;
  let genitive = false;
  if (!word && lower.endsWith('s') && lower.length > 2) {
    const apostrophe = lower.charCodeAt(lower.length - 2);
    if (apostrophe === 0x27 || apostrophe === 0x2019) {
      ending = 2;
      genitive = true;
      word = pack.lexicon.get(lower.slice(0, -2))?.name ?? null;
    } else if (pack.names.genitive === 's' && lower.length > 3) {
      const stem = pack.lexicon.get(lower.slice(0, -1))?.name ?? null;
      if (stem && stem.roles & GENITIVE_STEMS) {
        word = stem;
        ending = 1;
        genitive = true;
      }
    }
  }
  const length = written.length - ending;
  const acronym = isAcronym(written, length);
  // `WHO` and `US` are names in capitals only; `Who` and `Us` open sentences.
  if (word && word.roles & (NameRole.organisation | NameRole.place) && (entry?.speech?.roles ?? 0) !== 0 && !acronym)
    word = { roles: NameRole.common, gender: null, listed: [] };
  const listed = word !== null;
  // What another grammar knows (`Polizei`, `Kilometer`, `nachdem`) is an ordinary word.
  const ordinary = !listed && entry !== undefined && (entry.figure !== null || (entry.speech?.roles ?? 0) !== 0);
  if (!ordinary) word ??= pack.nameEndings.of(genitive ? lower.slice(0, length) : lower);
  return {
    word,
    roles: word?.roles ?? (ordinary ? NameRole.common : 0),
    listed: listed || ordinary,
    genitive,
    ending,
    acronym,
    foreign: null,
  };
}

const GENITIVE_STEMS =
  NameRole.given |
  NameRole.doubtfulGiven |
  NameRole.place |
  NameRole.organisation |
  NameRole.title |
  NameRole.common |
  NameRole.organisationHead;

function isAcronym(written: string, length: number): boolean {
  if (length < 2 || length > 6) return false;
  for (let at = 0; at < length; at++) if (!isUpperAt(written, at)) return false;
  return true;
}
