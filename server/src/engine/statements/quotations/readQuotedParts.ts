import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import { isUpperAt } from '../../text/characters.ts';
import { chunkHas, type Chunk } from './chunks.ts';
import {
  hasRole,
  isCapital,
  isWord,
  markAt,
  nextItem,
  previousItem,
  spanOf,
  type Passage,
  type TokenRange,
  TOKENS_BACK,
} from './Passage.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasNoArticle, isSpeaker } from './speakers.ts';
import { readCue, type Cue } from './readCue.ts';
import { cueSpans } from './readVerbSecondCues.ts';
import { speakerOf } from './verbSecondSpeaker.ts';
import { emit, quotesWithin, type Sentence } from './Sentence.ts';
import {
  FINITE,
  hasInnerVerb,
  isFinite,
  isMainClause,
  opensDependent,
  subjectFrom,
  topicBefore,
} from './verbSecondClauses.ts';

/**
 * Quoted words that no reported clause holds: behind a colon, beside a naming verb (nannte den Plan „…“, sprach von einem
 * „…“), or long enough to be speech. Words that a title, a name or a term explains are passed over.
 */
export function readQuotedParts(sentence: Sentence, topic: () => TokenRange | null): void {
  const { passage, chunks, unit, last, found } = sentence;
  const held = quotesWithin(passage, found);
  for (const [k, chunk] of chunks.entries())
    for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i)) {
      const quote = passage.quoteAt[i]!;
      if (quote < 0 || held.has(quote)) continue;
      const { openEnd, openStart } = passage.stretches[quote]!;
      if (openEnd || openStart) continue;
      const range = passage.quoteTokens[quote]!;
      if (range.from <= unit.from && range.to >= last) {
        if (isSentence(passage, quote))
          emit(sentence, { ranges: [range], speaker: topic(), cue: [], rule: 'sentence-in-marks', continues: true });
        continue;
      }
      const attribution = judge(sentence, k, quote);
      if (!attribution) continue;
      const { speaker } = attribution;
      // Nobody is named by the words that he says.
      const itself = speaker !== null && speaker.to >= range.from && speaker.from <= range.to;
      emit(sentence, { ranges: [range], continues: true, ...attribution, ...(itself ? { speaker: null } : {}) });
    }
}

interface Judgement {
  readonly speaker: TokenRange | null;
  readonly cue: ReturnType<typeof cueSpans>;
  readonly rule: string;
}

function judge(sentence: Sentence, k: number, quote: number): Judgement | null {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  const range = passage.quoteTokens[quote]!;
  if (isTitled(passage, quote, chunk)) return null;
  const words = weigh(passage, range);
  const name = words.all <= 7 && words.upper && words.plain === 0;
  if (chunk.mark === ':' && range.from === chunk.from && (words.all >= 3 || isSentence(passage, quote)) && !name) {
    // Behind `Sie fordert, dass der Hafen öffnet: „…“` it is she who speaks.
    let main = k - 1;
    while (main > 0 && opensDependent(passage, chunks[main]!)) main--;
    const before = chunks[main];
    const told =
      before !== undefined && isMainClause(passage, before) && chunkHas(passage, before, SpeechRole.reportive);
    const speaker = before && !told ? topicBefore(passage, chunks, main) : null;
    return { speaker, cue: [], rule: 'colon' };
  }
  const opened = previousItem(passage, range.from);
  const beside = cueBeside(sentence, k, range);
  const naming = beside !== null && (beside.cue.frames & (SpeechFrame.naming | SpeechFrame.object)) !== 0;
  const framed = isFramed(passage, opened, chunk.from) || beside?.cue.verb.lemma === 'vorwerfen';
  if (
    naming &&
    (!name || framed) &&
    (framed || !LOOKS.test(beside.cue.verb.lemma)) &&
    (words.own >= 2 || framed || (passage.tagged.lower[opened] !== undefined && !words.upper))
  )
    return {
      speaker: speakerOf(sentence, beside.chunk, beside.cue),
      cue: cueSpans(passage, beside.cue),
      rule: 'quoted-part',
    };
  const noun = cueNounBefore(passage, opened, chunk.from);
  if (noun >= 0 && words.all >= 2) {
    const speaker = subjectBehind(sentence, k, range) ?? topicBefore(passage, chunks, k);
    return { speaker, cue: [spanOf(passage, noun, noun)], rule: 'noun-quotation' };
  }
  const holder = opinionHolder(passage, chunk, range);
  if (holder) return { speaker: holder, cue: [], rule: 'opinion' };
  if (name || passage.stretches[quote]!.single) return null;
  if (words.upper ? words.all < 4 || words.plain < 2 : words.all < 3) return null;
  if (!beside && holdsVerb(passage, chunk, range)) return { speaker: null, cue: [], rule: 'quoted-words' };
  const speaker = beside ? speakerOf(sentence, beside.chunk, beside.cue) : topicBefore(passage, chunks, k);
  return { speaker, cue: beside ? cueSpans(passage, beside.cue) : [], rule: 'quoted-words' };
}

