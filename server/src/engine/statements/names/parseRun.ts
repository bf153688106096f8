import { CharClass, charClassAt } from '../../text/characters.ts';
import type { Span } from '../../text/Span.ts';
import { NameRole } from '../../language/NameGrammar.ts';
import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { Gender, NameKind, NameMention } from '../NameMention.ts';
import { findListed } from './findListed.ts';
import { joinedOrganisation } from './joinedOrganisation.ts';
import {
  apposition,
  followsFunction,
  isBesideSpeech,
  isDetermined,
  looksLikeName,
  standsBare,
} from './nameEvidence.ts';
import { organisationEnd } from './organisationEnd.ts';
import { GIVEN, NO_SURNAME, OTHER_NAME, personEnd } from './personEnd.ts';
import type { NameRun } from './readRun.ts';
import type { NameUnit } from './NameUnit.ts';

/** Where a run stands: first in its sentence, and in a heading that capitalises most of its words. */
export interface RunPlace {
  readonly opens: boolean;
  readonly heading: boolean;
}

/** Adds the names of one run; returns the last token that is used up. */
export function parseRun(
  tagged: TaggedText,
  run: NameRun,
  place: RunPlace,
  mentions: NameMention[],
  candidates: Span[],
): number {
  const { units } = run;
  const { capitalisesNouns } = tagged.pack.names;
  const { heading } = place;
  let k = 0;
  while (k < units.length) {
    const unit = units[k]!;
    const opening = place.opens && k === 0;
    if (unit.roles & NameRole.opensListed) {
      const listed = findListed(tagged, unit);
      if (listed) {
        let next = k;
        while (next < units.length && units[next]!.last <= listed.lastToken) next++;
        // `New York Daily News`: a place that opens an organisation's name.
        const whole =
          capitalisesNouns || next >= units.length ? next : organisationEnd(tagged, units, next - 1, false, heading);
        if (
          listed.kind === 'place' &&
          whole > next &&
          units[whole - 1]!.roles & NameRole.organisationHead &&
          !units[next - 1]!.genitive
        ) {
          addName(tagged, units, k, whole, 'organisation', mentions);
          next = whole;
        } else mentions.push(mentionOf(tagged, unit.start, listed.end, listed.kind, null));
        if (next >= units.length) return Math.max(listed.lastToken, units[units.length - 1]!.last);
        k = next;
        continue;
      }
    }
    const titleFrom = k;
    let gender: Gender | null = null;
    while (k < units.length && units[k]!.roles & NameRole.title && !isGivenBeforeSurname(units, k)) {
      gender = units[k]!.gender ?? gender;
      k++;
    }
    const titled = k > titleFrom;
    if (gender === 'feminine' && isManly(tagged, units[titleFrom]!)) gender = 'masculine';
    // `der Bürgermeister von Orleans`, but `Bundespräsident von Weizsäcker`: with an article the particle is a preposition.
    if (titled && k < units.length && run.particles[k]! >= 0 && isDetermined(tagged, units[titleFrom]!.first)) {
      mentions.push(...placeBehindTitle(tagged, units[k]!));
      k++;
      continue;
    }
    if (k >= units.length) {
      // A title alone may still be somebody's name elsewhere in the file.
      for (const { roles, start, fullEnd } of units.slice(titleFrom))
        if (roles & ~NameRole.title) candidates.push({ start, end: fullEnd });
      break;
    }
    const person = personEnd(tagged, run, k, { titled, opening: opening && !titled, heading });
    if (person > k) {
      const institution = titled ? k : institutionEnd(tagged, units, person);
      if (institution > k) {
        addName(tagged, units, k, institution, 'organisation', mentions);
        k = institution;
        continue;
      }
      const given = units[k]!.roles & GIVEN ? units[k]!.gender : null;
      addName(tagged, units, k, person, 'person', mentions, gender ?? given, titleFrom);
      k = person;
      continue;
    }
    if (titled) continue;
    // `die Zeitung Chosun Ilbo`: the noun says what follows.
    const called = calledEnd(units, k);
    if (called > k + 1) {
      addName(tagged, units, k + 1, called, 'organisation', mentions);
      k = called;
      continue;
    }
    const joined = joinedOrganisation(tagged, units, k);
    if (joined) {
      mentions.push(mentionOf(tagged, unit.start, joined.end, 'organisation', null));
      if (joined.last >= units[units.length - 1]!.last) return joined.last;
      while (k < units.length && units[k]!.last <= joined.last) k++;
      continue;
    }
    const organisation = organisationEnd(tagged, units, k, opening, heading);
    if (organisation > k) {
      addName(tagged, units, k, organisation, 'organisation', mentions);
      k = organisation;
      continue;
    }
    // `die Provinz Papua` likewise.
    const named = units[k + 1];
    if (
      capitalisesNouns &&
      named &&
      unit.roles & NameRole.placePrefix &&
      unit.roles & NameRole.common &&
      !unit.genitive &&
      named.roles === 0 &&
      !named.acronym
    ) {
      addName(tagged, units, k + 1, k + 2, 'place', mentions);
      k += 2;
      continue;
    }
    const placeTo = placeEnd(tagged, units, k, opening);
    if (placeTo > k) {
      addName(tagged, units, k, placeTo, 'place', mentions);
      k = placeTo;
      continue;
    }
    if (unit.roles & NameRole.given && units.length === 1 && !heading) {
      addName(tagged, units, k, k + 1, 'person', mentions, unit.gender);
      k++;
      continue;
    }
    const other = capitalisesNouns
      ? singleEnd(tagged, units, k, opening)
      : unlistedEnd(tagged, units, k, opening, heading);
    if (other > k) {
      const last = units[other - 1]!;
      if (last.roles & NameRole.placeHead) addName(tagged, units, k, other, 'place', mentions);
      else addName(tagged, units, k, other, isPerson(tagged, unit, last, other - k) ? 'person' : 'unknown', mentions);
      k = other;
      continue;
    }
    if (!(unit.roles & (NameRole.common | NameRole.demonym)) && !unit.initial)
      candidates.push({ start: unit.start, end: unit.fullEnd });
    k++;
  }
  return units[units.length - 1]!.last;
}

