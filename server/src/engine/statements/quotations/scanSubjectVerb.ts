import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import type { Span } from '../../text/Span.ts';
import { TokenKind } from '../../text/tokens.ts';
import { chunkHas, splitChunks, type Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import {
  hasRole,
  isCapital,
  isWord,
  markAt,
  nextItem,
  previousItem,
  rolesAt,
  spanOf,
  type Passage,
  type TokenRange,
} from './Passage.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';

const SKIPPED = SpeechRole.adverb | SpeechRole.time | SpeechRole.negation;
const BREAK = SpeechRole.subordinator | SpeechRole.coordinator | SpeechRole.complementizer | SpeechRole.relative;

/** Reported and quoted speech in the sentences of a language whose subject precedes its verb. */
export function scanSubjectVerb(passage: Passage): SpeechCandidate[] {
  const found: SpeechCandidate[] = [];
  for (const unit of passage.units) {
    let concerned = false;
    for (let i = unit.from; i <= unit.to && !concerned; i = nextItem(passage, i)) {
      const speech = passage.quoteAt[i]! < 0 ? passage.tagged.entries[i]?.speech : null;
      if (speech && (speech.verbs.length > 0 || speech.roles & SpeechRole.cueNoun)) concerned = true;
      if (passage.tagged.lower[i] === 'according') concerned = true;
    }
    if (!concerned) continue;
    const sentence: Sentence = { passage, unit, chunks: splitChunks(passage, unit), found };
    readCues(sentence);
  }
  return found;
}

interface Sentence {
  readonly passage: Passage;
  readonly unit: TokenRange;
  readonly chunks: readonly Chunk[];
  readonly found: SpeechCandidate[];
}

interface Cue {
  readonly at: number;
  /** First token of the verb group: has repeatedly said. */
  readonly from: number;
  /** Last token of the verb with its particle. */
  readonly to: number;
  readonly frames: number;
  readonly shape: 'finite' | 'participle' | 'infinitive' | 'gerund';
  readonly passive: boolean;
}

function readCues(sentence: Sentence): void {
  const { passage, chunks, unit } = sentence;
  let reach = -1;
  let subjectSoFar: TokenRange | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i)) {
      if (i <= reach || passage.quoteAt[i]! >= 0) continue;
      if (passage.tagged.lower[i] === 'according' && passage.tagged.lower[i + 1] === 'to') {
        const end = readAccording(sentence, chunk, i);
        if (end >= 0) return;
        continue;
      }
      const cue = readCue(passage, chunk, i);
      if (!cue) continue;
      const speaker = subjectBefore(sentence, k, cue);
      if (speaker && cue.shape !== 'gerund') subjectSoFar = speaker;
      const end = attribute(
        sentence,
        k,
        cue,
        speaker ??
          (cue.shape === 'gerund' || cue.from === chunk.from || hasRole(passage, cue.from - 1, SpeechRole.coordinator)
            ? subjectSoFar
            : null),
        speaker !== null,
      );
      if (end >= 0) reach = end;
      if (reach >= unit.to) return;
    }
  }
}

const AUXILIARY = /^(?:is|are|was|were|be|been|being)$/u;

