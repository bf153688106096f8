import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import type { Span } from '../../text/Span.ts';
import { chunkHas, splitChunks, type Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import {
  hasRole,
  isCapital,
  isWord,
  markAt,
  nextItem,
  rolesAt,
  spanOf,
  type Passage,
  type TokenRange,
} from './Passage.ts';
import { readCue, type Cue } from './readCue.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';

const SUBJUNCTIVE = SpeechRole.reportive | SpeechRole.conditional;
const FINITE = SpeechRole.auxiliary | SUBJUNCTIVE | SpeechRole.hearsay;
const TRIGGER =
  SpeechRole.source |
  SpeechRole.sourceAfter |
  SpeechRole.sourceNoun |
  SpeechRole.sourceAdverb |
  SpeechRole.reportive |
  SpeechRole.cueNoun;

/** Reported and quoted speech in the sentences of a verb-second language. */
export function scanVerbSecond(passage: Passage): SpeechCandidate[] {
  const found: SpeechCandidate[] = [];
  let reported = false;
  for (const unit of passage.units) {
    const sentence = readSentence(passage, unit, reported);
    reported = sentence.length > 0;
    found.push(...sentence);
  }
  return found;
}

interface Sentence {
  readonly passage: Passage;
  readonly unit: TokenRange;
  readonly chunks: readonly Chunk[];
  readonly found: SpeechCandidate[];
}

function readSentence(passage: Passage, unit: TokenRange, reported: boolean): readonly SpeechCandidate[] {
  let concerned = reported;
  for (let i = unit.from; i <= unit.to && !concerned; i = nextItem(passage, i)) {
    if (passage.quoteAt[i]! >= 0) concerned = true;
    else {
      const speech = passage.tagged.entries[i]?.speech;
      if (speech && (speech.verbs.length > 0 || speech.roles & TRIGGER)) concerned = true;
    }
  }
  if (!concerned) return [];
  const sentence: Sentence = { passage, unit, chunks: splitChunks(passage, unit), found: [] };
  readSources(sentence);
  if (sentence.found.length === 0) readVerbs(sentence);
  if (sentence.found.length === 0) readFree(sentence, reported);
  return sentence.found;
}

const isFinite = (passage: Passage, i: number): boolean =>
  hasRole(passage, i, FINITE) || !!passage.tagged.entries[i]?.speech?.verbs.some((verb) => verb.shape === 'finite');

const opensDependent = (passage: Passage, chunk: Chunk): boolean =>
  hasRole(passage, chunk.from, SpeechRole.subordinator | SpeechRole.complementizer) ||
  (chunk.mark === ',' && opensRelative(passage, chunk));

function opensRelative(passage: Passage, chunk: Chunk): boolean {
  let i = chunk.from;
  if (hasRole(passage, i, SpeechRole.preposition)) i = nextItem(passage, i);
  if (i > chunk.to || !hasRole(passage, i, SpeechRole.relative)) return false;
  const second = nextItem(passage, i);
  return second <= chunk.to && !isFinite(passage, second) && isClauseFinal(passage, chunk);
}

/** Whether the last word looks like a finite verb: lower case and no preposition, article or adverb. */
const isClauseFinal = (passage: Passage, chunk: Chunk): boolean =>
  isWord(passage, chunk.to) &&
  !isCapital(passage, chunk.to) &&
  (isFinite(passage, chunk.to) || !hasRole(passage, chunk.to, SpeechRole.preposition | SpeechRole.determiner));

type Content = 'complement' | 'subjunctive' | 'infinitive' | 'quotation' | 'colon' | 'plain' | null;

function contentKind(passage: Passage, chunk: Chunk): Content {
  if (chunk.mark === ':') return passage.quoteAt[chunk.from]! >= 0 ? 'quotation' : 'colon';
  if (passage.quoteAt[chunk.from]! >= 0) return 'quotation';
  if (hasRole(passage, chunk.from, SpeechRole.complementizer | SpeechRole.question)) return 'complement';
  if (chunkHas(passage, chunk, SUBJUNCTIVE) && !opensRelative(passage, chunk)) return 'subjunctive';
  if (hasInfinitive(passage, chunk)) return 'infinitive';
  if (opensDependent(passage, chunk)) return null;
  return chunkHas(passage, chunk, FINITE) || hasInnerVerb(passage, chunk) ? 'plain' : null;
}

function hasInfinitive(passage: Passage, chunk: Chunk): boolean {
  for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i))
    if (
      passage.tagged.lower[i] === 'zu' &&
      isWord(passage, i + 1) &&
      !isCapital(passage, i + 1) &&
      /e[rl]?n$/u.test(passage.tagged.lower[i + 1]!)
    )
      return true;
  return /^(?:an|auf|aus|ein|ab|vor|mit|zurück|nach|bei|durch|fort|weiter|fest|her|hin|um|vorzu|zusammen|wieder|frei|teil|statt|bereit)zu\p{L}+en$/u.test(
    passage.tagged.lower[chunk.to] ?? '',
  );
}

