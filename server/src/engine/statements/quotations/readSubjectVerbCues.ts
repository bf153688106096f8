import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import type { Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import {
  CHUNKS_BACK,
  hasRole,
  isCapital,
  isWord,
  markAt,
  nextItem,
  type Passage,
  spanOf,
  type TokenRange,
  touchesNext,
} from './Passage.ts';
import { hasVerb } from './readAccording.ts';
import { isApposition, isClause, withRenamings } from './renamings.ts';
import { emit, type Sentence } from './Sentence.ts';
import { contentEnd, contentRight, isRelativeSubject, relativeEnd } from './subjectVerbContent.ts';
import { isSpoken, readGroup, takes, type VerbGroup } from './subjectVerbCue.ts';
import { agrees, type Subject, subjectOf } from './subjectVerbSubjects.ts';

/** Attributions by a verb of saying: before, behind and inside what is said. */
export function readSubjectVerbCues(sentence: Sentence): void {
  const { passage, chunks } = sentence;
  let reach = -1;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i)) {
      if (i <= reach || passage.quoteAt[i]! >= 0) continue;
      const group = passage.tagged.entries[i]?.speech?.verbs.length ? readGroup(passage, chunk, i) : null;
      if (!group) continue;
      if (i === sentence.unit.from && isCapital(passage, i) && /ed$/u.test(passage.tagged.lower[i]!)) continue;
      const subject = subjectOf(sentence, k, group);
      if (!subject && group.shape === 'finite' && hasRole(passage, i, SpeechRole.noun)) continue;
      if (subject && subject.own && !agrees(passage, subject.phrase, group)) continue;
      reach = Math.max(reach, attribute(sentence, k, group, subject));
    }
  }
}

function attribute(sentence: Sentence, k: number, group: VerbGroup, subject: Subject | null): number {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  let opening = chunk.from;
  while (opening < group.from && hasRole(passage, opening, SpeechRole.coordinator)) opening++;
  const as = hasRole(passage, opening, SpeechRole.parenthetical) && opening < group.from && subject?.own === true;
  if (!as && isSpoken(group) && !group.passive && followsQuote(passage, group, subject)) {
    const end = parenthesis(sentence, k, group, subject, false);
    if (end >= 0) return end;
  }
  const right = as ? null : contentRight(sentence, k, group);
  if (right) {
    if (!subject && !group.passive && group.shape === 'finite' && !takes(group, SpeechFrame.quote)) return -1;
    const inside = subject?.own && isRelativeSubject(passage, subject.phrase, chunk);
    const end = inside
      ? Math.min(contentEnd(sentence, right), relativeEnd(sentence, right.chunk))
      : contentEnd(sentence, right);
    emit(sentence, {
      ranges: [{ from: right.from, to: end }],
      speaker: group.passive ? agent(passage, chunk, group) : (subject?.phrase ?? null),
      cue: [spanOf(passage, group.from, right.cueTo)],
      rule: `verb-${right.kind}`,
      addressee: right.addressee,
    });
    return end;
  }
  return isSpoken(group) && !group.passive && group.shape !== 'infinitive'
    ? parenthesis(sentence, k, group, subject, as)
    : -1;
}

/** Whether quoted words that end like speech stand right before the verb or its subject. */
function followsQuote(passage: Passage, group: VerbGroup, subject: Subject | null): boolean {
  let before = beforeHyphen(passage, subject?.own ? subject.phrase.from : group.from) - 1;
  const comma = before > 0 && passage.quoteAt[before]! < 0 && markAt(passage, before) === ',';
  if (comma) before--;
  const quote = before >= 0 ? passage.quoteAt[before]! : -1;
  if (quote < 0) return false;
  const { inner } = passage.stretches[quote]!;
  const { from, to } = passage.quoteTokens[quote]!;
  return ',.!?…—-'.includes(passage.tagged.text.charAt(inner.end - 1)) || to - from > (comma ? 4 : 8);
}

function agent(passage: Passage, chunk: Chunk, group: VerbGroup): TokenRange | null {
  for (let i = group.to + 1; i < chunk.to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && passage.tagged.lower[i] === 'by')
      return nounPhrase(passage, i + 1, chunk.to, { oblique: true });
  return null;
}