/** The noun of saying before quoted words: `mit den Worten „…“`, `Sprüche wie „…“`; -1 where none stands there. */
function cueNounBefore(passage: Passage, before: number, from: number): number {
  for (let i = before, steps = 0; i >= from && steps < 4; i--, steps++) {
    if (passage.quoteAt[i]! >= 0) return -1;
    if (isCapital(passage, i) && hasRole(passage, i, SpeechRole.cueNoun)) return i;
    if (!/^(?:wie|etwa|zum|beispiel|unter|anderem)$/u.test(passage.tagged.lower[i]!)) return -1;
  }
  return -1;
}

/** `Mit den Worten „…“ verließ sie den Saal`: where the phrase opens the sentence, its subject stands behind the verb. */
function subjectBehind({ passage, chunks, last }: Sentence, k: number, { from, to }: TokenRange): TokenRange | null {
  const chunk = chunks[k]!;
  if (passage.tagged.lower[chunk.from] !== 'mit' || from - chunk.from > 8) return null;
  const verb = markAt(passage, to + 1) === ',' ? to + 2 : to + 1;
  if (verb > last || passage.quoteAt[verb]! >= 0 || !isWord(passage, verb) || isCapital(passage, verb)) return null;
  const clause = chunks.find((other) => other.from <= verb && verb <= other.to);
  const subject = clause ? subjectFrom(passage, verb + 1, clause.to) : null;
  return subject && (isSpeaker(passage, subject) || hasNoArticle(passage, subject)) ? subject : null;
}

const IS = /^(?:ist|war|sei|wäre|sind|waren|seien|wären|bleibt|bleibe|bedeutet|bedeute)$/u;

/** `Für die Trainerin ist das „zu wenig“`: whose view the quoted words are. */
function opinionHolder(passage: Passage, chunk: Chunk, { from }: TokenRange): TokenRange | null {
  let holder: TokenRange | null = null;
  let is = false;
  for (let i = Math.max(chunk.from, from - TOKENS_BACK); i < from; i = nextItem(passage, i)) {
    if (passage.quoteAt[i]! >= 0) continue;
    if (IS.test(passage.tagged.lower[i]!)) is = true;
    if (passage.tagged.lower[i] !== 'für') continue;
    const phrase = nounPhrase(passage, i + 1, from - 1, { oblique: true, tight: true });
    if (phrase && isSpeaker(passage, phrase)) holder = phrase;
  }
  const behind = chunk.to > from && isFinite(passage, chunk.to);
  return is || behind ? holder : null;
}

/** `Beide „haben nichts gewusst“`: the clause has its verb in the marks, so its subject is part of what is said. */
const holdsVerb = (passage: Passage, chunk: Chunk, { from, to }: TokenRange): boolean =>
  to >= chunk.to &&
  from > chunk.from &&
  !opensDependent(passage, chunk) &&
  !chunkHas(passage, chunk, FINITE) &&
  !hasInnerVerb(passage, { ...chunk, to: from - 1 });

/** Verbs that call a thing something only with als or für: sah darin …, hielt es für „…“. */
const LOOKS = /^(?:an)?(?:sehen|halten|betrachten)$/u;

const FRAME = /^(?:als|von|vor|ein|eine|einen|einem|einer|mit|für|auf|zu|zum|zur|gegen)$/u;

/** Whether quoted words stand where a naming verb puts what it calls a thing: als „…“, von einer wachsenden „…“. */
function isFramed(passage: Passage, before: number, from: number): boolean {
  for (let i = before, steps = 0; i >= from && steps < 3; i--, steps++) {
    if (passage.quoteAt[i]! >= 0 || !isWord(passage, i) || isCapital(passage, i)) return false;
    if (FRAME.test(passage.tagged.lower[i]!)) return true;
  }
  return false;
}