function hasInnerVerb(passage: Passage, chunk: Chunk): boolean {
  for (let i = nextItem(passage, chunk.from); i <= chunk.to; i = nextItem(passage, i))
    if (
      isWord(passage, i) &&
      !isCapital(passage, i) &&
      rolesAt(passage, i) === 0 &&
      /(?:t|en)$/u.test(passage.tagged.lower[i]!)
    )
      return true;
  return false;
}

function readVerbs(sentence: Sentence): void {
  const { passage, chunks } = sentence;
  let reach = -1;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.from <= reach) continue;
    if (k > 0 && isSo(passage, chunk)) {
      if (parenthesis(sentence, k, 'so-parenthesis')) return;
      continue;
    }
    for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i)) {
      if (passage.quoteAt[i]! >= 0 || !passage.tagged.entries[i]?.speech?.verbs.length) continue;
      if (isCapital(passage, i) && i > sentence.unit.from) continue;
      const cue = readCue(passage, chunk, i);
      if (!cue) continue;
      const end = attribute(sentence, k, cue);
      if (end >= 0) {
        reach = end;
        break;
      }
    }
  }
}

const isSo = (passage: Passage, chunk: Chunk): boolean => {
  if (passage.tagged.lower[chunk.from] !== 'so') return false;
  const next = nextItem(passage, chunk.from);
  return (
    next <= chunk.to &&
    (isCapital(passage, next) ||
      hasRole(passage, next, SpeechRole.determiner | SpeechRole.pronoun) ||
      isFinite(passage, next))
  );
};

/** Reads the attribution that `cue` makes in chunk `k`; answers the last token it covers, or -1 where it makes none. */
function attribute(sentence: Sentence, k: number, cue: Cue): number {
  const { passage, chunks, unit } = sentence;
  const chunk = chunks[k]!;
  const lower = passage.tagged.lower;
  if (lower[chunk.from] === 'wie' && cue.frames & SpeechFrame.bare)
    return parenthesis(sentence, k, 'wie-clause', cue) ? unit.to : -1;
  const next = contentAfter(sentence, k, cue);
  const first = cue.finite === chunk.from;
  if (first && k > 0 && chunk.mark === ',' && !next && cue.frames & SpeechFrame.quote)
    return parenthesis(sentence, k, 'inverted', cue) ? unit.to : -1;
  if (first && k > 0 && next && cue.frames & SpeechFrame.quote && clauseBefore(sentence, k))
    return parenthesis(sentence, k, 'inverted', cue) ? unit.to : -1;
  if (
    k === 0 &&
    passage.quoteAt[chunk.from]! >= 0 &&
    nextItem(passage, chunk.from) === cue.finite &&
    cue.frames & SpeechFrame.quote
  )
    return parenthesis(sentence, k, 'inverted', cue) ? unit.to : -1;
  if (!next) return -1;
  const to = contentEnd(sentence, next.chunk);
  const speaker = subject(sentence, k, cue);
  emit(sentence, [{ from: chunks[next.chunk]!.from, to }], speaker, cueSpans(passage, cue), `verb-${next.kind}`);
  return to;
}

function contentAfter(sentence: Sentence, k: number, cue: Cue): { chunk: number; kind: Exclude<Content, null> } | null {
  const { passage, chunks } = sentence;
  for (let j = k + 1; j < chunks.length && j <= k + 3; j++) {
    const chunk = chunks[j]!;
    const kind = contentKind(passage, chunk);
    if (kind && accepts(cue, kind, j === k + 1)) return { chunk: j, kind };
    if (!opensRelative(passage, chunk) && !chunk.bracketed && !isApposition(passage, chunk)) return null;
  }
  return null;
}

