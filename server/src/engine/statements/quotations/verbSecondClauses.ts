import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { chunkHas, type Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasName, hasNoArticle, isSpeaker, isThing } from './speakers.ts';
import {
  hasRole,
  isCapital,
  isWord,
  markAt,
  nextItem,
  rolesAt,
  type Passage,
  type TokenRange,
  CHUNKS_BACK,
} from './Passage.ts';

export const SUBJUNCTIVE = SpeechRole.reportive | SpeechRole.conditional;
export const FINITE = SpeechRole.auxiliary | SUBJUNCTIVE | SpeechRole.hearsay;

export const isFinite = (passage: Passage, i: number): boolean =>
  hasRole(passage, i, FINITE) || isCueFinite(passage, i);

export const isCueFinite = (passage: Passage, i: number): boolean =>
  !!passage.tagged.entries[i]?.speech?.verbs.some((verb) => verb.shape === 'finite');

export const opensDependent = (passage: Passage, chunk: Chunk): boolean =>
  hasRole(passage, chunk.from, SpeechRole.complementizer) ||
  (hasRole(passage, chunk.from, SpeechRole.subordinator) && !hasEarlyVerb(passage, chunk)) ||
  (chunk.mark === ',' && opensRelative(passage, chunk));

export function opensRelative(passage: Passage, chunk: Chunk): boolean {
  let i = chunk.from;
  // während is a preposition too, but no relative clause opens with it.
  if (hasRole(passage, i, SpeechRole.subordinator)) return false;
  // `sagte, der Deich halte`: no noun stands before the comma that the clause could belong to.
  if (i > 1 && markAt(passage, i - 1) === ',' && passage.quoteAt[i - 2]! < 0 && isCueFinite(passage, i - 2))
    return false;
  if (hasRole(passage, i, SpeechRole.preposition)) i = nextItem(passage, i);
  if (i > chunk.to || passage.quoteAt[i]! >= 0 || !hasRole(passage, i, SpeechRole.relative)) return false;
  const second = nextItem(passage, i);
  return (
    second <= chunk.to && !isFinite(passage, second) && isVerbFinal(passage, chunk) && !hasEarlyVerb(passage, chunk)
  );
}

/** Whether an auxiliary or a subjunctive stands before the end, where only a main clause has it. */
function hasEarlyVerb(passage: Passage, chunk: Chunk): boolean {
  for (let i = nextItem(passage, chunk.from); i < chunk.to; i = nextItem(passage, i))
    if (
      passage.quoteAt[i]! < 0 &&
      !isCapital(passage, i) &&
      hasRole(passage, i, FINITE) &&
      !hasRole(passage, i + 1, FINITE | SpeechRole.coordinator)
    )
      return true;
  return false;
}

/** Whether the last word looks like a finite verb: lower case and no preposition, article or adverb. */
const isVerbFinal = (passage: Passage, chunk: Chunk): boolean =>
  passage.quoteAt[chunk.to]! < 0 &&
  isWord(passage, chunk.to) &&
  !isCapital(passage, chunk.to) &&
  (isFinite(passage, chunk.to) || !hasRole(passage, chunk.to, SpeechRole.preposition | SpeechRole.determiner));

/** Whether a chunk has a finite verb of its own in a place other than a dependent clause's. */
export const isMainClause = (passage: Passage, chunk: Chunk): boolean =>
  !opensDependent(passage, chunk) && (chunkHas(passage, chunk, FINITE) || hasInnerVerb(passage, chunk));

/** Whether a verb stands behind the chunk's first phrase. */
export const hasInnerVerb = (passage: Passage, chunk: Chunk): boolean => {
  const verb = firstVerb(passage, chunk.from, chunk.to);
  return verb > chunk.from;
};

/** The finite verb right behind a subject that opens a chunk, whatever verb it is; -1 where there is none. */
export function verbBehindSubject(passage: Passage, chunk: Chunk): number {
  const phrase = nounPhrase(passage, chunk.from, chunk.to);
  const at = phrase ? phrase.to + 1 : -1;
  if (at < 0 || at > chunk.to || passage.quoteAt[at]! >= 0 || !isWord(passage, at) || isCapital(passage, at)) return -1;
  const other =
    SpeechRole.preposition |
    SpeechRole.adverb |
    SpeechRole.determiner |
    SpeechRole.oblique |
    SpeechRole.coordinator |
    SpeechRole.negation;
  return hasRole(passage, at, other) && !isFinite(passage, at) ? -1 : at;
}

