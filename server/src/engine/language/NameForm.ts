import type { NameWord } from './NameGrammar.ts';

/** What a capitalised word is as part of a name by its letters alone, whatever stands around it. */
export interface NameForm {
  readonly word: NameWord | null;
  /** `NameRole` bits. */
  readonly roles: number;
  /** Whether a list knows the whole word; otherwise its roles, if any, are told by its ending. */
  readonly listed: boolean;
  readonly genitive: boolean;
  /** How many letters the ending of a possessive has: `Putin’s`, and `Putins` where `Putin` is listed. */
  readonly ending: number;
  /** Two to six capitals and nothing else before that ending. */
  readonly acronym: boolean;
  /** Whether it has the shape of a surname or a foreign given name; null before that is asked (`looksLikeName`). */
  foreign: boolean | null;
}