function accepts(cue: Cue, kind: Exclude<Content, null>, next: boolean): boolean {
  switch (kind) {
    case 'complement':
      return (cue.frames & SpeechFrame.clause) !== 0;
    case 'subjunctive':
      return (cue.frames & (SpeechFrame.bare | SpeechFrame.clause)) !== 0;
    case 'infinitive':
      return (cue.frames & SpeechFrame.infinitive) !== 0;
    case 'quotation':
      return (cue.frames & SpeechFrame.quote) !== 0;
    case 'colon':
      return (cue.frames & (SpeechFrame.quote | SpeechFrame.bare)) !== 0;
    case 'plain':
      return next && (cue.frames & SpeechFrame.bare) !== 0 && (cue.frames & SpeechFrame.weak) === 0;
  }
}

const isApposition = (passage: Passage, chunk: Chunk): boolean =>
  !chunkHas(passage, chunk, FINITE) &&
  (isCapital(passage, chunk.from) || hasRole(passage, chunk.from, SpeechRole.determiner | SpeechRole.oblique)) &&
  nounPhrase(passage, chunk.from, chunk.to, true) !== null;

function clauseBefore({ passage, chunks }: Sentence, k: number): boolean {
  for (let j = 0; j < k; j++) {
    const chunk = chunks[j]!;
    if (passage.quoteAt[chunk.from]! >= 0) return true;
    if (!opensDependent(passage, chunk) && (chunkHas(passage, chunk, FINITE) || hasInnerVerb(passage, chunk)))
      return true;
  }
  return false;
}

/** The content ends with the sentence, or where the speaker's own clause goes on: `…, und kündigte an`. */
function contentEnd({ passage, chunks, unit }: Sentence, k: number): number {
  for (let j = k; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i)) {
      if (i === chunks[k]!.from || passage.quoteAt[i]! >= 0 || !hasRole(passage, i, SpeechRole.coordinator)) continue;
      const next = nextItem(passage, i);
      if (next < chunk.to && readsCueVerb(passage, next)) return i - 1;
    }
  }
  return lastToken(passage, unit);
}

const readsCueVerb = (passage: Passage, i: number): boolean =>
  !isCapital(passage, i) &&
  !hasRole(passage, i, SUBJUNCTIVE) &&
  !!passage.tagged.entries[i]?.speech?.verbs.some((verb) => verb.shape === 'finite') &&
  !/en$/u.test(passage.tagged.lower[i]!);

function lastToken(passage: Passage, unit: TokenRange): number {
  let to = unit.to;
  while (to > unit.from && passage.quoteAt[to]! < 0 && '.!?…'.includes(markAt(passage, to) || '#')) to--;
  return to;
}

/** `…, sagte X`, `…, so X`, `…, wie X mitteilte`: the content is what stands before, and what goes on behind. */
function parenthesis(sentence: Sentence, k: number, rule: string, cue: Cue | null = null): boolean {
  const { passage, chunks, unit } = sentence;
  const chunk = chunks[k]!;
  const inChunk = k === 0 && cue !== null && chunk.from < cue.finite && rule === 'inverted';
  const start = inChunk ? cue.finite : chunk.from;
  let from = cue && rule !== 'wie-clause' ? cue.finite + 1 : chunk.from + 1;
  if (cue && cue.finite !== cue.at && cue.at < from) from = cue.at + 1;
  const limit = chunk.to;
  let speaker = subjectFrom(passage, from, limit);
  let last = chunk.to;
  let j = k + 1;
  while (
    j < chunks.length &&
    speaker &&
    speaker.to >= lastOf(passage, chunks[j - 1]!) - (cue && cue.tokens.length > 1 ? 1 : 0)
  ) {
    const more = chunks[j]!;
    if (opensRelative(passage, more) || (isApposition(passage, more) && more.mark !== ':')) {
      if (isApposition(passage, more) && !opensRelative(passage, more)) speaker = { from: speaker.from, to: more.to };
      last = more.to;
      j++;
    } else break;
  }
  const cues = cue ? cueSpans(passage, cue) : [spanOf(passage, chunk.from, chunk.from)];
  if (rule === 'wie-clause') cues.unshift(spanOf(passage, chunk.from, chunk.from));
  const ranges: TokenRange[] = [];
  if (start > unit.from) ranges.push({ from: unit.from, to: start - 1 });
  const end = lastToken(passage, unit);
  if (last < end && j < chunks.length) ranges.push({ from: chunks[j]!.from, to: end });
  if (ranges.length === 0) return false;
  emit(sentence, ranges, speaker, cues, rule);
  return true;
}