function addName(
  tagged: TaggedText,
  units: readonly NameUnit[],
  from: number,
  to: number,
  kind: NameKind,
  mentions: NameMention[],
  gender: Gender | null = null,
  titleFrom = from,
): void {
  const last = units[to - 1]!;
  // `Bundespräsident Carstens` is nobody's genitive.
  const whole = titleFrom < from && from === to - 1 && last.genitive && tagged.pack.names.capitalisesNouns;
  const end = whole ? last.fullEnd : endOf(tagged, last);
  mentions.push(mentionOf(tagged, units[from]!.start, end, kind, gender, units[titleFrom]!.start));
}

/** `Prince Harry`, but `Max Major`: a word that is both is a given name where a plain surname follows it. */
const isGivenBeforeSurname = (units: readonly NameUnit[], k: number): boolean => {
  const next = units[k + 1];
  return (units[k]!.roles & GIVEN) !== 0 && next !== undefined && !(next.roles & (NO_SURNAME | GIVEN));
};

/** The place that an office is named after, where a list knows it. */
const placeBehindTitle = (tagged: TaggedText, unit: NameUnit): readonly NameMention[] =>
  unit.roles & NameRole.place ? [mentionOf(tagged, unit.start, unit.end, 'place', null)] : [];

/** `George Washington University`: the unit after the head that follows a person's name directly, or 0. */
function institutionEnd({ pack }: TaggedText, units: readonly NameUnit[], person: number): number {
  const next = units[person];
  if (!next || units[person - 1]!.genitive || !(next.roles & NameRole.organisationHead)) return 0;
  return pack.names.capitalisesNouns || !(next.roles & NameRole.common) ? person + 1 : 0;
}

function placeEnd(tagged: TaggedText, units: readonly NameUnit[], k: number, opening: boolean): number {
  const unit = units[k]!;
  // A place that is an ordinary word too (`Essen`) needs a preposition before it.
  if (unit.roles & NameRole.place && (!(unit.roles & NameRole.common) || followsPreposition(tagged, unit))) {
    let to = k + 1;
    while (to < units.length && units[to]!.roles & NameRole.placeHead && !units[to - 1]!.genitive) to++;
    return to;
  }
  const next = units[k + 1];
  if (
    unit.roles & NameRole.placePrefix &&
    !(unit.roles & NameRole.common) &&
    next &&
    !(next.roles & (NO_SURNAME | OTHER_NAME)) &&
    !opening
  )
    return k + 2;
  return k;
}

function followsPreposition({ entries, tokens }: TaggedText, unit: NameUnit): boolean {
  const before = unit.first - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.word) return false;
  const roles = entries[before]?.speechRoles ?? 0;
  return (roles & SpeechRole.preposition) !== 0 && (roles & (SpeechRole.determiner | SpeechRole.oblique)) === 0;
}