function readCue(passage: Passage, chunk: Chunk, i: number): Cue | null {
  const { entries, lower } = passage.tagged;
  const verbs = entries[i]?.speech?.verbs;
  if (!verbs?.length) return null;
  if (isCapital(passage, i) && i > 0 && i !== chunk.from) return null;
  let from = i;
  let passive = false;
  let auxiliary = false;
  let infinitive = false;
  while (from > chunk.from && passage.quoteAt[from - 1]! < 0) {
    const roles = rolesAt(passage, from - 1);
    if (roles & SpeechRole.auxiliary) {
      auxiliary = true;
      if (AUXILIARY.test(lower[from - 1]!) && from - 1 >= i - 3) passive = true;
    } else if (lower[from - 1] === 'to' && from === i) infinitive = true;
    else if (!(roles & (SpeechRole.adverb | SpeechRole.negation))) break;
    from--;
  }
  while (from < i && hasRole(passage, from, SpeechRole.adverb) && !hasRole(passage, from, SpeechRole.auxiliary)) from++;
  const before = from - 1;
  const nominal =
    before >= chunk.from &&
    !auxiliary &&
    !infinitive &&
    passage.quoteAt[before]! < 0 &&
    (hasRole(passage, before, SpeechRole.determiner) || /['’]s$/u.test(lower[before]!)) &&
    !hasRole(passage, before, SpeechRole.pronoun) &&
    !/^(?:that|this|all|some|many|most|both|several|few|those|these)$/u.test(lower[before]!);
  if (nominal) return null;
  let frames = 0;
  let to = i;
  let shape: Cue['shape'] | null = null;
  for (const verb of verbs) {
    if (verb.particle !== null) {
      if (lower[i + 1] !== verb.particle || i + 1 > chunk.to) continue;
    }
    const fits =
      verb.shape === 'finite'
        ? !infinitive && !(auxiliary && passive)
        : verb.shape === 'participle'
          ? auxiliary
          : verb.shape === 'infinitive'
            ? infinitive || auxiliary
            : true;
    if (!fits) continue;
    frames |= verb.frames;
    shape ??= verb.shape;
    if (verb.particle !== null) to = i + 1;
  }
  if (!shape) return null;
  return { at: i, from, to, frames, shape, passive: passive && shape === 'participle' };
}

/** The noun phrase that ends just before the verb group, with its apposition. */
function subjectBefore(sentence: Sentence, k: number, cue: Cue): TokenRange | null {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  if (cue.shape === 'gerund' && !hasRole(passage, cue.from - 1, SpeechRole.pronoun)) return null;
  let end = cue.from - 1;
  while (end >= chunk.from && passage.quoteAt[end]! < 0 && hasRole(passage, end, SpeechRole.adverb)) end--;
  if (end < chunk.from) return interrupted(sentence, k);
  if (passage.quoteAt[end]! >= 0) return null;
  return phraseEnding(passage, chunk.from, end);
}

/** `X, a spokesman for Y, said`. */
function interrupted({ passage, chunks }: Sentence, k: number): TokenRange | null {
  if (k < 2) return null;
  const middle = chunks[k - 1]!;
  const head = chunks[k - 2]!;
  if (middle.mark !== ',' && middle.mark !== '–' && middle.mark !== '(') return null;
  const start = phraseEnding(passage, head.from, head.to);
  if (!start) return null;
  if (hasRole(passage, middle.from, SpeechRole.subordinator | SpeechRole.coordinator)) return null;
  return { from: start.from, to: middle.to };
}

/** The longest noun phrase within `[from, end]` that ends at `end`. */
function phraseEnding(passage: Passage, from: number, end: number): TokenRange | null {
  let start = end;
  while (start > from) {
    const before = start - 1;
    if (passage.quoteAt[before]! >= 0) {
      break;
    }
    const roles = rolesAt(passage, before);
    if (roles & BREAK && !(roles & SpeechRole.determiner && passage.tagged.lower[before] !== 'that')) {
      if (!/^(?:and|of)$/u.test(passage.tagged.lower[before]!)) break;
    }
    if (roles & SpeechRole.auxiliary || markAt(passage, before) === ',') break;
    start = before;
  }
  for (let at = start; at <= end; at = nextItem(passage, at)) {
    const phrase = nounPhrase(passage, at, end);
    if (phrase && phrase.to === end) return phrase;
    if (phrase && phrase.to > at && phrase.to < end) at = phrase.to;
  }
  const last = passage.tagged.entries[end]?.speech;
  if (last?.person === 'who') return { from: end, to: end };
  return null;
}

function attribute(sentence: Sentence, k: number, cue: Cue, speaker: TokenRange | null, own: boolean): number {
  const { passage, chunks, unit } = sentence;
  const chunk = chunks[k]!;
  const as = hasRole(passage, chunk.from, SpeechRole.parenthetical) && chunk.from < cue.from;
  const right = as ? null : contentRight(sentence, k, cue);
  if (right) {
    const end = contentEnd(sentence, right.chunk, right.from);
    emit(
      sentence,
      [{ from: right.from, to: end }],
      cue.passive ? null : speaker,
      [spanOf(passage, cue.from, right.cueTo)],
      `verb-${right.kind}`,
      right.addressee,
    );
    return end;
  }
  if (!(cue.frames & (SpeechFrame.bare | SpeechFrame.quote)) || cue.passive) return -1;
  let who = own ? speaker : null;
  let start = own && speaker ? speaker.from : cue.from;
  if (!who && cue.shape === 'finite') {
    const after = nounPhrase(passage, cue.to + 1, chunk.to);
    if (!after) return -1;
    who = after;
    const next = chunks[k + 1];
    if (after.to === chunk.to && next && next.mark === ',' && isApposition(passage, next)) {
      who = { from: after.from, to: next.to };
      k++;
    }
    start = cue.from;
  }
  if (!who) return -1;
  if (as) start = chunk.from;
  while (start > chunk.from && hasRole(passage, start - 1, SpeechRole.adverb | SpeechRole.coordinator)) start--;
  const ranges: TokenRange[] = [];
  const left = previousItem(passage, start);
  const fronted = start > chunk.from ? passage.quoteAt[start - 1]! >= 0 : chunk.mark === ',' || chunk.mark === '–';
  if (left >= unit.from && fronted) ranges.push({ from: frontFrom(sentence, k, start), to: start - 1 });
  const rest = chunks[k + 1];
  const last = lastToken(passage, unit);
  let end = chunk.to;
  if (rest && (ranges.length > 0 || as) && !isApposition(passage, rest) && rest.mark !== '(') {
    end = contentEnd(sentence, k + 1, rest.from);
    if (ranges.length === 0 || !startsAside(passage, rest)) ranges.push({ from: rest.from, to: end });
    else end = chunk.to;
  }
  if (ranges.length === 0) return -1;
  emit(sentence, ranges, who, [spanOf(passage, cue.from, cue.to)], as ? 'as-clause' : 'parenthesis', null);
  return Math.max(end, Math.min(last, who.to));
}

const startsAside = (passage: Passage, chunk: Chunk): boolean => {
  const entry = passage.tagged.entries[chunk.from]?.speech;
  return (
    passage.quoteAt[chunk.from]! < 0 &&
    (!!entry?.verbs.some((verb) => verb.shape === 'gerund') ||
      /ing$/u.test(passage.tagged.lower[chunk.from]!) ||
      hasRole(passage, chunk.from, SpeechRole.subordinator | SpeechRole.relative | SpeechRole.preposition))
  );
};

const frontFrom = ({ unit }: Sentence, _k: number, _start: number): number => unit.from;

const isApposition = (passage: Passage, chunk: Chunk): boolean => {
  if (passage.quoteAt[chunk.from]! >= 0) return false;
  if (hasRole(passage, chunk.from, SpeechRole.relative)) return true;
  const phrase = nounPhrase(passage, chunk.from, chunk.to);
  return (
    phrase !== null &&
    phrase.to >= chunk.to - 1 &&
    !chunkHas(passage, { from: chunk.from, to: phrase.to }, SpeechRole.auxiliary)
  );
};

interface Right {
  readonly chunk: number;
  readonly from: number;
  readonly kind: string;
  readonly cueTo: number;
  readonly addressee: TokenRange | null;
}

function contentRight(sentence: Sentence, k: number, cue: Cue): Right | null {
  const { passage, chunks } = sentence;
  const { lower } = passage.tagged;
  let chunk = k;
  let limit = chunks[k]!.to;
  let i = cue.to + 1;
  let cueTo = cue.to;
  let addressee: TokenRange | null = null;
  let steps = 0;
  const make = (kind: string, from: number): Right => ({ chunk, from, kind, cueTo, addressee });
  for (;;) {
    if (steps++ > 12) return null;
    if (i > limit) {
      const next = chunks[chunk + 1];
      if (!next) return null;
      if (
        passage.quoteAt[next.from]! >= 0 &&
        cue.frames & SpeechFrame.quote &&
        (next.mark === ',' || next.mark === ':')
      ) {
        chunk++;
        return make('quotation', next.from);
      }
      if (next.mark === ':' && cue.frames & (SpeechFrame.quote | SpeechFrame.bare)) {
        chunk++;
        return make('colon', next.from);
      }
      if (
        hasRole(passage, next.from, SpeechRole.complementizer) &&
        lower[next.from] === 'that' &&
        cue.frames & SpeechFrame.clause
      ) {
        chunk++;
        return make('clause', next.from);
      }
      const after = chunks[chunk + 2];
      if (
        after &&
        next.mark === ',' &&
        after.mark === ',' &&
        lower[after.from] === 'that' &&
        cue.frames & SpeechFrame.clause
      ) {
        chunk += 2;
        return make('clause', after.from);
      }
      return null;
    }
    if (passage.quoteAt[i]! >= 0)
      return cue.frames & (SpeechFrame.quote | SpeechFrame.object | SpeechFrame.naming) ? make('quotation', i) : null;
    const roles = rolesAt(passage, i);
    if (
      roles & SpeechRole.complementizer &&
      cue.frames & SpeechFrame.clause &&
      !(lower[i] === 'if' && !/^(?:ask|wonder|see|know|doubt)/u.test(lower[cue.at]!))
    )
      return make('clause', i);
    if (roles & SpeechRole.question && cue.frames & SpeechFrame.clause) return make('question', i);
    if (roles & SpeechRole.infinitive) {
      if (cue.frames & SpeechFrame.infinitive && i < limit && isWord(passage, i + 1)) return make('infinitive', i);
    }
    if (roles & SpeechRole.infinitive && nounPhrase(passage, i + 1, limit, { oblique: true })) {
      const phrase = nounPhrase(passage, i + 1, limit, { oblique: true })!;
      addressee = phrase;
      i = phrase.to + 1;
      continue;
    }
    if (
      roles & (SpeechRole.adverb | SpeechRole.time) &&
      !(roles & SpeechRole.determiner && cue.frames & SpeechFrame.object)
    ) {
      if (roles & SpeechRole.time) cueTo = i;
      i++;
      continue;
    }
    if (cue.passive && roles & SpeechRole.preposition && !(cue.frames & SpeechFrame.object)) return null;
    if (roles & SpeechRole.preposition) {
      const phrase = nounPhrase(passage, i + 1, limit, { oblique: true });
      if (!phrase) {
        i++;
        continue;
      }
      cueTo = phrase.to;
      i = phrase.to + 1;
      continue;
    }
    if (cue.frames & SpeechFrame.addressee && !addressee && !cue.passive) {
      const phrase = nounPhrase(passage, i, limit, { oblique: true });
      if (phrase) {
        const after = phrase.to + 1;
        if (after > limit || startsClause(passage, after, limit, cue)) {
          addressee = phrase;
          i = after;
          continue;
        }
      }
    }
    if (cue.passive && !(cue.frames & SpeechFrame.addressee)) return null;
    if (cue.frames & SpeechFrame.bare && startsBare(passage, i, limit)) return make('bare', i);
    if (cue.frames & (SpeechFrame.object | SpeechFrame.naming) && nounPhrase(passage, i, limit, { oblique: true }))
      return make('object', i);
    return null;
  }
}

function startsClause(passage: Passage, i: number, limit: number, cue: Cue): boolean {
  if (passage.quoteAt[i]! >= 0) return true;
  const roles = rolesAt(passage, i);
  if (roles & (SpeechRole.complementizer | SpeechRole.question | SpeechRole.time | SpeechRole.preposition)) return true;
  if (roles & SpeechRole.infinitive) return (cue.frames & SpeechFrame.infinitive) !== 0;
  return startsBare(passage, i, limit);
}

/** Whether a clause with its own subject and verb begins at `i`. */
function startsBare(passage: Passage, i: number, limit: number): boolean {
  const phrase = nounPhrase(passage, i, limit);
  if (!phrase)
    return isWord(passage, i) && !hasRole(passage, i, SpeechRole.oblique | SpeechRole.preposition) && limit - i > 4;
  if (passage.tagged.entries[i]?.speech?.person) return true;
  return phrase.to < limit;
}

/** The content ends with the sentence, or where another attribution takes over. */
function contentEnd(sentence: Sentence, k: number, from: number): number {
  const { passage, chunks, unit } = sentence;
  const { lower, entries } = passage.tagged;
  for (let j = k; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    for (let i = Math.max(chunk.from, from + 1); i <= chunk.to; i = nextItem(passage, i)) {
      if (passage.quoteAt[i]! >= 0) continue;
      const verbs = entries[i]?.speech?.verbs;
      if (i === chunk.from && j > k) {
        if (verbs?.some((verb) => verb.shape === 'gerund' && verb.frames & (SpeechFrame.quote | SpeechFrame.clause)))
          return i - 2;
        if (lower[i] === 'according') return i - 2;
        if (/^(?:and|but|while|though|although)$/u.test(lower[i]!) && hasOwnCue(passage, chunk, i + 1)) return i - 2;
      }
      if (
        /^(?:and|but)$/u.test(lower[i]!) &&
        i > from &&
        entries[i + 1]?.speech?.verbs.some((verb) => verb.shape === 'finite' && verb.frames & SpeechFrame.bare) &&
        /(?:ed|aid|told|ays|rote)$/u.test(lower[i + 1]!)
      )
        return i - 1;
      if (lower[i] === 'according' && lower[i + 1] === 'to') return i - 1;
    }
  }
  return lastToken(passage, unit);
}

function hasOwnCue(passage: Passage, chunk: Chunk, from: number): boolean {
  const phrase = nounPhrase(passage, from, chunk.to);
  if (!phrase) return false;
  let i = phrase.to + 1;
  while (i <= chunk.to && hasRole(passage, i, SKIPPED | SpeechRole.auxiliary)) i++;
  return i <= chunk.to && !!passage.tagged.entries[i]?.speech?.verbs.some((verb) => verb.frames & SpeechFrame.bare);
}

function lastToken(passage: Passage, unit: TokenRange): number {
  let to = unit.to;
  while (to > unit.from && passage.quoteAt[to]! < 0 && '.!?…'.includes(markAt(passage, to) || '#')) to--;
  return to;
}

/** according to X: the rest of the sentence is what X says. */
function readAccording(sentence: Sentence, chunk: Chunk, i: number): number {
  const { passage, unit } = sentence;
  const speaker = nounPhrase(passage, i + 2, chunk.to, { oblique: true });
  if (!speaker) return -1;
  const end = lastToken(passage, unit);
  const ranges: TokenRange[] = [];
  if (i > unit.from) ranges.push({ from: unit.from, to: i - 1 });
  if (speaker.to < end && (chunk.to < end || ranges.length === 0) && i === unit.from)
    ranges.push({ from: speaker.to + 1, to: end });
  if (ranges.length === 0) return -1;
  emit(sentence, ranges, speaker, [spanOf(passage, i, i + 1)], 'source-phrase', null);
  return end;
}

function emit(
  sentence: Sentence,
  ranges: readonly TokenRange[],
  speaker: TokenRange | null,
  cue: readonly Span[],
  rule: string,
  addressee: TokenRange | null,
): void {
  const { passage, found } = sentence;
  const quotes = new Set<number>();
  let plain = 0;
  for (const range of ranges)
    for (let i = range.from; i <= range.to; i = nextItem(passage, i)) {
      const quote = passage.quoteAt[i]!;
      if (quote >= 0) quotes.add(quote);
      else if (isWord(passage, i) || passage.tagged.tokens.kind[i] === TokenKind.digits) plain++;
    }
  const direct = quotes.size > 0 && plain === 0;
  found.push({
    form: direct ? 'direct' : quotes.size > 0 ? 'mixed' : 'indirect',
    spans: ranges.map(({ from, to }) => spanOf(passage, from, to)),
    speaker: speaker ? [spanOf(passage, speaker.from, speaker.to)] : [],
    cue,
    addressee: addressee ? [spanOf(passage, addressee.from, addressee.to)] : [],
    rule,
    continues: false,
  });
}