const lastOf = (_passage: Passage, chunk: Chunk): number => chunk.to;

function subjectFrom(passage: Passage, from: number, limit: number): TokenRange | null {
  for (let i = from; i <= limit; i = nextItem(passage, i)) {
    const roles = rolesAt(passage, i);
    const phrase = nounPhrase(passage, i, limit);
    if (phrase) return phrase;
    if (roles & SpeechRole.preposition) {
      const inner = nounPhrase(passage, nextItem(passage, i), limit, true);
      if (inner) i = inner.to;
    } else if (roles & SpeechRole.oblique) {
      const inner = nounPhrase(passage, i, limit, true);
      if (inner) i = inner.to;
    }
  }
  return null;
}

/** The subject of a main or dependent clause with a cue: before the finite verb where a noun phrase opens it, else after. */
function subject(sentence: Sentence, k: number, cue: Cue): TokenRange | null {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  if (cue.passive && !/^(?:zitiert)$/u.test(passage.tagged.lower[cue.at]!)) return agent(passage, chunk);
  if (chunk.from === cue.finite && k > 0) {
    let from = k - 1;
    while (from > 0 && (opensRelative(passage, chunks[from]!) || isApposition(passage, chunks[from]!))) from--;
    const head = nounPhrase(passage, chunks[from]!.from, chunks[from]!.to);
    if (head)
      return isApposition(passage, chunks[from + 1] ?? chunk) && from + 1 < k
        ? { from: head.from, to: chunks[k - 1]!.to }
        : head;
  }
  let from = chunk.from;
  while (
    from < cue.finite &&
    hasRole(passage, from, SpeechRole.coordinator | SpeechRole.subordinator | SpeechRole.complementizer)
  )
    from = nextItem(passage, from);
  const before = nounPhrase(passage, from, cue.finite - 1);
  if (before) {
    if (k > 0 && before.to === cue.finite - 1 && isApposition(passage, chunk)) return before;
    return before;
  }
  if (cue.finite === chunk.to || cue.at === chunk.to) {
    const inside = subjectFrom(passage, from, chunk.to - 1);
    if (inside) return inside;
  }
  const after = subjectFrom(passage, cue.finite + 1, chunk.to);
  if (!after) return null;
  const next = chunks[k + 1];
  if (next && after.to === chunk.to && isApposition(passage, next) && chunks[k + 2])
    return { from: after.from, to: next.to };
  return after;
}

/** `von X` beside a passive. */
function agent(passage: Passage, chunk: Chunk): TokenRange | null {
  for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i))
    if (/^(?:von|vom|durch)$/u.test(passage.tagged.lower[i]!)) return nounPhrase(passage, i + 1, chunk.to, true);
  return null;
}

const cueSpans = (passage: Passage, cue: Cue): Span[] => cue.tokens.map((i) => spanOf(passage, i, i));

function emit(
  sentence: Sentence,
  ranges: readonly TokenRange[],
  speaker: TokenRange | null,
  cue: readonly Span[],
  rule: string,
): void {
  const { passage, found } = sentence;
  const quotes = new Set<number>();
  let plain = 0;
  for (const range of ranges)
    for (let i = range.from; i <= range.to; i = nextItem(passage, i)) {
      const quote = passage.quoteAt[i]!;
      if (quote >= 0) quotes.add(quote);
      else if (isWord(passage, i)) plain++;
    }
  const direct = quotes.size > 0 && plain === 0;
  found.push({
    form: direct ? 'direct' : quotes.size > 0 ? 'mixed' : 'indirect',
    spans: ranges.map(({ from, to }) => spanOf(passage, from, to)),
    speaker: speaker ? [spanOf(passage, speaker.from, speaker.to)] : [],
    cue,
    addressee: [],
    rule,
    continues: speaker === null && (direct || rule === 'free-subjunctive'),
    stretch: direct ? [...quotes][0]! : -1,
  });
}

