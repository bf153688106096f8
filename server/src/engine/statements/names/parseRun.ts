import type { Span } from '../../text/Span.ts';
import { NameRole } from '../../language/NameGrammar.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { Gender, NameKind, NameMention } from '../NameMention.ts';
import { findListed } from './findListed.ts';
import { joinedOrganisation } from './joinedOrganisation.ts';
import { isApposed, looksLikeName } from './nameEvidence.ts';
import type { NameRun } from './readRun.ts';
import type { NameUnit } from './NameUnit.ts';

/** Where a run stands: first in its sentence, and in a heading that capitalises most of its words. */
export interface RunPlace {
  readonly opens: boolean;
  readonly heading: boolean;
}

const GIVEN = NameRole.given | NameRole.doubtfulGiven;
/** What ends a person's name: none of these can be a surname. */
const NO_SURNAME = NameRole.common | NameRole.title | NameRole.organisationHead | NameRole.demonym;
const OTHER_NAME = NameRole.place | NameRole.organisation;

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
  const add = (from: number, to: number, kind: NameKind, gender: Gender | null, titleFrom = -1): void => {
    const first = units[from]!;
    const last = units[to]!;
    mentions.push(
      mention(tagged, first.start, last, kind, gender, titleFrom < 0 ? first.start : units[titleFrom]!.start),
    );
  };
  let k = 0;
  while (k < units.length) {
    const unit = units[k]!;
    if (unit.roles & NameRole.opensListed) {
      const listed = findListed(tagged, unit);
      if (listed) {
        const { kind, lastToken, end } = listed;
        mentions.push(spanMention(tagged, unit.start, end, kind));
        while (k < units.length && units[k]!.last <= lastToken) k++;
        if (k >= units.length) return Math.max(lastToken, units.at(-1)!.last);
        continue;
      }
    }
    const opening = place.opens && k === 0;
    // Titles, then the person they announce.
    let titleFrom = -1;
    let gender: Gender | null = null;
    if (unit.roles & NameRole.title && !isGivenBeforeSurname(units, k)) {
      titleFrom = k;
      while (k < units.length && units[k]!.roles & NameRole.title && !isGivenBeforeSurname(units, k)) {
        gender = units[k]!.gender ?? gender;
        k++;
      }
      if (k >= units.length) {
        titleAlone(units, titleFrom, k, candidates);
        break;
      }
    }
    const end = personEnd(tagged, run, k, titleFrom >= 0, place, opening);
    if (end > k) {
      const given = units[k]!.roles & GIVEN ? units[k]!.gender : null;
      add(k, end - 1, 'person', gender ?? given, titleFrom);
      k = end;
      continue;
    }
    if (titleFrom >= 0) continue;
    const joined = joinedOrganisation(tagged, units, k);
    if (joined) {
      mentions.push(spanMention(tagged, unit.start, joined.end, 'organisation'));
      if (joined.last >= units.at(-1)!.last) return joined.last;
      while (k < units.length && units[k]!.last <= joined.last) k++;
      continue;
    }
    const organisation = organisationEnd(tagged, units, k, opening, place.heading);
    if (organisation > k) {
      add(k, organisation - 1, 'organisation', null);
      k = organisation;
      continue;
    }
    if (unit.roles & NameRole.place && !(unit.roles & NameRole.common && opening)) {
      let to = k + 1;
      while (to < units.length && units[to]!.roles & NameRole.placeHead) to++;
      add(k, to - 1, 'place', null);
      k = to;
      continue;
    }
    if (unit.roles & NameRole.placePrefix && k + 1 < units.length && !(units[k + 1]!.roles & NO_SURNAME) && !opening) {
      add(k, k + 1, 'place', null);
      k += 2;
      continue;
    }
    if (unit.roles & NameRole.given && units.length === 1 && !place.heading) {
      add(k, k, 'person', unit.gender);
      k++;
      continue;
    }
    if (
      !capitalisesNouns &&
      !place.heading &&
      !opening &&
      !(unit.roles & (NO_SURNAME | NameRole.suffix)) &&
      !unit.initial
    ) {
      let to = k + 1;
      while (to < units.length && !(units[to]!.roles & (NO_SURNAME | GIVEN | OTHER_NAME)) && !units[to]!.acronym) to++;
      if (to < units.length && units[to]!.roles & NameRole.placeHead) {
        add(k, to, 'place', null);
        k = to + 1;
      } else {
        add(k, to - 1, to - k > 1 && isApposed(tagged, units[to - 1]!) ? 'person' : 'unknown', null);
        k = to;
      }
      continue;
    }
    if (!(unit.roles & (NameRole.common | NameRole.demonym)) && !unit.initial)
      candidates.push({ start: unit.start, end: unit.fullEnd });
    k++;
  }
  return units.at(-1)!.last;
}

const titleAlone = (units: readonly NameUnit[], from: number, to: number, candidates: Span[]): void => {
  for (let k = from; k < to; k++)
    if (units[k]!.roles & ~NameRole.title) candidates.push({ start: units[k]!.start, end: units[k]!.fullEnd });
};

/** `Prince Harry`, but `Max Major`: a word that is both is a given name where a plain surname follows it. */
const isGivenBeforeSurname = (units: readonly NameUnit[], k: number): boolean => {
  const next = units[k + 1];
  return (units[k]!.roles & GIVEN) !== 0 && next !== undefined && !(next.roles & (NO_SURNAME | GIVEN));
};

