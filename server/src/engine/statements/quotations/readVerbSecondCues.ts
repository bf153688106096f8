import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import type { Span } from '../../text/Span.ts';
import { chunkHas, type Chunk } from './chunks.ts';
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
  CHUNKS_BACK,
} from './Passage.ts';
import { readCue, type Cue } from './readCue.ts';
import { beforeQuotation, emit, type Sentence } from './Sentence.ts';
import { isSpeaker, isThing } from './speakers.ts';
import {
  clauseSubject,
  contentKind,
  FINITE,
  hasInnerVerb,
  isApposition,
  isCueFinite,
  isFinite,
  isMainClause,
  opensDependent,
  opensRelative,
  SUBJUNCTIVE,
  subjectFrom,
  verbBehindSubject,
  type Content,
} from './verbSecondClauses.ts';
import { impersonal, speakerOf } from './verbSecondSpeaker.ts';

/** How many verbs of saying one chunk is asked for an attribution. */
const CUES = 8;

/** Attributions by a verb of saying: before, behind and inside what is said. */
export function readVerbSecondCues(sentence: Sentence): void {
  const { passage, chunks } = sentence;
  let reach = -1;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.to <= reach) continue;
    if (k > 0 && chunk.from > reach && isSo(passage, chunk)) {
      const end = parenthesis(sentence, k, 'so-parenthesis', null);
      if (end >= 0) {
        reach = end;
        continue;
      }
    }
    let tried = 0;
    for (let i = chunk.from; i <= chunk.to && tried < CUES; i = nextItem(passage, i)) {
      if (i <= reach || passage.quoteAt[i]! >= 0 || !passage.tagged.entries[i]?.speech?.verbs.length) continue;
      if (isCapital(passage, i) && i > sentence.unit.from) continue;
      const cue = readCue(passage, chunk, i);
      if (!cue || (hasRole(passage, cue.finite, SpeechRole.reportive) && !opensDependent(passage, chunk))) continue;
      tried++;
      const end = attribute(sentence, k, cue);
      if (end < 0) continue;
      reach = end;
      break;
    }
  }
}

function isSo(passage: Passage, chunk: Chunk): boolean {
  if (passage.tagged.lower[chunk.from] !== 'so') return false;
  const next = nextItem(passage, chunk.from);
  if (next > chunk.to) return false;
  if (isCueFinite(passage, next)) return true;
  if (isFinite(passage, next)) return false;
  const phrase = nounPhrase(passage, next, chunk.to);
  return phrase !== null && !chunkHas(passage, { from: next, to: chunk.to }, FINITE);
}

/** Reads the attribution that `cue` makes in chunk `k`; answers the last token it covers, or -1 where it makes none. */
function attribute(sentence: Sentence, k: number, cue: Cue): number {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  if (passage.tagged.lower[chunk.from] === 'wie' && cue.frames & (SpeechFrame.quote | SpeechFrame.weak))
    return parenthesis(sentence, k, 'wie-clause', cue);
  const next = contentAfter(sentence, k, cue);
  const points = k > 0 && cue.finite === chunk.from + 1 && /^(?:das|dies|so)$/u.test(passage.tagged.lower[chunk.from]!);
  if (points && !next && cue.frames & SpeechFrame.bare) return parenthesis(sentence, k, 'inverted', cue);
  // `Er zögerte, sagte aber, …`: where content follows, a verb without a subject of its own goes on with the one before.
  const elided = next !== null && k > 0 && !subjectFrom(passage, cue.finite + 1, chunk.to);
  const opens = (cue.finite === chunk.from && !elided) || quoteOpens(passage, chunk, cue);
  if (
    opens &&
    cue.frames & SpeechFrame.quote &&
    (!next || clauseBefore(sentence, k) || quoteOpens(passage, chunk, cue))
  ) {
    if (k === 0 ? quoteOpens(passage, chunk, cue) : clauseBefore(sentence, k) || quoteOpens(passage, chunk, cue))
      return parenthesis(sentence, k, 'inverted', cue);
  }
  if (next) {
    const to = contentEnd(sentence, next.chunk);
    const speaker = speakerOf(sentence, k, cue);
    emit(sentence, {
      ranges: [{ from: chunks[next.chunk]!.from, to }],
      speaker,
      cue: cueSpans(passage, cue),
      rule: `verb-${next.kind}`,
    });
    return to;
  }
  return cue.frames & SpeechFrame.object ? reportedAct(sentence, k, cue) : -1;
}