/** laut X; nach Angaben von X; X zufolge; seiner Meinung nach; demnach. */
function readSources(sentence: Sentence): void {
  const { passage, chunks, unit } = sentence;
  for (const chunk of chunks)
    for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i)) {
      const source = passage.quoteAt[i]! < 0 ? sourceAt(passage, chunk, i) : null;
      if (!source) continue;
      const { phrase, speaker, cue } = source;
      const end = lastToken(passage, unit);
      const ranges: TokenRange[] = [];
      if (phrase.from > unit.from) ranges.push({ from: unit.from, to: phrase.from - 1 });
      if (phrase.to < end) ranges.push({ from: phrase.to + 1, to: end });
      if (ranges.length === 0) return;
      emit(sentence, ranges, speaker, [spanOf(passage, cue, cue)], 'source-phrase');
      return;
    }
}

interface Source {
  readonly phrase: TokenRange;
  readonly speaker: TokenRange | null;
  readonly cue: number;
}

function sourceAt(passage: Passage, chunk: Chunk, i: number): Source | null {
  const roles = rolesAt(passage, i);
  const { lower } = passage.tagged;
  if (roles & SpeechRole.sourceAdverb && i === chunk.from && !/^danach$/u.test(lower[i]!))
    return { phrase: { from: i, to: i }, speaker: null, cue: i };
  if (roles & SpeechRole.sourceAfter && i > chunk.from) {
    for (let j = i - 1; j >= chunk.from; j--) {
      const phrase = nounPhrase(passage, j, i - 1, true);
      if (phrase?.to === i - 1) {
        let from = j;
        while (from > chunk.from) {
          const wider = nounPhrase(passage, from - 1, i - 1, true);
          if (wider?.to !== i - 1) break;
          from--;
        }
        return { phrase: { from, to: i }, speaker: { from, to: i - 1 }, cue: i };
      }
    }
    return null;
  }
  if (roles & SpeechRole.source || lower[i] === 'nach') {
    const speaker = nounPhrase(passage, i + 1, chunk.to, true);
    if (lower[i] === 'nach') {
      if (speaker && hasSourceNoun(passage, speaker)) return { phrase: { from: i, to: speaker.to }, speaker, cue: i };
      for (let j = i - 1; j >= Math.max(chunk.from, i - 3); j--)
        if (hasRole(passage, j, SpeechRole.sourceNoun) && isCapital(passage, j)) {
          let from = j;
          while (from > chunk.from && hasRole(passage, from - 1, SpeechRole.determiner | SpeechRole.oblique)) from--;
          return { phrase: { from, to: i }, speaker: { from, to: i - 1 }, cue: i };
        }
      return null;
    }
    if (!speaker) return null;
    return { phrase: { from: i, to: speaker.to }, speaker, cue: i };
  }
  return null;
}

function hasSourceNoun(passage: Passage, phrase: TokenRange): boolean {
  for (let i = phrase.from; i <= Math.min(phrase.to, phrase.from + 3); i++)
    if (isCapital(passage, i) && hasRole(passage, i, SpeechRole.sourceNoun)) return true;
  return false;
}

/** Speech without a cue: a main clause in the subjunctive of indirect speech. */
function readFree(sentence: Sentence, reported: boolean): void {
  const { passage, chunks, unit } = sentence;
  const chunk = chunks.find((candidate) => !opensDependent(passage, candidate) && chunkHas(passage, candidate, FINITE));
  if (!chunk) return;
  for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i)) {
    if (passage.quoteAt[i]! >= 0 || !hasRole(passage, i, FINITE)) continue;
    const roles = rolesAt(passage, i);
    const told = roles & SpeechRole.reportive || (reported && roles & SpeechRole.conditional);
    if (!told || isCapital(passage, i)) return;
    emit(sentence, [{ from: unit.from, to: lastToken(passage, unit) }], null, [], 'free-subjunctive');
    return;
  }
}