/** The unit after the name of up to three unknown words that a noun such as `Zeitung` at unit `k` announces, or `k`. */
function calledEnd(units: readonly NameUnit[], k: number): number {
  if (!(units[k]!.roles & NameRole.organisationNoun) || units[k]!.genitive) return k;
  let to = k + 1;
  while (to < units.length && to < k + 4 && units[to]!.roles === 0 && !units[to - 1]!.genitive) to++;
  return to > k + 1 ? to : k;
}

/** German: one word that no list knows beside a verb of saying (`sagte Köhler`): nouns have an article there. */
function singleEnd(tagged: TaggedText, units: readonly NameUnit[], k: number, opening: boolean): number {
  const unit = units[k]!;
  if (units.length > 1 || unit.roles !== 0 || unit.acronym || unit.initial || unit.genitive) return k;
  const length = unit.end - unit.start;
  if (length < 3 || length > 14 || (length > 10 && !looksLikeName(tagged, unit))) return k;
  return isBesideSpeech(tagged, unit, unit) && standsBare(tagged, unit, opening) ? k + 1 : k;
}

/** Endings of ordinary English words, which open sentences before a name (`Celebrities`, `Conservative`). */
const ORDINARY_ENGLISH =
  /(?:s|ing|ed|ly|ive|al|ic|ous|ful|less|able|ible|ion|ment|ness|ity|er|or|ist|ism|ant|ent|ary|ory|ship|hood|dom|ward|wide|time|day)$/u;

/** English: a row of capitalised words that no list knows. */
function unlistedEnd(
  tagged: TaggedText,
  units: readonly NameUnit[],
  k: number,
  opening: boolean,
  heading: boolean,
): number {
  const unit = units[k]!;
  if (heading || unit.initial || unit.roles & (NO_SURNAME | NameRole.suffix)) return k;
  let to = k + 1;
  while (
    to < units.length &&
    !(units[to]!.roles & (NO_SURNAME | GIVEN | OTHER_NAME)) &&
    !units[to]!.acronym &&
    !units[to - 1]!.genitive
  )
    to++;
  if (to < units.length && units[to]!.roles & NameRole.placeHead) to++;
  if (!opening) return to;
  const last = units[to - 1]!;
  if (to - k < 2)
    return isBesideSpeech(tagged, unit, last) && !ORDINARY_ENGLISH.test(tagged.text.slice(unit.start, unit.end))
      ? to
      : k;
  return ORDINARY_ENGLISH.test(tagged.text.slice(unit.start, unit.end)) && apposition(tagged, last) === 0 ? k : to;
}

/** Whether what stands around a name that no list knows says that it is a person. */
function isPerson(tagged: TaggedText, first: NameUnit, last: NameUnit, count: number): boolean {
  if (tagged.pack.names.capitalisesNouns || isDetermined(tagged, first.first)) return false;
  if (followsFunction(tagged, first)) return true;
  const apposed = apposition(tagged, last);
  return (
    count > 1 &&
    (apposed === 3 || (apposed === 2 && tagged.lower[last.last + 2] !== 'the') || isBesideSpeech(tagged, first, last))
  );
}

/** The end of a unit as part of a name: a suffix keeps its full stop (`Jr.`). */
const endOf = ({ text }: TaggedText, unit: NameUnit): number =>
  unit.roles & NameRole.suffix && text.charCodeAt(unit.end) === 46 ? unit.end + 1 : unit.end;

function mentionOf(
  { text }: TaggedText,
  start: number,
  end: number,
  kind: NameKind,
  gender: Gender | null,
  titleStart = start,
): NameMention {
  const written = text.slice(start, end);
  return {
    span: { start, end },
    text: written,
    name: isSpacedOnce(written) ? written : written.replace(/\s+/gu, ' '),
    kind,
    title: titleStart < start ? text.slice(titleStart, start).trim() : null,
    titled: { start: titleStart, end },
    gender,
  };
}

/** Whether a name has no white space but single spaces, as nearly all have. */
function isSpacedOnce(written: string): boolean {
  for (let at = 0; at < written.length; at++)
    if (
      charClassAt(written, at) === CharClass.space &&
      (written.charCodeAt(at) !== 32 || written.charCodeAt(at + 1) === 32)
    )
      return false;
  return true;
}

/** `der Vorsitzende`, `der stellvertretende Vorsitzende`: an adjective for a noun, whose article tells the gender. */
function isManly({ lower, pack }: TaggedText, { first, last }: NameUnit): boolean {
  const { manlyArticle } = pack.names;
  if (manlyArticle === null || !lower[last]!.endsWith('e')) return false;
  return lower[first - 1] === manlyArticle || (!!lower[first - 1]?.endsWith('e') && lower[first - 2] === manlyArticle);
}
