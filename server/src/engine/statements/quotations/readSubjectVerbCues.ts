import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import type { Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import {
  hasRole,
  isCapital,
  markAt,
  touchesNext,
  isWord,
  nextItem,
  rolesAt,
  spanOf,
  type Passage,
  type TokenRange,
  CHUNKS_BACK,
} from './Passage.ts';
import { isApposition, isClause, isRelative, withRenamings } from './renamings.ts';
import { emit, type Sentence } from './Sentence.ts';
import { isAdverb, isSpoken, isVerb, readGroup, takes, type VerbGroup } from './subjectVerbCue.ts';
import { agrees, clauseSubject, subjectOf, type Subject } from './subjectVerbSubjects.ts';

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
      if (subject && subject.own && !agrees(passage, subject.phrase, group)) continue;
      reach = Math.max(reach, attribute(sentence, k, group, subject));
    }
  }
}

/** according to X; per X: the rest of the sentence is what X says. */
export function readAccording(sentence: Sentence): boolean {
  const { passage, chunks, unit, last } = sentence;
  const { lower } = passage.tagged;
  for (const [k, chunk] of chunks.entries())
    for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i)) {
      if (passage.quoteAt[i]! >= 0 || !hasRole(passage, i, SpeechRole.source)) continue;
      const phraseFrom = lower[i] === 'according' ? i + 2 : i + 1;
      if (lower[i] === 'according' ? lower[i + 1] !== 'to' : i !== chunk.from) continue;
      const head = nounPhrase(passage, phraseFrom, chunk.to, { oblique: true });
      if (!head) continue;
      const next = chunks[k + 1];
      const renamed = head.to === chunk.to && next && next.mark === ',' && i > unit.from && isApposition(passage, next);
      const speaker = renamed ? { from: head.from, to: next.to } : head;
      const ranges = sourced(sentence, k, i, speaker);
      if (ranges.length === 0) continue;
      emit(sentence, { ranges, speaker, cue: [spanOf(passage, i, phraseFrom - 1)], rule: 'source-phrase' });
      return true;
    }
  return false;
}

/** What a source is named for: the words before it, those behind it where it opens the sentence, both where it stands within. */
function sourced({ passage, chunks, unit, last }: Sentence, k: number, at: number, speaker: TokenRange): TokenRange[] {
  const chunk = chunks[k]!;
  let from = unit.from;
  if (chunk.bracketed) {
    let open = k;
    while (open > 0 && chunks[open]!.mark !== '(' && chunks[open - 1]!.bracketed) open--;
    from = Math.min(at, chunks[open]!.from);
    return at > from ? [{ from, to: at - 1 }] : [{ from: speaker.to + 1, to: chunk.to }].filter((r) => r.to >= r.from);
  }
  while (from < at && (hasRole(passage, from, SpeechRole.coordinator) || markAt(passage, from) === ',')) from++;
  const before = at > from ? [{ from, to: at - 1 }] : [];
  const behind = speaker.to < last ? [{ from: speaker.to + 1, to: last }] : [];
  if (before.length === 0) return behind;
  const whole =
    chunks.slice(0, k).some((c) => hasVerb(passage, c)) || hasVerb(passage, { from: chunk.from, to: at - 1 });
  return whole ? before : [...before, ...behind];
}

/** Whether any word of a stretch can be a finite verb. */
function hasVerb(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i <= to; i = nextItem(passage, i)) if (passage.quoteAt[i]! >= 0 || isVerb(passage, i)) return true;
  return false;
}