/** Speech that is only summed up: the whole clause is the report, with the speaker in it. */
function reportedAct(sentence: Sentence, k: number, cue: Cue): number {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  if (cue.verb.shape === 'infinitive' || cue.passive || chunk.bracketed) return -1;
  if (cue.verb.lemma === 'sprechen' && !speaksOf(passage, chunk)) return -1;
  const speaker = speakerOf(sentence, k, cue);
  // A country or a city acts as its government: `Bayern fordert …`.
  if (!speaker || (!isSpeaker(passage, speaker) && passage.nameAt[speaker.to]! < 0)) return -1;
  let to = k;
  while (
    to + 1 < chunks.length &&
    (opensRelative(passage, chunks[to + 1]!) ||
      isApposition(passage, chunks[to + 1]!) ||
      hasRole(passage, chunks[to + 1]!.from, SpeechRole.complementizer))
  )
    to++;
  const range = { from: Math.min(chunk.from, speaker.from), to: chunks[to]!.to };
  for (let i = range.from; i <= range.to; i++) if (passage.quoteAt[i]! >= 0) return -1;
  emit(sentence, { ranges: [range], speaker, cue: cueSpans(passage, cue), rule: 'reported-act' });
  return range.to;
}

/** `sprach von einem Fehler`, but not `sprach mit dem Minister`. */
function speaksOf(passage: Passage, chunk: Chunk): boolean {
  for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && /^(?:von|vom|davon)$/u.test(passage.tagged.lower[i]!)) return true;
  return false;
}

const quoteOpens = (passage: Passage, chunk: Chunk, cue: Cue): boolean =>
  passage.quoteAt[chunk.from]! >= 0 && nextItem(passage, chunk.from) === cue.finite;

function contentAfter(sentence: Sentence, k: number, cue: Cue): { chunk: number; kind: Content } | null {
  const { passage, chunks } = sentence;
  for (let j = k + 1; j < chunks.length && j <= k + 3; j++) {
    const chunk = chunks[j]!;
    const kind = contentKind(passage, chunk);
    if (kind && accepts(sentence, k, cue, kind, j)) return { chunk: j, kind };
    if (!opensRelative(passage, chunk) && !chunk.bracketed && !isApposition(passage, chunk)) return null;
  }
  return null;
}

function accepts({ passage, chunks }: Sentence, k: number, cue: Cue, kind: Content, j: number): boolean {
  switch (kind) {
    case 'complement':
      if (!hasRole(passage, chunks[j]!.from, SpeechRole.complementizer) && cue.frames & SpeechFrame.weak) return false;
      return (cue.frames & SpeechFrame.clause) !== 0;
    case 'subjunctive':
      // Behind a relative clause, a finite verb goes on with the main clause: `Weber, der lange gewarnt hatte, werde …`.
      if (opensDependent(passage, chunks[k]!) && isFinite(passage, chunks[j]!.from)) return false;
      return (cue.frames & (SpeechFrame.bare | SpeechFrame.clause)) !== 0 && !opensDependent(passage, chunks[j]!);
    case 'infinitive':
      return (cue.frames & SpeechFrame.infinitive) !== 0;
    case 'quotation':
      return (cue.frames & SpeechFrame.quote) !== 0;
    case 'colon':
      return false;
    case 'plain':
      return j === k + 1 && (cue.frames & SpeechFrame.bare) !== 0 && opensPlainly(passage, chunks[k]!, chunks[j]!, cue);
  }
}

/** `Weber sagte, die Brücke ist sicher`: a main clause about the speaker, then one with its own subject and verb. */
function opensPlainly(passage: Passage, chunk: Chunk, content: Chunk, cue: Cue): boolean {
  if (opensDependent(passage, chunk) || (cue.finite === chunk.to && cue.finite !== cue.at)) return false;
  if (cue.passive || content.mark !== ',' || content.bracketed || chunk.bracketed) return false;
  // `Sie fragt ruhig, aber sie lässt nicht locker`: the story goes on.
  if (/^(?:aber|doch|jedoch|sondern)$/u.test(passage.tagged.lower[content.from]!)) return false;
  return (
    verbBehindSubject(passage, content) >= 0 || (isMainClause(passage, content) && !opensDependent(passage, content))
  );
}

/** Whether a main clause or a quotation stands before chunk `k`, which may then be what is said. */
function clauseBefore({ passage, chunks }: Sentence, k: number): boolean {
  for (let j = Math.max(0, k - CHUNKS_BACK); j < k; j++) {
    const chunk = chunks[j]!;
    if (passage.quoteAt[chunk.from]! >= 0) return true;
    if (isMainClause(passage, chunk) || (j > 0 && isVerbFirst(passage, chunk))) return true;
    if (j === 0 && hasRole(passage, chunk.from, SpeechRole.complementizer)) return true;
  }
  return false;
}

