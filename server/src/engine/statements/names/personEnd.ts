import { NameRole } from '../../language/NameGrammar.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { apposition, isBesideSpeech, isBetweenCommas, looksLikeName } from './nameEvidence.ts';
import type { NameRun } from './readRun.ts';
import type { NameUnit } from './NameUnit.ts';

/** Where a name is looked for. */
export interface NamePlace {
  /** A title was read before it. */
  readonly titled: boolean;
  /** It opens a sentence, so that its first capital tells nothing. */
  readonly opening: boolean;
  /** It stands in a heading that capitalises most words. */
  readonly heading: boolean;
}

export const GIVEN = NameRole.given | NameRole.doubtfulGiven;
/** None of these can be a surname by itself. */
export const NO_SURNAME = NameRole.common | NameRole.title | NameRole.organisationHead | NameRole.demonym;
export const OTHER_NAME = NameRole.place | NameRole.organisation;

/** The unit after the person's name that begins at unit `k` of a run, or `k` where none begins there. */
export function personEnd(tagged: TaggedText, run: NameRun, k: number, place: NamePlace): number {
  const { units } = run;
  const first = units[k]!;
  const { capitalisesNouns } = tagged.pack.names;
  if (place.opening && !place.titled && first.roles & NameRole.common && !(first.roles & NameRole.given)) return k;
  let at = k;
  let given = 0;
  while (at < units.length && isGiven(units, at, k)) {
    at++;
    given++;
  }
  let surnames = 0;
  const limit = given > 0 ? (place.heading ? 1 : 2) : capitalisesNouns ? 2 : place.heading ? 1 : 3;
  while (at < units.length && surnames < limit && isSurname(tagged, run, at, k, given, surnames, place)) {
    at++;
    surnames++;
  }
  if (at < units.length && surnames > 0 && units[at]!.roles & NameRole.suffix) at++;
  if (surnames > 0 && (given > 0 || place.titled))
    return first.initial &&
      surnames > 0 &&
      given === 1 &&
      !place.titled &&
      !looksLikeName(tagged, units[at - 1]!) &&
      capitalisesNouns
      ? k
      : at;
  if (given > 1) return first.initial ? k : at;
  if (given === 1) return place.titled && !first.initial ? at : k;
  return capitalisesNouns && surnames > 1 && !place.heading ? unlistedEnd(tagged, units, k, place) : k;
}

function isGiven(units: readonly NameUnit[], at: number, k: number): boolean {
  const unit = units[at]!;
  if (at > k && units[at - 1]!.genitive) return false;
  if (at > k && unit.roles & NameRole.title && unit.listed) return false;
  return (unit.roles & GIVEN) !== 0 || unit.initial;
}

function isSurname(
  tagged: TaggedText,
  { units, particles }: NameRun,
  at: number,
  k: number,
  given: number,
  surnames: number,
  { titled, heading }: NamePlace,
): boolean {
  const unit = units[at]!;
  const { capitalisesNouns } = tagged.pack.names;
  if (at > k && units[at - 1]!.genitive) return false;
  if (unit.acronym && !heading) return false;
  if (unit.roles & NO_SURNAME) {
    // `Gerhard Richter`, `Amy Pope`: behind a given name a function is a surname, unless it announces the next name.
    const next = units[at + 1];
    if (unit.roles === NameRole.common)
      return given > 0 && surnames === 0 && next === undefined && apposition(tagged, unit) > 0;
    const alone = next === undefined || (next.roles & (NO_SURNAME | OTHER_NAME)) !== 0;
    const before = units[at - 1];
    if (!(unit.roles & NameRole.title) || given === 0 || surnames > 0 || !alone || !before || before.initial)
      return false;
    return !(unit.roles & NameRole.common) || unit.listed === false;
  }
  if (unit.roles & OTHER_NAME && (given === 0 || surnames > 0)) return false;
  if (particles[at]! >= 0 && surnames > 0 && (given === 0 || capitalisesNouns)) return false;
  if (surnames === 0) return true;
  if (given > 0) {
    if (!capitalisesNouns) return unit.roles === 0;
    return (unit.roles & ~GIVEN) === 0 && (looksLikeName(tagged, unit) || apposition(tagged, unit) > 0);
  }
  return !capitalisesNouns || titled || looksLikeName(tagged, unit) || surnames === 1;
}

/** Endings of inflected adjectives, which open many German sentences before a noun. */
const ADJECTIVE = /(?:e|en|er|es|em)$/u;

/** In a language that capitalises nouns, two or three words that no list knows are a person only with evidence. */
function unlistedEnd(tagged: TaggedText, units: readonly NameUnit[], k: number, place: NamePlace): number {
  let to = k;
  let likely = 0;
  while (to < units.length && to - k < 3) {
    const unit = units[to]!;
    if (unit.roles & (NO_SURNAME | OTHER_NAME) || unit.acronym) break;
    // A listed given name begins the name.
    if (to > k && (units[to - 1]!.genitive || unit.roles & NameRole.given)) break;
    if (looksLikeName(tagged, unit)) likely++;
    to++;
  }
  const count = to - k;
  if (count < 2) return k;
  const first = units[k]!;
  const last = units[to - 1]!;
  let evidence = likely;
  evidence += apposition(tagged, last);
  if (isBetweenCommas(tagged, first, last)) evidence += 2;
  if (isBesideSpeech(tagged, first, last)) evidence += 1;
  if (place.opening) evidence -= ADJECTIVE.test(tagged.text.slice(first.start, first.end)) ? 2 : 1;
  return evidence >= count ? to : k;
}
