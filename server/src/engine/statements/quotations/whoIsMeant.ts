import type { PronounPerson, ReferenceWords } from '../../language/SpeechGrammar.ts';
import { CharClass, charClassAt } from '../../text/characters.ts';
import type { Span } from '../../text/Span.ts';
import type { NameMention } from '../NameMention.ts';
import type { NameFinder } from './resolveSpeaker.ts';

/** Where a pronoun or a description stands, and what is known there. */
export interface Reference {
  readonly source: string;
  /** Where it begins, UTF-16. */
  readonly at: number;
  /** How far back a pronoun looks: the beginning of the paragraph before. */
  readonly floor: number;
  /** Where the paragraph of the reference begins. */
  readonly paragraph: number;
  /** Where the words begin that it is the speaker of, where they stand before it. */
  readonly saidFrom: number;
  readonly lastSpeaker: NameMention | null;
  /** Whether a place lies in words that somebody said: who is named there is not who speaks next. */
  readonly isSaid: (place: Span) => boolean;
  readonly finder: NameFinder;
  readonly words: ReferenceWords;
  /** Whether the language writes nouns with capitals; where it does not, a capital is a party's or a people's. */
  readonly nounsAreCapital: boolean;
}

/**
 * Whom a personal pronoun means: the one who spoke before, if number and gender allow, else whom the sentence before begins
 * with, else the only one who fits in the paragraph or near. `it` is a body that the sentence before is about. Null where two
 * fit or none does: a guess is never a name.
 */
export function resolvePronoun(person: PronounPerson, reference: Reference): NameMention | null {
  const { at, floor, lastSpeaker, finder, isSaid } = reference;
  if (person === 'it') return resolveIt(reference);
  if (person !== 'he' && person !== 'she' && person !== 'she-or-they') return null;
  const gender = person === 'he' ? 'masculine' : 'feminine';
  const fits = (name: NameMention): boolean =>
    name.kind === 'person' && (name.gender === null || name.gender === gender);
  const near = finder
    .before(at)
    .filter((name) => name.span.start >= floor && name.kind === 'person' && !isSaid(name.span));
  const fitting = distinct(near.filter(fits));
  if (lastSpeaker && fits(lastSpeaker)) {
    const rival = fitting.some(
      (name) => name.name !== lastSpeaker.name && name.span.start > lastSpeaker.span.start && name.gender === gender,
    );
    if (!rival) return lastSpeaker;
  }
  if (fitting.length < 2) return fitting[0] ?? null;
  // The nearest of all: where two stand in that sentence, it tells nothing.
  const opener = near.find(fits);
  if (opener && opensLastSentence(reference, opener)) return opener;
  const here = distinct(near.filter((name) => name.span.start >= reference.paragraph && fits(name)));
  return here.length === 1 ? here[0]! : null;
}

/** Whether the sentence right before the quoted words begins with a name. */
const opensLastSentence = ({ source, saidFrom, paragraph }: Reference, name: NameMention): boolean =>
  name.span.start >= paragraph &&
  name.span.end <= saidFrom &&
  saidFrom - name.span.end < LONGEST_SENTENCE &&
  opensSentence(source, name) &&
  /^[^.!?]*[.!?:]\s*$/u.test(source.slice(name.span.end, saidFrom));

const LONGEST_SENTENCE = 300;

