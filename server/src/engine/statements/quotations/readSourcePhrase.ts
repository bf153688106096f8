import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { chunkHas, type Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasRole, isCapital, isWord, nextItem, rolesAt, spanOf, type Passage, type TokenRange } from './Passage.ts';
import { emit, type Sentence } from './Sentence.ts';
import { isApposition, opensDependent, opensRelative, SUBJUNCTIVE } from './verbSecondClauses.ts';

/** laut X; nach Angaben von X; X zufolge; seiner Meinung nach; demnach; wonach. The clause around it is what X says. */
export function readSourcePhrase(sentence: Sentence): void {
  const { passage, chunks } = sentence;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i)) {
      const source = passage.quoteAt[i]! < 0 ? sourceAt(passage, chunk, i) : null;
      if (source && settles(sentence, k, source)) return;
    }
  }
}

/** Whether a source, or a cue before it, settles who says the sentence; a source takes the place of all that was found. */
function settles(sentence: Sentence, k: number, source: Source): boolean {
  const { start } = spanOf(sentence.passage, source.phrase.from, source.phrase.from);
  if (sentence.found.some(({ cue }) => cue.length > 0 && cue[0]!.start < start)) return true;
  const others = sentence.found.splice(0);
  if (readSource(sentence, k, source)) return true;
  sentence.found.push(...others);
  return false;
}

interface Source {
  readonly phrase: TokenRange;
  readonly speaker: TokenRange | null;
  readonly cue: number;
}

function readSource(sentence: Sentence, k: number, source: Source): boolean {
  const { passage, chunks, unit, last } = sentence;
  const chunk = chunks[k]!;
  let { speaker } = source;
  let { to } = source.phrase;
  if (speaker && speaker.to === to && to === chunk.to && source.cue !== to) {
    for (let j = k + 1; j < chunks.length; j++) {
      const more = chunks[j]!;
      const between = j + 1 < chunks.length;
      if (more.mark !== ',' || (!opensRelative(passage, more) && !(between && isApposition(passage, more)))) {
        const renames =
          more.mark === ',' ? nounPhrase(passage, more.from, more.to, { oblique: true, tight: true }) : null;
        if (!renames || passage.nameAt[renames.to]! < 0 || passage.nameAt[renames.from]! < 0) break;
      }
      if (isApposition(passage, more)) speaker = { from: speaker.from, to: more.to };
      to = more.to;
    }
  }
  const relative =
    source.phrase.from === chunk.from &&
    source.speaker !== null &&
    source.phrase.to === source.phrase.from + 1 &&
    hasRole(passage, source.phrase.to, SpeechRole.relative);
  const dependent = k > 0 && (relative || opensDependent(passage, chunk));
  const wonach = hasRole(passage, source.cue, SpeechRole.sourceAdverb) && k > 0;
  const from = dependent || wonach ? chunk.from : unit.from;
  const end = dependent ? clauseEnd(sentence, k) : last;
  const ranges: TokenRange[] = [];
  if (source.phrase.from > from) ranges.push({ from, to: source.phrase.from - 1 });
  if (to < end) ranges.push({ from: to + 1, to: end });
  if (ranges.length === 0) return false;
  if (wonach) speaker = phraseBefore(passage, chunks[k - 1]!.from, chunks[k - 1]!.to) ?? speaker;
  emit(sentence, {
    ranges,
    speaker,
    cue: [spanOf(passage, source.cue, source.cue)],
    rule: 'source-phrase',
    continues: true,
  });
  return true;
}

/** A dependent clause goes on over the clauses that depend on it. */
function clauseEnd({ passage, chunks, last }: Sentence, k: number): number {
  for (let j = k + 1; j < chunks.length; j++) if (!opensDependent(passage, chunks[j]!)) return chunks[j - 1]!.to;
  return last;
}

const SOURCE = SpeechRole.source | SpeechRole.sourceAfter | SpeechRole.sourceAdverb;

function sourceAt(passage: Passage, chunk: Chunk, i: number): Source | null {
  const roles = rolesAt(passage, i);
  const { lower } = passage.tagged;
  if (!(roles & SOURCE) && lower[i] !== 'nach') return null;
  // `Danach ging er` is about time; what somebody says is told as such.
  if (lower[i] === 'danach' && !chunkHas(passage, chunk, SUBJUNCTIVE | SpeechRole.hearsay)) return null;
  if (roles & SpeechRole.sourceAdverb && i === chunk.from)
    return { phrase: { from: i, to: i }, speaker: { from: i, to: i }, cue: i };
  if (roles & SpeechRole.sourceAfter && i > chunk.from) {
    const speaker = phraseBefore(passage, chunk.from, i - 1);
    if (speaker) return { phrase: { from: speaker.from, to: i }, speaker, cue: i };
  }
  if (
    (roles & SpeechRole.source || lower[i] === 'nach') &&
    i === chunk.from &&
    i < chunk.to &&
    /^(?:denen|dem|der|welchem|welcher|welchen)$/u.test(lower[i + 1]!)
  ) {
    const relative =
      roles & SpeechRole.source ||
      (!isCapital(passage, i + 2) && !/(?:e|en|er|es|em)$/u.test(lower[i + 2] ?? 'e')) ||
      lower[i + 1] === 'denen';
    if (relative && chunk.mark === ',')
      return { phrase: { from: i, to: i + 1 }, speaker: { from: i + 1, to: i + 1 }, cue: i };
  }
  if (roles & SpeechRole.source && i < chunk.to) {
    const speaker = nounPhrase(passage, i + 1, chunk.to, { oblique: true, tight: true });
    if (!speaker && isWord(passage, i + 1) && rolesAt(passage, i + 1) === 0)
      return { phrase: { from: i, to: i + 1 }, speaker: { from: i + 1, to: i + 1 }, cue: i };
    return speaker && { phrase: { from: i, to: speaker.to }, speaker, cue: i };
  }
  if (lower[i] !== 'nach') return null;
  const speaker = i < chunk.to ? nounPhrase(passage, i + 1, chunk.to, { oblique: true, tight: true }) : null;
  if (speaker && hasSourceNoun(passage, speaker)) return { phrase: { from: i, to: speaker.to }, speaker, cue: i };
  for (let j = i - 1; j >= Math.max(chunk.from, i - 3); j--)
    if (passage.quoteAt[j]! < 0 && isSourceNoun(passage, j)) {
      const before = phraseBefore(passage, chunk.from, i - 1);
      if (before) return { phrase: { from: before.from, to: i }, speaker: before, cue: i };
    }
  return null;
}

/** The longest noun phrase in `[from, to]` that ends at `to`. */
function phraseBefore(passage: Passage, from: number, to: number): TokenRange | null {
  for (let at = Math.max(from, to - 24); at <= to; at++) {
    if (passage.quoteAt[at]! >= 0 && passage.quoteTokens[passage.quoteAt[at]!]!.from !== at) continue;
    const phrase = nounPhrase(passage, at, to, { oblique: true });
    if (phrase?.to === to) return phrase;
  }
  return null;
}

function hasSourceNoun(passage: Passage, phrase: TokenRange): boolean {
  for (let i = phrase.from; i <= Math.min(phrase.to, phrase.from + 3); i++) if (isSourceNoun(passage, i)) return true;
  return false;
}

const isSourceNoun = (passage: Passage, i: number): boolean =>
  isCapital(passage, i) &&
  (hasRole(passage, i, SpeechRole.sourceNoun) ||
    passage.tagged.pack.speech.sourceEndings.some((ending) => passage.tagged.lower[i]!.endsWith(ending)));