/** `Während es regnete, feuerte der Wirt …`: a main clause behind a dependent one opens with its verb, whatever verb it is. */
const isVerbFirst = (passage: Passage, chunk: Chunk): boolean =>
  chunk.mark === ',' &&
  passage.quoteAt[chunk.from]! < 0 &&
  isWord(passage, chunk.from) &&
  !isCapital(passage, chunk.from) &&
  rolesAt(passage, chunk.from) === 0 &&
  chunk.from < chunk.to &&
  (isCapital(passage, chunk.from + 1) || hasRole(passage, chunk.from + 1, SpeechRole.determiner | SpeechRole.pronoun));

/** The content ends with the sentence, or where the speaker's own clause goes on: `…, und kündigte an`. */
export function contentEnd(sentence: Sentence, k: number): number {
  const { passage, chunks } = sentence;
  for (let j = k; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    if (j > k && attributesAll(sentence, j)) return chunks[j - 1]!.to;
    for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i)) {
      if (i === chunks[k]!.from || passage.quoteAt[i]! >= 0 || !hasRole(passage, i, SpeechRole.coordinator)) continue;
      const next = nextItem(passage, i);
      if (next < chunk.to && takesOver(passage, next)) return i - 1;
    }
  }
  return beforeQuotation(sentence, k);
}

/** `…, teilte der Hafen mit.`: a clause at the sentence's end that attributes all before it. */
function attributesAll(sentence: Sentence, k: number, depth = 2): boolean {
  const { passage, chunks } = sentence;
  const chunk = chunks[k]!;
  if (chunk.mark === ',' && k === chunks.length - 1 && isSo(passage, chunk)) return true;
  if (chunk.mark !== ',' || chunk.bracketed || isCapital(passage, chunk.from) || !isCueFinite(passage, chunk.from))
    return false;
  const cue = readCue(passage, chunk, chunk.from);
  if (
    !cue ||
    !(cue.frames & SpeechFrame.bare) ||
    cue.finite !== chunk.from ||
    hasRole(passage, cue.at, SpeechRole.reportive)
  )
    return false;
  const next = chunks[k + 1];
  if (
    next &&
    !isApposition(passage, next) &&
    !opensRelative(passage, next) &&
    !(depth > 0 && attributesAll(sentence, k + 1, depth - 1))
  )
    return false;
  const speaker = subjectFrom(passage, chunk.from + 1, chunk.to);
  return speaker !== null && !isThing(passage, speaker);
}

const takesOver = (passage: Passage, i: number): boolean =>
  passage.quoteAt[i]! < 0 &&
  !isCapital(passage, i) &&
  !hasRole(passage, i, SUBJUNCTIVE) &&
  isCueFinite(passage, i) &&
  !passage.tagged.entries[i]!.speech!.verbs.some(({ shape }) => shape === 'infinitive');