/** `…, she said`, `…, said X, a lawyer`, `The plan, he said, would …`, `As X said, …`. */
function parenthesis(sentence: Sentence, k: number, group: VerbGroup, subject: Subject | null, as: boolean): number {
  const { passage, chunks, unit, last } = sentence;
  const chunk = chunks[k]!;
  let who = subject?.own ? subject.phrase : null;
  let start = who && who.from >= chunk.from ? who.from : group.from;
  let tail = k;
  if (!who) {
    if (group.shape !== 'finite' && group.shape !== 'participle') return -1;
    const after = nounPhrase(passage, behindHyphen(passage, group.to), chunk.to);
    if (!after) return -1;
    const renamed = withRenamings(passage, chunks, k, qualified(passage, after, chunk));
    who = renamed.speaker;
    tail = renamed.last;
  }
  if (as) start = chunk.from;
  else if (who.from < chunk.from && k >= 1) {
    for (let at = Math.max(0, k - CHUNKS_BACK); at < k; at++)
      if (chunks[at]!.from <= who.from && who.from <= chunks[at]!.to)
        start = chunks[at]!.from === who.from ? who.from : -1;
    if (start < 0) return -1;
  }
  while (
    start > unit.from &&
    passage.quoteAt[start - 1]! < 0 &&
    hasRole(passage, start - 1, SpeechRole.adverb | SpeechRole.coordinator)
  )
    start--;
  start = beforeHyphen(passage, start);
  const ranges: TokenRange[] = [];
  const opens = chunks.slice(Math.max(0, k - CHUNKS_BACK), k + 1).find(({ from }) => from === start);
  const fronted =
    start > unit.from &&
    (passage.quoteAt[start - 1]! >= 0 || (opens !== undefined && (opens.mark === ',' || opens.mark === '–')));
  if (fronted) ranges.push({ from: frontFrom(sentence, k, start), to: start - 1 });
  let end = chunks[tail]!.to;
  const rest = chunks[tail + 1];
  const opensUnit = start === unit.from && !as;
  if (rest && (fronted || as || opensUnit) && rest.mark !== '(' && (as || opensUnit || !isAside(passage, rest))) {
    const quoted = ranges.length > 0 && isQuoted(passage, ranges[0]!);
    if (
      !quoted ||
      passage.quoteAt[rest.from]! >= 0 ||
      (rest.to < last && passage.quoteAt[chunks[tail + 2]?.from ?? rest.from]! >= 0)
    ) {
      const ahead = quoted && passage.quoteAt[rest.from]! < 0 ? tail + 2 : tail + 1;
      const more = chunks[ahead]!;
      end = contentEnd(sentence, {
        chunk: ahead,
        from: more.from,
        kind: 'clause',
        cueTo: 0,
        addressee: null,
      });
      ranges.push({ from: more.from, to: end });
    }
  }
  if (ranges.length === 0 || (ranges.length === 1 && fronted && !holdsSpeech(passage, ranges[0]!))) return -1;
  emit(sentence, {
    ranges,
    speaker: who,
    cue: [spanOf(passage, group.from, group.to)],
    rule: as ? 'as-clause' : opensUnit ? 'verb-apart' : 'parenthesis',
  });
  return Math.max(end, who.to, group.to);
}

/** A subject behind its verb, with the participle that qualifies it: said a source involved in the talks. */
function qualified(passage: Passage, phrase: TokenRange, chunk: Chunk): TokenRange {
  const next = phrase.to + 1;
  if (next >= chunk.to || passage.quoteAt[next]! >= 0) return phrase;
  const word = passage.tagged.lower[next]!;
  const speaking = passage.tagged.entries[next]?.speech?.verbs.length && !/^calling$/u.test(word);
  return !speaking && /^(?:who|whose|close|familiar)$|[^aeiou]ed$|ing$/u.test(word)
    ? { from: phrase.from, to: chunk.to }
    : phrase;
}

/** `dit-elle`: a pronoun that a hyphen ties to its verb. */
const behindHyphen = (passage: Passage, verb: number): number =>
  markAt(passage, verb + 1) === '-' && touchesNext(passage, verb) ? verb + 2 : verb + 1;

/** `a-t-elle dit`: the verb group begins where the hyphens do. */
function beforeHyphen(passage: Passage, start: number): number {
  let from = start;
  while (
    from >= 2 &&
    markAt(passage, from - 1) === '-' &&
    touchesNext(passage, from - 1) &&
    touchesNext(passage, from - 2)
  )
    from -= 2;
  return from;
}

/** Where content before its cue begins: behind an opening `And`, at a quotation, else with the sentence. */
function frontFrom({ passage, unit, chunks }: Sentence, k: number, start: number): number {
  let from = unit.from;
  for (const chunk of chunks.slice(Math.max(0, k - CHUNKS_BACK), k + 1))
    if (chunk.from < start && chunk.mark === ':' && passage.quoteAt[chunk.from]! >= 0) from = chunk.from;
  return from;
}

/** Words that can have been said: quoted ones, or a clause with a verb; not `On Tuesday`. */
function holdsSpeech(passage: Passage, { from, to }: TokenRange): boolean {
  return to - from > 5 || hasVerb(passage, { from, to });
}

function isQuoted(passage: Passage, range: TokenRange): boolean {
  for (let i = range.from; i <= range.to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && isWord(passage, i)) return false;
  return true;
}

/** What follows `she said` about the speaking: adding that …, who is …, in an interview. */
const isAside = (passage: Passage, chunk: Chunk): boolean =>
  passage.quoteAt[chunk.from]! < 0 &&
  (/ing$/u.test(passage.tagged.lower[chunk.from]!) ||
    hasRole(passage, chunk.from, SpeechRole.subordinator | SpeechRole.relative | SpeechRole.preposition) ||
    (isApposition(passage, chunk) && !isClause(passage, chunk)));