/** The body that spoke last or that opened the sentence before, where nothing else came between that `it` could be. */
function resolveIt({ source, at, floor, lastSpeaker, finder, words }: Reference): NameMention | null {
  const near = finder.before(at).filter((name) => name.span.start >= floor);
  const bodies = distinct(near.filter(({ kind }) => kind === 'organisation'));
  if (bodies.length !== 1) return null;
  const body = bodies[0]!;
  if (near.some((name) => name.kind === 'place' && opensSentence(source, name))) return null;
  if (!/(?:^|[.!?:\n”"“'’,]\s{0,3})$/u.test(source.slice(Math.max(0, at - 4), at))) return null;
  if (
    body.name !== lastSpeaker?.name &&
    !(opensSentence(source, body) && ACTS.test(source.slice(body.span.end, body.span.end + 24)))
  )
    return null;
  const between = source.slice(body.span.end, at).toLowerCase();
  for (const word of between.matchAll(/\p{L}+/gu)) if (words.documents.has(word[0])) return null;
  return body;
}

/** A verb right behind a name, which is thus no attribute of another noun: `the agency closed`, `das Amt hatte`. */
const ACTS = /^\s(?:\p{Ll}{2,}(?:s|ed|t|te|ten)|ha[ds]|will|would|can|may|hat|wird|will|kann|a)\s/u;

const opensSentence = (source: string, { titled }: NameMention): boolean =>
  /(?:^|[.!?:\n”"“]\s{0,3})(?:\p{L}{2,4}\s)?$/u.test(source.slice(Math.max(0, titled.start - 12), titled.start));

/**
 * Whom `the minister`, `die Behörde` or `the report` means: the only one that the file has introduced as such, by a title, an
 * appositive, the noun in its name, or as the body that a document is by. Null for what is not definite.
 */
export function resolveDescription(text: string, reference: Reference): NameMention | null {
  const { at, finder, words } = reference;
  if (!words.definite.has(firstWord(text))) return null;
  const read = /^\p{L}+\s(?:.*\s)?(\p{L}{4,})(?=$|\s(?:from|of|in|at|for|who|aus|von|vom|der|des|im|de|du)\s)/u.exec(
    text.slice(0, LONGEST),
  );
  const head = read?.[1]!.toLowerCase();
  if (!read || !head) return null;
  if (!reference.nounsAreCapital && /^\p{Lu}/u.test(read[1]!)) return null;
  const before = finder.before(at);
  const people = distinct(before.filter((name) => name.kind === 'person' && isCalled(name, head, reference)));
  if (people.length > 0) return people.length === 1 ? people[0]! : null;
  const bodies = before.filter(({ kind }) => kind === 'organisation');
  if (words.documents.has(head)) return only(bodies.filter((name) => isBy(name, head, reference.source)));
  const typed = distinct(bodies.filter(({ name }) => hasHead(name, head)));
  if (typed.length > 0) return typed.length === 1 ? typed[0]! : null;
  if (!words.bodies.has(head)) return null;
  return only(bodies.filter(({ name, span }) => span.start >= reference.floor && !isOtherKind(name, words)));
}

const LONGEST = 120;

/** Most speakers are no descriptions, which their first word tells. */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && charClassAt(text, end) === CharClass.letter) end++;
  return text.slice(0, end).toLowerCase();
}

/** Whether a person carries a title, a function before the name, or an appositive behind it that ends in `head`. */
function isCalled({ title, titled, span }: NameMention, head: string, { source }: Reference): boolean {
  if (title !== null) {
    const written = title.toLowerCase();
    // `Sen.` for senator.
    const short = written.endsWith('.') ? /(\p{L}{3,})\.$/u.exec(written)?.[1] : undefined;
    if (written.endsWith(head) || (short && head.startsWith(short))) return true;
  }
  const before = source.slice(Math.max(0, titled.start - head.length - 1), titled.start).toLowerCase();
  if (before === `${head} `) return true;
  if (source.charAt(span.end) !== ',') return false;
  const behind = source.slice(span.end, span.end + 90).toLowerCase();
  const appositive =
    /^,\s(?:\d+,\s)?(?:an?|the|ein|eine|der|die|das|une?|le|la)\s([^,.;:()]{3,80}?)(?:[,.;:(]|$)/u.exec(behind)?.[1];
  if (!appositive) return false;
  // Its head noun: before `of`, `at`, `von`.
  const noun = appositive.split(/\s(?:of|at|for|with|from|in|on|who|von|vom|der|des|am|im|aus|bei|de|du)\s/u)[0]!;
  return noun.endsWith(head) && !/\p{L}/u.test(noun.charAt(noun.length - head.length - 1));
}

/** Whether a name has `head` as a word or as the end of a compound: Finanzministerium. */
const hasHead = (name: string, head: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => word.endsWith(head));

/** A university or a court is no `company`: its name says what it is. */
const isOtherKind = (name: string, { kinds }: ReferenceWords): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => kinds.has(word) || [...kinds].some((kind) => kind.length > 5 && word.endsWith(kind)));

/** `a report by the agency`, `the agency's report`, `UNO-Bericht`: the body that a document comes from. */
function isBy({ span, titled }: NameMention, head: string, source: string): boolean {
  const behind = source.slice(span.end, span.end + 40).toLowerCase();
  if (/^(?:['’]s)?[\s-](?:\p{L}+\s)?(\p{L}+)/u.exec(behind)?.[1] === head || behind.startsWith(`-${head}`)) return true;
  const before = source.slice(Math.max(0, titled.start - 60), titled.start).toLowerCase();
  const link =
    /(\p{L}+)(?:\s(\p{L}+))?\s(?:by|from|of|der|des|von|vom|durch|de|du)\s(?:(?:the|der|dem|la|le)\s)?$/u.exec(before);
  return (
    link !== null && [link[1], link[2]].some((word) => word === head || (head.length > 4 && !!word?.endsWith(head)))
  );
}

const distinct = (names: readonly NameMention[]): readonly NameMention[] => [
  ...new Map(names.map((name) => [name.name, name])).values(),
];

const only = (names: readonly NameMention[]): NameMention | null => {
  const all = distinct(names);
  return all.length === 1 ? all[0]! : null;
};
