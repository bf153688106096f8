import { NameRole } from '../../language/NameGrammar.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { GIVEN } from './personEnd.ts';
import type { NameUnit } from './NameUnit.ts';

const LONGEST = 6;

/** The unit after the organisation's name that begins at unit `k`, or `k` where none begins there. */
export function organisationEnd(
  tagged: TaggedText,
  units: readonly NameUnit[],
  k: number,
  opening: boolean,
  heading: boolean,
): number {
  const first = units[k]!;
  return tagged.pack.names.capitalisesNouns
    ? endAmongNouns(tagged, units, k, opening, heading)
    : endAmongCapitals(units, k, first, opening, heading);
}

/** Adjectives that have a capital in names alone: `Auswärtiges Amt`, `Internationaler Strafgerichtshof`. */
const NAMING_STEMS: ReadonlySet<string> = new Set(
  'deutsch auswärtig international national föderal neu oberst öffentlich erneuerbar'.split(' '),
);

/** Legal forms that end a company's name whatever the words before them are: `Nordwerk AG`. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ag gmbh kg kgaa se ohg mbh inc ltd corp plc llc nv bv spa'.split(' '),
);

/** German: an adjective, the head, and one word behind it: `Afrikanische Union`, `Landgericht Bremen`, `Universität Utrecht`. */
function isInflected(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x65) return true;
  return (
    (last === 0x6e || last === 0x72 || last === 0x73 || last === 0x6d) && word.charCodeAt(word.length - 2) === 0x65
  );
}

function isNamingAdjective(word: string): boolean {
  const stem = word.endsWith('e') ? word.slice(0, -1) : isInflected(word) ? word.slice(0, -2) : '';
  return stem !== '' && ((stem.endsWith('isch') && stem.length > 4) || NAMING_STEMS.has(stem));
}

const isHead = (units: readonly NameUnit[], i: number): boolean =>
  i < units.length && (units[i]!.roles & NameRole.organisationHead) !== 0;
const isOwn = (units: readonly NameUnit[], i: number): boolean =>
  i < units.length && (units[i]!.roles & NameRole.organisation) !== 0;

/** What may follow a head or a listed name as a part of it. */
function tail(units: readonly NameUnit[], i: number): number {
  const unit = units[i];
  if (!unit || units[i - 1]!.genitive || units[i - 1]!.acronym) return i;
  if (unit.roles & NameRole.place || isHead(units, i)) return i + 1;
  return unit.roles === 0 && isHead(units, i - 1) && !unit.acronym ? i + 1 : i;
}

function endAmongNouns(
  tagged: TaggedText,
  units: readonly NameUnit[],
  k: number,
  opening: boolean,
  heading: boolean,
): number {
  const first = units[k]!;
  for (let at = k + 1; at < Math.min(units.length, k + 4) && !(opening && first.roles & NameRole.common); at++)
    if (LEGAL_FORMS.has(tagged.lower[units[at]!.first]!)) return at + 1;
    else if (units[at - 1]!.genitive) break;
  if (isOwn(units, k) && !(opening && first.roles & NameRole.common)) return tail(units, k + 1);
  const naming = first.first === first.last && isNamingAdjective(tagged.lower[first.first]!);
  const adjective =
    !opening &&
    !first.genitive &&
    (naming || (first.roles & NameRole.demonym) !== 0 || (!first.listed && isInflected(tagged.lower[first.last]!)));
  if (adjective && isHead(units, k + 1)) return Math.max(k + 2, tail(units, k + 2));
  if (first.roles & NameRole.place && !first.genitive && isHead(units, k + 1)) return k + 2;
  if (naming && !opening) {
    let at = k + 1;
    while (at < units.length && at < k + 3 && isNamingAdjective(tagged.lower[units[at]!.first]!)) at++;
    const noun = units[at];
    const plain = noun && (noun.roles & ~(NameRole.common | NameRole.organisation)) === 0;
    if (plain && !noun.acronym && !noun.initial) return at + 1;
    if (at > k + 1 && isHead(units, at)) return at + 1;
  }
  if (isHead(units, k)) {
    const to = tail(units, k + 1);
    return to > k + 1 ? to : k;
  }
  return isName(units, k, heading) ? k + 1 : k;
}

/** English: everything up to the last head in a row of capitalised words: `National Rifle Association`. */
function endAmongCapitals(
  units: readonly NameUnit[],
  k: number,
  first: NameUnit,
  opening: boolean,
  heading: boolean,
): number {
  let to = k;
  let head = -1;
  while (to < units.length && to - k < LONGEST) {
    const unit = units[to]!;
    if (unit.roles & NameRole.common && !(unit.roles & NameRole.organisationHead)) break;
    if (unit.roles & GIVEN && head >= 0) break;
    if (unit.roles & NameRole.title && !(unit.roles & NameRole.organisationHead) && head >= 0) break;
    if (unit.roles & NameRole.organisationHead) head = to;
    to++;
    if (unit.genitive) break;
  }
  if (head > k) return head + 1;
  if (first.roles & NameRole.organisation && !(opening && first.roles & NameRole.common)) return k + 1;
  if (head === k && !opening && !heading && units.length === 1) return k + 1;
  return isName(units, k, heading) ? k + 1 : k;
}

/** An acronym that does not stand beside another word in capitals, as in a heading. */
const isName = (units: readonly NameUnit[], k: number, heading: boolean): boolean =>
  isAcronymName(units[k]!, heading) && !isLoud(units[k - 1]) && !isLoud(units[k + 1]);

const isLoud = (unit: NameUnit | undefined): boolean => unit !== undefined && unit.acronym && unit.end - unit.start > 3;

const isAcronymName = (unit: NameUnit, heading: boolean): boolean =>
  unit.acronym && !heading && !(unit.roles & (NameRole.common | NameRole.place | NameRole.demonym | NameRole.title));