function attribute(sentence: Sentence, k: number, group: VerbGroup, subject: Subject | null): number {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  const as = hasRole(passage, chunk.from, SpeechRole.parenthetical) && chunk.from < group.from && subject?.own === true;
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

/** `…, who says that X, …`: a clause that is about the noun before it. */
const isRelativeSubject = (passage: Passage, phrase: TokenRange, chunk: Chunk): boolean =>
  phrase.from === chunk.from && phrase.to === phrase.from && chunk.mark === ',' && isRelative(passage, chunk);

/** The end of a relative clause: where the sentence's own verb goes on behind a comma. */
function relativeEnd({ passage, chunks, last }: Sentence, k: number): number {
  for (let j = k + 1; j < chunks.length; j++) {
    const { from, mark } = chunks[j]!;
    if (mark === ',' && passage.quoteAt[from]! < 0 && isVerb(passage, from) && !isGerund(passage, from))
      return from - 2;
  }
  return last;
}

const isGerund = (passage: Passage, i: number): boolean => /ing$/u.test(passage.tagged.lower[i]!);

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
  if (ranges.length === 0) return -1;
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

interface Right {
  readonly chunk: number;
  readonly from: number;
  readonly kind: 'quotation' | 'colon' | 'clause' | 'question' | 'infinitive' | 'bare' | 'object';
  readonly cueTo: number;
  readonly addressee: TokenRange | null;
}

/** What is said, to the right of the verb: behind adverbials, the addressee, a comma or a colon. */
function contentRight(sentence: Sentence, k: number, group: VerbGroup): Right | null {
  const { passage, chunks } = sentence;
  const { lower } = passage.tagged;
  const limit = chunks[k]!.to;
  let i = group.to + 1;
  let cueTo = group.to;
  let addressee: TokenRange | null = null;
  const make = (kind: Right['kind'], from: number, chunk = k): Right => ({ chunk, from, kind, cueTo, addressee });
  for (let steps = 0; i <= limit && steps < 12; steps++) {
    if (passage.quoteAt[i]! >= 0)
      return takes(group, SpeechFrame.quote | SpeechFrame.object | SpeechFrame.naming) ? make('quotation', i) : null;
    const roles = rolesAt(passage, i);
    if (
      roles & SpeechRole.complementizer &&
      takes(group, SpeechFrame.clause) &&
      (lower[i] !== 'if' || /^(?:ask|wonder|see|know|doubt)/u.test(lower[group.at]!))
    )
      return make('clause', i);
    if (
      roles & SpeechRole.question &&
      takes(group, SpeechFrame.clause) &&
      lower[i] !== 'when' &&
      lower[i] !== 'where' &&
      lower[i] !== 'which'
    )
      return make('question', i);
    if (roles & SpeechRole.infinitive) {
      const phrase = nounPhrase(passage, i + 1, limit, { oblique: true });
      if (
        takes(group, SpeechFrame.infinitive) &&
        i < limit &&
        isWord(passage, i + 1) &&
        !(phrase && rolesAt(passage, i + 1) & (SpeechRole.determiner | SpeechRole.objectPronoun | SpeechRole.oblique))
      )
        return make('infinitive', i);
      if (!phrase) return null;
      addressee = phrase;
      i = phrase.to + 1;
      continue;
    }
    if ((roles & SpeechRole.time || isAdverb(passage, i)) && !(roles & (SpeechRole.determiner | SpeechRole.pronoun))) {
      if (roles & SpeechRole.time) cueTo = i;
      i++;
      continue;
    }
    if (roles & SpeechRole.preposition && !(roles & SpeechRole.subordinator && clauseAt(passage, i + 1, limit))) {
      const phrase = nounPhrase(passage, i + 1, limit, { oblique: true });
      if (phrase) cueTo = phrase.to;
      i = phrase ? phrase.to + 1 : i + 1;
      continue;
    }
    if (takes(group, SpeechFrame.addressee) && !addressee && !group.passive) {
      const phrase = nounPhrase(passage, i, limit, { oblique: true });
      if (phrase && (phrase.to >= limit || opensContent(passage, phrase.to + 1, limit, group))) {
        addressee = phrase;
        i = phrase.to + 1;
        continue;
      }
    }
    if (group.passive && !takes(group, SpeechFrame.addressee)) return null;
    if (takes(group, SpeechFrame.bare) && clauseAt(passage, i, limit)) return make('bare', i);
    if (takes(group, SpeechFrame.object | SpeechFrame.naming) && nounPhrase(passage, i, limit, { oblique: true }))
      return make('object', i);
    return null;
  }
  if (i <= limit) return null;
  const next = chunks[k + 1];
  if (!next) return null;
  if (passage.quoteAt[next.from]! >= 0)
    return takes(group, SpeechFrame.quote) && next.mark !== '–' ? make('quotation', next.from, k + 1) : null;
  if (next.mark === ':') return isSpoken(group) ? make('colon', next.from, k + 1) : null;
  for (const at of [k + 1, k + 2]) {
    const chunk = chunks[at];
    if (
      chunk &&
      chunk.mark === ',' &&
      lower[chunk.from] === 'that' &&
      takes(group, SpeechFrame.clause) &&
      takes(group, SpeechFrame.quote)
    )
      return make('clause', chunk.from, at);
  }
  return null;
}

function opensContent(passage: Passage, i: number, limit: number, group: VerbGroup): boolean {
  if (passage.quoteAt[i]! >= 0) return true;
  const roles = rolesAt(passage, i);
  if (roles & (SpeechRole.complementizer | SpeechRole.question | SpeechRole.time | SpeechRole.preposition)) return true;
  if (roles & SpeechRole.infinitive) return takes(group, SpeechFrame.infinitive);
  return clauseAt(passage, i, limit);
}

/** Whether a clause with its own subject begins at `i`. */
function clauseAt(passage: Passage, i: number, limit: number): boolean {
  if (i > limit || passage.quoteAt[i]! >= 0) return false;
  const phrase = nounPhrase(passage, i, limit);
  if (phrase && phrase.to > i && passage.quoteAt[phrase.to]! >= 0) return true;
  if (!phrase)
    return (
      isWord(passage, i) &&
      !hasRole(passage, i, SpeechRole.oblique | SpeechRole.objectPronoun | SpeechRole.preposition) &&
      limit - i > 4
    );
  if (passage.tagged.entries[i]?.speech?.person && phrase.from === phrase.to) return true;
  let next = phrase.to + 1;
  while (next < limit && isAdverb(passage, next)) next++;
  return next <= limit && (isVerb(passage, next) || passage.quoteAt[next]! >= 0 || limit - next > 3);
}

/** The content ends with the sentence, or where another attribution takes over. */
function contentEnd(sentence: Sentence, { chunk: k, from, kind }: Right): number {
  const { passage, chunks, last } = sentence;
  const { lower } = passage.tagged;
  for (let j = k; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    if (j > k && (kind === 'object' || kind === 'infinitive') && leaves(passage, chunk)) return chunk.from - 2;
    if (j > k && chunk.mark === ';' && passage.quoteAt[chunk.from]! < 0) return chunk.from - 2;
    for (let i = Math.max(chunk.from, from + 1); i <= chunk.to; i = nextItem(passage, i)) {
      if (passage.quoteAt[i]! >= 0) continue;
      const speech = passage.tagged.entries[i]?.speech;
      if (i === chunk.from && j > k) {
        if (
          speech?.verbs.some(
            (verb) => verb.shape === 'gerund' && verb.frames & (SpeechFrame.quote | SpeechFrame.clause),
          )
        )
          return i - 2;
        if (/^(?:and|but|while|though|although)$/u.test(lower[i]!) && hasOwnCue(passage, chunk, i + 1)) return i - 2;
      }
      if (/^(?:and|but)$/u.test(lower[i]!) && i < chunk.to && takesOver(passage, i + 1)) return i - 1;
    }
  }
  return last;
}

/** Whether the clause of a speaker's deed is over: another subject and verb, or another deed. */
const leaves = (passage: Passage, chunk: Chunk): boolean =>
  passage.quoteAt[chunk.from]! < 0 &&
  (clauseSubject(passage, chunk, chunk.to) !== null ||
    (hasRole(passage, chunk.from, SpeechRole.subordinator | SpeechRole.coordinator) &&
      !/^(?:or|and)$/u.test(passage.tagged.lower[chunk.from]!)) ||
    /ing$/u.test(passage.tagged.lower[chunk.from]!) ||
    chunk.mark === '–');

const takesOver = (passage: Passage, i: number): boolean =>
  passage.quoteAt[i]! < 0 &&
  (passage.tagged.entries[i]?.speech?.verbs.some(
    (verb) => verb.shape === 'finite' && verb.frames & (SpeechFrame.bare | SpeechFrame.naming),
  ) ??
    false) &&
  (/(?:ed|said|told|says|wrote)$/u.test(passage.tagged.lower[i]!) ||
    (/[^s]s$/u.test(passage.tagged.lower[i]!) && !hasRole(passage, i, SpeechRole.noun)));

function hasOwnCue(passage: Passage, chunk: Chunk, from: number): boolean {
  const phrase = nounPhrase(passage, from, chunk.to);
  if (!phrase) return false;
  let i = phrase.to + 1;
  while (i <= chunk.to && (isAdverb(passage, i) || hasRole(passage, i, SpeechRole.auxiliary | SpeechRole.time))) i++;
  return i <= chunk.to && !!passage.tagged.entries[i]?.speech?.verbs.some((verb) => verb.frames & SpeechFrame.bare);
}