/** `…, sagte X`, `…, so X`, `…, wie X mitteilte`: the content is what stands before, and what goes on behind. */
function parenthesis(sentence: Sentence, k: number, rule: string, cue: Cue | null): number {
  const { passage, chunks, unit, last } = sentence;
  const chunk = chunks[k]!;
  const start = cue && quoteOpens(passage, chunk, cue) ? cue.finite : chunk.from;
  const from = cue && rule !== 'wie-clause' ? cue.finite + 1 : chunk.from + 1;
  const limit = chunk.to;
  const document = cue ? cue.verb.lemma === 'heißen' : HEISSEN.test(passage.tagged.lower[from] ?? '');
  let named = document ? impersonal(passage, chunk) : subjectFrom(passage, from, limit);
  if (rule === 'wie-clause' && named && markAt(passage, named.to + 1) === ',' && named.to + 2 < limit) {
    const added = nounPhrase(passage, named.to + 2, limit, { oblique: true });
    if (added && markAt(passage, added.to + 1) === ',') named = { from: named.from, to: added.to };
  }
  let speaker =
    cue?.verb.lemma === 'zitieren' && !cue.passive && named
      ? (nounPhrase(passage, named.to + 1, limit, { oblique: true, tight: true }) ?? named)
      : named;
  if (rule === 'inverted' && cue && !plausible(sentence, speaker, cue)) return -1;
  if (rule === 'wie-clause' && cue?.verb.lemma === 'zeigen' && !(speaker && isSpeaker(passage, speaker))) return -1;
  let j = k + 1;
  let end = chunk.to;
  while (j < chunks.length) {
    const more = chunks[j]!;
    const renames =
      more.mark === ',' && speaker !== null && speaker.to >= tailOf(cue, chunks[j - 1]!) && isApposition(passage, more);
    if (!renames && !(more.mark === ',' && opensRelative(passage, more) && j === k + 1)) break;
    if (renames && speaker && speaker.to >= tailOf(cue, chunks[j - 1]!)) speaker = { from: speaker.from, to: more.to };
    end = more.to;
    j++;
  }
  const cues = cue ? cueSpans(passage, cue) : [spanOf(passage, chunk.from, chunk.from)];
  if (rule === 'wie-clause') cues.unshift(spanOf(passage, chunk.from, chunk.from));
  const ranges: TokenRange[] = [];
  let begin = unit.from;
  for (const before of chunks.slice(Math.max(0, k - CHUNKS_BACK), k))
    if (before.mark === ':' && passage.quoteAt[before.from]! >= 0) begin = before.from;
  if (start > begin) ranges.push({ from: begin, to: start - 1 });
  const rest = j < chunks.length ? chunks[j]! : null;
  const quoted = ranges.length > 0 && isQuoted(passage, ranges[0]!);
  const goesOn =
    rest !== null &&
    end < last &&
    !(rule === 'inverted' && isAside(passage, rest)) &&
    (!quoted || passage.quoteAt[rest.from]! >= 0);
  if (goesOn) {
    ranges.push({ from: rest.from, to: contentEnd(sentence, j) });
    end = ranges[ranges.length - 1]!.to;
  }
  if (ranges.length === 0) return -1;
  // What an inner clause reports of nobody is this one's: `Es wird erwartet, dass …, teilte der Hafen mit.`
  if (speaker) dropUnspoken(sentence, ranges[0]!);
  // `heißt es darin`: a paper that was named before speaks, not who spoke last.
  const elsewhere = document && chunkPoints(passage, chunk);
  emit(sentence, { ranges, speaker, cue: cues, rule, continues: !elsewhere });
  return end;
}

function dropUnspoken({ passage, found }: Sentence, { from, to }: TokenRange): void {
  const { start, end } = spanOf(passage, from, to);
  for (let i = found.length - 1; i >= 0 && found[i]!.spans[0]!.start >= start; i--)
    if (found[i]!.speaker.length === 0 && found[i]!.spans[0]!.end <= end) found.splice(i, 1);
}

function chunkPoints(passage: Passage, { from, to }: Chunk): boolean {
  for (let i = from; i <= to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && /^(?:darin|dort|hierin|daraus)$/u.test(passage.tagged.lower[i]!)) return true;
  return false;
}

const HEISSEN = /^(?:heißt|hieß|heisst)$/u;

/** Whether a range holds nothing but quoted words. */
function isQuoted(passage: Passage, range: TokenRange): boolean {
  for (let i = range.from; i <= range.to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && isWord(passage, i)) return false;
  return true;
}

/** A separated particle may stand behind the speaker: `teilte der Kreml mit`. */
const tailOf = (cue: Cue | null, chunk: Chunk): number =>
  cue && cue.tokens.some((token) => token === chunk.to) ? chunk.to - 1 : chunk.to;

/** What goes on behind `sagte er` about the speaking, not as part of what is said. */
const isAside = (passage: Passage, chunk: Chunk): boolean =>
  chunk.bracketed ||
  hasRole(passage, chunk.from, SpeechRole.coordinator) ||
  (hasRole(passage, chunk.from, SpeechRole.preposition) && !isMainClause(passage, chunk)) ||
  /^(?:ohne|um|nachdem|als|während|bevor)$/u.test(passage.tagged.lower[chunk.from]!);

/** A verb that takes objects, too, needs a speaker that can speak: a name, an office, a pronoun. */
export function plausible(sentence: Sentence, speaker: TokenRange | null, cue: Cue): boolean {
  const { passage } = sentence;
  if (cue.passive && !/^(?:zitiert|berichtet|gemeldet|mitgeteilt|betont)/u.test(passage.tagged.lower[cue.at]!))
    return false;
  if (cue.frames & SpeechFrame.bare) return true;
  if (!speaker) return false;
  return (
    !/^(?:weitere|eine|die|das|ihre|seine|kein|keine|geringe)$/u.test(passage.tagged.lower[speaker.from]!) ||
    isSpeaker(passage, speaker)
  );
}

export const cueSpans = (passage: Passage, cue: Cue): Span[] => cue.tokens.map((i) => spanOf(passage, i, i));