export type Content = 'complement' | 'subjunctive' | 'infinitive' | 'quotation' | 'colon' | 'plain';

/** What a chunk that follows a verb of saying can be of what is said; null where it is none of it. */
export function contentKind(passage: Passage, chunk: Chunk): Content | null {
  if (chunk.mark === ':') return passage.quoteAt[chunk.from]! >= 0 ? 'quotation' : 'colon';
  if (passage.quoteAt[chunk.from]! >= 0) return 'quotation';
  if (hasRole(passage, chunk.from, SpeechRole.complementizer | SpeechRole.question)) return 'complement';
  if (chunkHas(passage, chunk, SUBJUNCTIVE) && !opensRelative(passage, chunk)) return 'subjunctive';
  const verb = opensDependent(passage, chunk) ? -1 : verbBehindSubject(passage, chunk);
  if (
    verb >= 0 &&
    rolesAt(passage, verb) === 0 &&
    /[^aeiou]e$/u.test(passage.tagged.lower[verb]!) &&
    !/te$/u.test(passage.tagged.lower[verb]!)
  )
    return 'subjunctive';
  if (hasInfinitive(passage, chunk)) return 'infinitive';
  if (opensDependent(passage, chunk)) return null;
  return chunkHas(passage, chunk, FINITE) || hasInnerVerb(passage, chunk) || hasQuotedVerb(passage, chunk) || verb >= 0
    ? 'plain'
    : null;
}

/** `Weber „steht bereit“`: the verb stands in the marks. */
function hasQuotedVerb(passage: Passage, chunk: Chunk): boolean {
  const phrase = nounPhrase(passage, chunk.from, chunk.to);
  if (!phrase || phrase.to >= chunk.to) return false;
  const next = passage.quoteAt[phrase.to + 1]!;
  return next >= 0 && !isCapital(passage, phrase.to + 2);
}

const JOINT_ZU =
  /^(?:an|auf|aus|ein|ab|vor|mit|zurück|nach|bei|durch|fort|weiter|fest|her|hin|um|zusammen|wieder|frei|teil|statt|bereit|wahr|los|dar|unter|über|wett|bekannt|hinaus|heraus|voran|entgegen|sicher|klar)zu\p{L}+n$/u;

function hasInfinitive(passage: Passage, chunk: Chunk): boolean {
  for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i))
    if (
      passage.tagged.lower[i] === 'zu' &&
      isWord(passage, i + 1) &&
      !isCapital(passage, i + 1) &&
      /e[rl]?n$|sein$|tun$/u.test(passage.tagged.lower[i + 1]!)
    )
      return true;
  return JOINT_ZU.test(passage.tagged.lower[chunk.to] ?? '');
}

/** A noun phrase between commas that renames the one before: no finite verb in it. */
export const isApposition = (passage: Passage, chunk: Chunk): boolean =>
  passage.quoteAt[chunk.from]! < 0 &&
  !chunkHas(passage, chunk, FINITE) &&
  (isCapital(passage, chunk.from) || hasRole(passage, chunk.from, SpeechRole.determiner | SpeechRole.oblique)) &&
  !opensRelative(passage, chunk) &&
  nounPhrase(passage, chunk.from, chunk.to, { oblique: true }) !== null &&
  !hasInnerVerb(passage, chunk);

/** The first noun phrase at or after `from` that can be a subject; phrases behind prepositions and in other cases are passed over. */
export function subjectFrom(passage: Passage, from: number, limit: number): TokenRange | null {
  for (let i = from; i <= limit; i = nextItem(passage, i)) {
    const quoted = passage.quoteAt[i]! >= 0;
    const roles = quoted ? 0 : rolesAt(passage, i);
    const named =
      !quoted && isCapital(passage, i) && passage.nameAt[i]! >= 0 && passage.nameAt[i + 1] === passage.nameAt[i];
    if (!named && (roles & SpeechRole.preposition || passage.tagged.lower[i] === 'als')) {
      const inner = nounPhrase(passage, nextItem(passage, i), limit, { oblique: true });
      if (inner) i = inner.to;
      continue;
    }
    if (roles & SpeechRole.oblique && !(roles & SpeechRole.determiner) && !OWNER.test(passage.tagged.lower[i]!)) {
      const inner = nounPhrase(passage, i, limit, { oblique: true });
      if (inner) i = inner.to;
      continue;
    }
    if (roles & SpeechRole.adverb && !isCapital(passage, i)) continue;
    const phrase = nounPhrase(passage, i, limit, { tight: true });
    if (phrase && passage.tagged.lower[phrase.from] === 'es' && phrase.from === phrase.to) continue;
    if (phrase) return phrase;
  }
  return null;
}