/** The verb of saying beside quoted words: a naming one before any other, the nearest before them first. */
function cueBeside(sentence: Sentence, k: number, quoted: TokenRange): { chunk: number; cue: Cue } | null {
  const { passage, chunks } = sentence;
  const opens = passage.tagged.lower[chunks[k]!.from];
  let other: { chunk: number; cue: Cue } | null = null;
  for (const at of opens === 'als' ? [k, k - 1, k - 2, k + 1] : [k, k - 1, k + 1]) {
    const chunk = chunks[at];
    if (!chunk) continue;
    // No further away than a reader would look: a clause may hold any number of quotations.
    const from = Math.max(chunk.from, quoted.from - TOKENS_BACK);
    const to = Math.min(chunk.to, quoted.to + TOKENS_BACK);
    let nearest: { chunk: number; cue: Cue } | null = null;
    for (let i = from; i <= to; i = nextItem(passage, i)) {
      if (passage.quoteAt[i]! >= 0 || (isCapital(passage, i) && i > sentence.unit.from)) continue;
      const cue = passage.tagged.entries[i]?.speech?.verbs.length ? readCue(passage, chunk, i) : null;
      if (!cue || !(cue.frames & SpeechFrame.quote) || /^(?:heißen|lauten)$/u.test(cue.verb.lemma)) continue;
      if (!(cue.frames & SpeechFrame.naming)) other ??= { chunk: at, cue };
      else if (cue.finite < quoted.from && i < quoted.from) nearest = { chunk: at, cue };
      else nearest ??= { chunk: at, cue };
    }
    if (nearest) return nearest;
  }
  return other;
}

/** Marks that hold a name: behind film, newspaper, ship, so-called, or behind a noun without an article between. */
function isTitled(passage: Passage, quote: number, chunk: Chunk): boolean {
  const { from, to } = passage.quoteTokens[quote]!;
  const before = previousItem(passage, from);
  if (before < chunk.from || passage.quoteAt[before]! >= 0) return false;
  if (hasRole(passage, before, SpeechRole.titled | SpeechRole.titleMarker)) return true;
  if (!isCapital(passage, before)) return false;
  const { pack, lower } = passage.tagged;
  if (pack.speech.titledEndings.some((ending) => lower[before]!.endsWith(ending))) return true;
  return (
    isUpperAt(passage.tagged.text, passage.stretches[quote]!.inner.start) &&
    to - from < 8 &&
    endsAsName(passage, to) &&
    !hasRole(passage, before, SpeechRole.cueNoun)
  );
}

/** `„Haus am See“`, but not `„Vorrang einräumt“`: a name ends in a noun. */
function endsAsName(passage: Passage, to: number): boolean {
  let i = to;
  while (i > 0 && !isWord(passage, i)) i--;
  return isCapital(passage, i) || !/(?:t|en)$/u.test(passage.tagged.lower[i]!);
}

function isSentence(passage: Passage, quote: number): boolean {
  const { inner } = passage.stretches[quote]!;
  const { text } = passage.tagged;
  const words = weigh(passage, passage.quoteTokens[quote]!);
  if (!isUpperAt(text, inner.start)) return words.all >= 4;
  return words.all >= 3 && words.plain > 0;
}

/** Counts a range's words: all, those that are no article or preposition (`own`), and those that no name or title has (verbs, adverbs, pronouns, adjectives). */
function weigh(
  passage: Passage,
  { from, to }: TokenRange,
): { all: number; own: number; plain: number; upper: boolean } {
  let all = 0;
  let own = 0;
  let plain = 0;
  let upper = false;
  for (let i = from; i <= to; i++) {
    if (!isWord(passage, i)) {
      if (markAt(passage, i) === '') {
        all++;
        own++;
      }
      continue;
    }
    if (all === 0) upper = isCapital(passage, i);
    all++;
    const frame =
      SpeechRole.determiner |
      SpeechRole.oblique |
      SpeechRole.preposition |
      SpeechRole.coordinator |
      SpeechRole.nounLink;
    if (isCapital(passage, i) || !hasRole(passage, i, frame)) own++;
    if (!isCapital(passage, i) && !hasRole(passage, i, frame)) plain++;
  }
  return { all, own, plain, upper };
}

/**
 * The quoted words inside reported clauses as quotations of their own: the clause gives the sense, the marks vouch for the
 * words. Names, titles and single words stay with their clause.
 */
export function readFragments(sentence: Sentence): void {
  const { passage, chunks, found } = sentence;
  for (const candidate of found.slice()) {
    if (candidate.form !== 'mixed') continue;
    for (const quote of quotesWithin(passage, [candidate])) {
      const { span, openEnd, openStart } = passage.stretches[quote]!;
      if (openEnd || openStart) continue;
      const words = weigh(passage, passage.quoteTokens[quote]!);
      if (words.own < 2 || (words.upper && words.plain === 0 && words.all <= 7)) continue;
      if (isTitled(passage, quote, chunks[0]!)) continue;
      found.push({ ...candidate, form: 'direct', spans: [span], rule: 'fragment' });
    }
  }
}