/** The unit after the person's name that begins at unit `k`, or `k` where none does. */
function personEnd(
  tagged: TaggedText,
  run: NameRun,
  k: number,
  titled: boolean,
  place: RunPlace,
  opening: boolean,
): number {
  const { units, particles } = run;
  const { capitalisesNouns } = tagged.pack.names;
  const first = units[k]!;
  let at = k;
  let given = 0;
  while (
    at < units.length &&
    (units[at]!.roles & GIVEN || units[at]!.initial) &&
    (at === k || !units[at - 1]!.genitive)
  ) {
    if (units[at]!.roles & NameRole.title && at > k) break;
    at++;
    given++;
  }
  const sure = titled || (given > 0 && (first.roles & NameRole.given) !== 0);
  if (given > 0 && opening && first.roles & NameRole.common && !(first.roles & NameRole.given)) return k;
  let surnames = 0;
  const limit = given > 0 ? (capitalisesNouns ? 1 : 2) : capitalisesNouns ? 2 : 3;
  while (at < units.length && surnames < limit) {
    const unit = units[at]!;
    const particle = particles[at]! >= 0;
    if (at > k && units[at - 1]!.genitive) break;
    if (unit.roles & NO_SURNAME && !(particle && unit.roles === NameRole.common)) break;
    if (unit.acronym && !place.heading) break;
    if (unit.roles & OTHER_NAME && (given === 0 || surnames > 0)) break;
    if (particle && (given === 0 || capitalisesNouns) && surnames > 0) break;
    if (capitalisesNouns && surnames > 0 && !titled && !looksLikeName(tagged, unit)) break;
    at++;
    surnames++;
  }
  if (at < units.length && surnames > 0 && units[at]!.roles & NameRole.suffix) at++;
  if (surnames > 0 && given > 0) {
    // `Mark Zuckerberg`, but not `Will Congress`.
    if (!sure && opening && first.roles & NameRole.common && surnames < 1) return k;
    return at;
  }
  if (surnames > 0 && titled) return at;
  if (given > 1 && surnames === 0) return first.roles & NameRole.given || titled ? at : k;
  if (given === 1 && surnames === 0) return titled && !first.initial ? at : k;
  if (capitalisesNouns && surnames > 1 && !place.heading) return unlistedPersonEnd(tagged, units, k, opening);
  return k;
}

/** In a language that capitalises nouns, two or three words that no list knows are a person only with evidence. */
function unlistedPersonEnd(tagged: TaggedText, units: readonly NameUnit[], k: number, opening: boolean): number {
  let to = k;
  let likely = 0;
  while (to < units.length && to - k < 3) {
    const unit = units[to]!;
    if (unit.roles & (NO_SURNAME | OTHER_NAME) || unit.acronym) break;
    if (to > k && units[to - 1]!.genitive) break;
    if (looksLikeName(tagged, unit)) likely++;
    to++;
  }
  const count = to - k;
  if (count < 2) return k;
  const evidence = likely + (isApposed(tagged, units[to - 1]!) ? 2 : 0) + (opening ? -1 : 0);
  return evidence >= count ? to : k;
}

/** The unit after the organisation's name that begins at unit `k`, or `k`. */
function organisationEnd(
  tagged: TaggedText,
  units: readonly NameUnit[],
  k: number,
  opening: boolean,
  heading: boolean,
): number {
  const first = units[k]!;
  const { capitalisesNouns } = tagged.pack.names;
  if (first.roles & NameRole.organisation && !(opening && first.roles & NameRole.common)) return k + 1;
  let to = k;
  let head = -1;
  while (to < units.length && to - k < 6) {
    const unit = units[to]!;
    if (unit.roles & NameRole.common && !(unit.roles & NameRole.organisationHead)) break;
    if (unit.roles & GIVEN && to > k && head >= 0) break;
    if (unit.roles & NameRole.organisationHead) head = to;
    else if (capitalisesNouns && head >= 0 && to > head) {
      to++;
      break;
    }
    to++;
  }
  if (head > k || (head === k && capitalisesNouns && to - k > 1))
    return Math.min(to, Math.max(head + 1, capitalisesNouns ? to : head + 1));
  if (first.acronym && !heading && !(first.roles & (NameRole.common | NameRole.place))) return k + 1;
  return k;
}

function mention(
  tagged: TaggedText,
  start: number,
  last: NameUnit,
  kind: NameKind,
  gender: Gender | null,
  titleStart: number,
): NameMention {
  const { text } = tagged;
  const end = last.roles & NameRole.suffix && text.charCodeAt(last.end) === 46 ? last.end + 1 : last.end;
  const written = text.slice(start, end);
  return {
    span: { start, end },
    text: written,
    name: written.replace(/\s+/gu, ' '),
    kind,
    title: titleStart < start ? text.slice(titleStart, start).trim() : null,
    titled: { start: titleStart, end },
    gender,
  };
}

function spanMention(tagged: TaggedText, start: number, end: number, kind: NameKind): NameMention {
  const text = tagged.text.slice(start, end);
  return {
    span: { start, end },
    text,
    name: text.replace(/\s+/gu, ' '),
    kind,
    title: null,
    titled: { start, end },
    gender: null,
  };
}