/** dessen Anwalt, deren Sprecherin: a genitive that opens a subject. */
const OWNER = /^(?:dessen|deren)$/u;

/** The subject of a clause whose finite verb is at `finite`, or is not known (-1). */
export function clauseSubject(passage: Passage, chunk: TokenRange, finite: number): TokenRange | null {
  let from = chunk.from;
  const behindComma = from > 0 && markAt(passage, from - 1) === ',';
  if (behindComma && passage.quoteAt[from]! < 0 && hasRole(passage, from, SpeechRole.relative) && finite === chunk.to) {
    const inner = subjectFrom(passage, from + 1, finite - 1);
    return inner && isSpeaker(passage, inner) ? inner : { from, to: from };
  }
  while (
    from < chunk.to &&
    passage.quoteAt[from]! < 0 &&
    (hasRole(passage, from, SpeechRole.coordinator | SpeechRole.subordinator | SpeechRole.complementizer) ||
      (hasRole(passage, from, SpeechRole.adverb) && isFocus(passage, from))) &&
    passage.tagged.lower[from] !== 'als'
  )
    from = nextItem(passage, from);
  // `Weber lobte die Stadt und nannte den Plan …`: the second verb has the subject of the first.
  if (finite > chunk.from + 2 && finite < chunk.to && hasRole(passage, finite - 1, SpeechRole.coordinator)) {
    const first = clauseSubject(passage, { from, to: finite - 2 }, -1);
    if (first && isSpeaker(passage, first)) return first;
  }
  const limit = finite >= 0 ? finite - 1 : chunk.to;
  const before = from <= limit ? nounPhrase(passage, from, limit) : null;
  if (before && !isAdverbial(passage, before) && !isDative(passage, before)) {
    const next = before.to + 1;
    const verb = finite >= 0 ? finite : next;
    const pronoun =
      verb < chunk.to &&
      hasRole(passage, verb + 1, SpeechRole.pronoun) &&
      !hasRole(passage, verb + 1, SpeechRole.determiner)
        ? verb + 1
        : -1;
    if (
      pronoun >= 0 &&
      !(before.from === before.to && hasRole(passage, before.from, SpeechRole.pronoun)) &&
      (!isSpeaker(passage, before) || passage.tagged.lower[pronoun] !== 'sie')
    )
      return { from: pronoun, to: pronoun };
    if (verb < chunk.to && !isSpeaker(passage, before) && !hasNoArticle(passage, before)) {
      const after = nounPhrase(passage, verb + 1, chunk.to, { tight: true });
      if (after && isSpeaker(passage, after) && hasName(passage, after)) return after;
    }
    if (
      finite < 0 ||
      next >= finite ||
      hasRole(passage, next, SpeechRole.adverb | SpeechRole.preposition | SpeechRole.objectPronoun) ||
      chunk.to === finite
    )
      return before;
    if (hasRole(passage, finite - 1, SpeechRole.coordinator)) return before;
  }
  if (finite === chunk.to || (finite >= 0 && chunk.to - finite <= 1 && before))
    return before ?? subjectFrom(passage, from, limit);
  const verb = finite >= 0 ? finite : opensWithVerb(passage, chunk) ? chunk.from : firstVerb(passage, from, chunk.to);
  return verb < 0 ? before : (subjectFrom(passage, verb + 1, chunk.to) ?? before);
}

/** Behind a comma, a word in lower case that nothing explains and an article or a noun behind it: `…, schrieb der Verfasser`. */
const opensWithVerb = (passage: Passage, { from, to }: TokenRange): boolean =>
  from > 0 &&
  from < to &&
  markAt(passage, from - 1) === ',' &&
  passage.quoteAt[from]! < 0 &&
  isWord(passage, from) &&
  !isCapital(passage, from) &&
  rolesAt(passage, from) === 0 &&
  (isCapital(passage, from + 1) || hasRole(passage, from + 1, SpeechRole.determiner | SpeechRole.pronoun));

