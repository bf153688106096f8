import { isUpperAt } from '../../text/characters.ts';
import { TokenKind } from '../../text/tokens.ts';
import { NameRole, type NameWord } from '../../language/NameGrammar.ts';
import type { LanguagePack } from '../../language/LanguagePack.ts';
import type { LexicalEntry } from '../../language/Lexicon.ts';
import type { NameForm } from '../../language/NameForm.ts';
import { readNameForm } from '../../language/readNameForm.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { WordForm } from '../../language/WordForms.ts';
import type { Gender } from '../NameMention.ts';

/** One capitalised word as a part of a name, with what touches it (`Moo-jin`, `U.S.`, `W.`). Offsets as in its text. */
export interface NameUnit {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  /** Without the ending of a possessive (`Putin’s`, and `Putins` where `Putin` is listed). */
  readonly end: number;
  /** The end as written. */
  readonly fullEnd: number;
  /** `NameRole` bits. */
  readonly roles: number;
  readonly gender: Gender | null;
  readonly word: NameWord | null;
  /** Whether a list knows the whole word; otherwise its roles, if any, are told by its ending. */
  readonly listed: boolean;
  /** `W.`: one letter with a full stop. */
  readonly initial: boolean;
  /** `NATO`, `U.N.`: capitals only. */
  readonly acronym: boolean;
  readonly genitive: boolean;
}

/** Second parts of English adjectives; a Korean given name (`Moo-jin`) has none of these forms. */
const PARTICIPLE =
  /(?:[^e]ed|style|based|led|born|era|like|wide|run|only|free|friendly|funded|held|made|backed|old|type)$/u;

/** `-`, `‐`, `‑` */
export function isHyphen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

const isStop = (tagged: TaggedText, i: number): boolean => tagged.text.charCodeAt(tagged.tokens.start[i]!) === 46;

/** Reads the unit that begins at token `first`, a capitalised word. */
export function readUnit(tagged: TaggedText, first: number): NameUnit {
  const { text, tokens } = tagged;
  const { start, end, kind, count } = tokens;
  const length = end[first]! - start[first]!;
  if (length === 1 && first + 1 < count && start[first + 1] === end[first] && isStop(tagged, first + 1))
    return readDotted(tagged, first);
  let last = first;
  while (last + 2 < count && start[last + 1] === end[last] && start[last + 2] === end[last + 1]) {
    if (!isHyphen(text, start[last + 1]!) || kind[last + 2] === TokenKind.punctuation) break;
    if (PARTICIPLE.test(tagged.lower[last + 2]!) && !isUpperAt(text, start[last + 2]!)) {
      // `Koch-backed`, `New York-based`: the name ends before the hyphen, and so does every name that goes on before it.
      return {
        ...(last === first
          ? readSimple(tagged, first)
          : readCompound(tagged, first, last, text.slice(start[first], end[last]))),
        genitive: true,
      };
    }
    last += 2;
  }
  return last === first
    ? readSimple(tagged, first)
    : readCompound(tagged, first, last, text.slice(start[first], end[last]));
}

function readSimple(tagged: TaggedText, i: number): NameUnit {
  const { pack, language, tokens, entries } = tagged;
  const form = tagged.words[i]!;
  // Each form is read once for each language, however often it comes.
  const read = form.names[language] ?? noteNameForm(form, entries[i], pack, language);
  const { word, roles, listed, genitive, ending, acronym } = read;
  const fullEnd = tokens.end[i]!;
  return {
    first: i,
    last: i,
    start: tokens.start[i]!,
    end: fullEnd - ending,
    fullEnd,
    roles,
    gender: word?.gender ?? null,
    word,
    listed,
    initial: false,
    acronym: acronym && !isNumbered(tagged, i),
    genitive,
  };
}

function noteNameForm(form: WordForm, entry: LexicalEntry | undefined, pack: LanguagePack, language: number): NameForm {
  const read = readNameForm(form.written, form.lower, entry, pack);
  form.names[language] = read;
  if (read.roles === NameRole.common) form.nouns |= 1 << language;
  return read;
}

function readCompound(tagged: TaggedText, first: number, last: number, written: string): NameUnit {
  const { pack, text, tokens, lower, entries } = tagged;
  const start = tokens.start[first]!;
  const fullEnd = tokens.end[last]!;
  let end = fullEnd;
  let genitive = false;
  let whole = written.toLowerCase();
  if (/['’]s$/u.test(whole)) {
    end -= 2;
    whole = whole.slice(0, -2);
    genitive = true;
  }
  let word: NameWord | null = pack.lexicon.get(whole)?.name ?? null;
  if (!word && pack.names.genitive === 's' && whole.endsWith('s')) {
    word = pack.lexicon.get(whole.slice(0, -1))?.name ?? null;
    if (word) {
      end -= 1;
      genitive = true;
    }
  }
  if (!word && isUpperAt(text, tokens.start[last]!)) {
    word = entries[last]?.name ?? pack.nameEndings.of(lower[last]!);
    const head = entries[first]?.name ?? null;
    if (word && !(word.roles & COMPOUND_HEADS)) word = head && head.roles & NameRole.given ? head : null;
    else if (
      word &&
      word.roles & (NameRole.given | NameRole.doubtfulGiven) &&
      head &&
      !(head.roles & (NameRole.given | NameRole.doubtfulGiven))
    )
      word = null;
  }
  const roles = word?.roles ?? 0;
  const acronym = roles === 0 && isCapitals(text, start, fullEnd);
  return {
    first,
    last,
    start,
    end,
    fullEnd,
    roles,
    gender: word?.gender ?? null,
    word,
    listed: word !== null,
    initial: false,
    acronym,
    genitive,
  };
}

const COMPOUND_HEADS =
  NameRole.title |
  NameRole.given |
  NameRole.doubtfulGiven |
  NameRole.organisationHead |
  NameRole.organisation |
  NameRole.common |
  NameRole.demonym;

/** `W.`, `J.D.`, `U.S.`: letters each with a full stop. */
function readDotted(tagged: TaggedText, first: number): NameUnit {
  const { pack, text, tokens } = tagged;
  const { start, end, count } = tokens;
  let last = first + 1;
  let letters = text.charAt(start[first]!);
  while (
    last + 2 < count &&
    start[last + 1] === end[last] &&
    end[last + 1]! - start[last + 1]! === 1 &&
    isUpperAt(text, start[last + 1]!) &&
    start[last + 2] === end[last + 1] &&
    isStop(tagged, last + 2)
  ) {
    letters += text.charAt(start[last + 1]!);
    last += 2;
  }
  const word = letters.length > 1 ? (pack.lexicon.get(letters.toLowerCase())?.name ?? null) : null;
  const known = word !== null && (word.roles & (NameRole.place | NameRole.organisation)) !== 0;
  return {
    first,
    last,
    start: start[first]!,
    end: end[last]!,
    fullEnd: end[last]!,
    roles: known ? word.roles & (NameRole.place | NameRole.organisation) : 0,
    gender: null,
    word: null,
    listed: known,
    initial: !known,
    acronym: known,
    genitive: false,
  };
}

/** `CO2`, `BAB 12`: an acronym with a number is a thing's. */
function isNumbered({ tokens }: TaggedText, i: number): boolean {
  return i + 1 < tokens.count && tokens.kind[i + 1] === TokenKind.digits && tokens.start[i + 1]! - tokens.end[i]! <= 1;
}

/** `DVU-NPD`: parts of capitals only. */
function isCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isUpperAt(text, at) && !isHyphen(text, at)) return false;
  return end - start <= 12;
}