/** auch, sogar, nur: stand before the phrase that they stress. */
const isFocus = (passage: Passage, i: number): boolean =>
  /^(?:auch|sogar|nur|selbst|so|doch|zudem|aber|allerdings|jedoch|lediglich|insbesondere|besonders|zumindest)$/u.test(
    passage.tagged.lower[i]!,
  ) &&
  (hasRole(passage, i + 1, SpeechRole.determiner | SpeechRole.pronoun) || isCapital(passage, i + 1));

/** `Der örtlichen Zeitung sagte sie`: an attribute in -en behind `der` is no nominative. */
const isDative = (passage: Passage, { from, to }: TokenRange): boolean => {
  let at = from + 1;
  if (passage.tagged.lower[from] !== 'der' || at >= to) return false;
  if (markAt(passage, at + 1) === '-' && at + 2 < to) at += 2;
  return (
    passage.quoteAt[at]! < 0 &&
    isWord(passage, at) &&
    !isCapital(passage, at) &&
    passage.tagged.lower[at]!.endsWith('en')
  );
};

const isAdverbial = (passage: Passage, phrase: TokenRange): boolean =>
  hasRole(passage, phrase.to, SpeechRole.time) ||
  /^(?:letzte|vergangene|diese|nächste)$/u.test(passage.tagged.lower[phrase.from]!);

function firstVerb(passage: Passage, from: number, limit: number): number {
  let i = from;
  while (i <= limit) {
    if (passage.quoteAt[i]! >= 0) i = nextItem(passage, i);
    else if (isFinite(passage, i) && !isCapital(passage, i)) return i;
    else if (hasRole(passage, i, SpeechRole.preposition)) {
      const inner = nounPhrase(passage, i + 1, limit, { oblique: true });
      i = inner ? inner.to + 1 : i + 1;
    } else {
      const phrase = nounPhrase(passage, i, limit, { oblique: true });
      if (phrase) i = phrase.to + 1;
      else if (isWord(passage, i) && !isCapital(passage, i) && rolesAt(passage, i) === 0 && i > from) return i;
      else i++;
    }
  }
  return -1;
}

/** `Seine Zuversicht stützt sich …`: whose it is was named before. */
const POSSESSIVE = /^(?:sein|ihr)(?:e|er|es|en|em)?$/u;

/** Who the clause in chunk `k`, or one before it, is about: the nearest subject that can speak, with its apposition. */
export function topicBefore(passage: Passage, chunks: readonly Chunk[], k: number): TokenRange | null {
  let fallback: TokenRange | null = null;
  for (let at = k; at >= Math.max(0, k - CHUNKS_BACK); at--) {
    const chunk = chunks[at]!;
    const holder = opinionHolder(passage, chunk);
    if (holder) return holder;
    if (at > 0 && isApposition(passage, chunk)) {
      const head = clauseSubject(passage, chunks[at - 1]!, -1);
      if (head && head.to === chunks[at - 1]!.to && isSpeaker(passage, head)) return { from: head.from, to: chunk.to };
    }
    if (opensRelative(passage, chunk) && at > 0) continue;
    const subject = clauseSubject(passage, chunk, -1);
    if (!subject || passage.quoteAt[subject.from]! >= 0) continue;
    if (isSpeaker(passage, subject) || hasNoArticle(passage, subject)) return subject;
    if (!isThing(passage, subject) && !POSSESSIVE.test(passage.tagged.lower[subject.from]!)) fallback ??= subject;
  }
  return fallback;
}

/** `Für die Trainerin Anna Brand sei …`: whose view it is. `In einem Schreiben ist von … die Rede`: where it stands. */
function opinionHolder(passage: Passage, chunk: Chunk): TokenRange | null {
  const { lower } = passage.tagged;
  if (passage.quoteAt[chunk.from]! >= 0) return null;
  if (lower[chunk.from] === 'für') {
    const phrase = nounPhrase(passage, chunk.from + 1, chunk.to, { oblique: true, tight: true });
    return phrase && hasName(passage, phrase) ? phrase : null;
  }
  if (lower[chunk.to] === 'rede' && /^(?:in|im)$/u.test(lower[chunk.from]!))
    return nounPhrase(passage, chunk.from + 1, chunk.to, { oblique: true, tight: true });
  return null;
}
