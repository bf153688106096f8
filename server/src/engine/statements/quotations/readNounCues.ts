import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import { chunkHas, type Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasRole, isCapital, nextItem, spanOf, TOKENS_BACK, type Passage, type TokenRange } from './Passage.ts';
import { readCue } from './readCue.ts';
import { contentEnd, cueSpans, plausible } from './readVerbSecondCues.ts';
import { emit, type Sentence } from './Sentence.ts';
import { isSpeaker } from './speakers.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';
import { contentKind, subjectFrom, topicBefore } from './verbSecondClauses.ts';

/** Attributions by a noun: `die Forderung, …`, `ist der Meinung, dass …`, `mit der Begründung, …`. */
export function readNounCues(sentence: Sentence, reported: boolean): void {
  const { passage, chunks, found } = sentence;
  for (let k = 0; k + 1 < chunks.length && found.length === 0; k++) {
    const chunk = chunks[k]!;
    const noun = cueNounIn(passage, chunk);
    if (noun < 0) continue;
    const next = chunks[k + 1]!;
    const kind = contentKind(passage, next);
    if (next.mark !== ',' || (kind !== 'complement' && kind !== 'subjunctive')) continue;
    if (kind === 'complement' && !hasRole(passage, next.from, SpeechRole.complementizer)) continue;
    const holder = nounPhrase(passage, noun, chunk.to, { oblique: true });
    const owned = holder && holder.to > noun ? nounPhrase(passage, noun + 1, holder.to, { oblique: true }) : null;
    // Inside a report that goes on, the clause around the noun is reported, too: `Ihr sei mit dem Hinweis abgesagt worden, …`.
    const told = reported && chunkHas(passage, chunk, SpeechRole.reportive);
    emit(sentence, {
      ranges: [{ from: next.from, to: contentEnd(sentence, k + 1) }],
      speaker: owned ?? (told ? null : topicBefore(passage, chunks, k)),
      cue: [spanOf(passage, noun, noun)],
      rule: `noun-${kind}`,
      continues: true,
    });
  }
}

/** A noun of saying near the end of a chunk. */
function cueNounIn(passage: Passage, chunk: Chunk): number {
  for (let i = chunk.to, steps = 0; i >= chunk.from && steps < 7; i--, steps++) {
    if (passage.quoteAt[i]! >= 0) return -1;
    if (isCapital(passage, i) && hasRole(passage, i, SpeechRole.cueNoun)) return i;
  }
  return -1;
}

/** `Das sagte ein Sprecher.`: the sentence before is what was said. */
export function readPointer(sentence: Sentence, before: TokenRange | null): void {
  const { passage, chunks, unit } = sentence;
  const chunk = chunks[0];
  if (!before || !chunk || !/^(?:das|dies)$/u.test(passage.tagged.lower[unit.from]!)) return;
  for (let i = unit.from + 1; i <= chunk.to; i = nextItem(passage, i)) {
    if (passage.quoteAt[i]! >= 0) return;
    const cue = passage.tagged.entries[i]?.speech?.verbs.length ? readCue(passage, chunk, i) : null;
    if (!cue || !(cue.frames & SpeechFrame.bare) || cue.finite !== unit.from + 1) continue;
    const speaker = subjectFrom(passage, cue.finite + 1, chunk.to);
    if (!speaker || !plausible(sentence, speaker, cue)) return;
    emit(sentence, {
      ranges: [before, { from: unit.from, to: unit.from }],
      speaker,
      cue: cueSpans(passage, cue),
      rule: 'pointer',
    });
    return;
  }
}

const POINTS = /^(?:das|dies|so|damit|derart)$/u;

/**
 * `„Es gibt Lücken.“ Das räumte die Ministerin ein.`: whom the sentence behind a quotation names as its speaker. Answers the
 * quotation with speaker and cue, or null where the sentence does not point back.
 */
export function readBackPointer(sentence: Sentence, said: SpeechCandidate): SpeechCandidate | null {
  const { passage, chunks, unit } = sentence;
  const chunk = chunks[0];
  if (!chunk || !POINTS.test(passage.tagged.lower[unit.from]!)) return null;
  for (let i = unit.from + 1; i <= Math.min(chunk.to, unit.from + TOKENS_BACK); i = nextItem(passage, i)) {
    if (passage.quoteAt[i]! >= 0) return null;
    const cue = passage.tagged.entries[i]?.speech?.verbs.length ? readCue(passage, chunk, i) : null;
    if (!cue || cue.passive || !(cue.frames & SpeechFrame.quote) || cue.finite !== unit.from + 1) continue;
    const speaker = subjectFrom(passage, cue.finite + 1, chunk.to);
    if (!speaker || !isSpeaker(passage, speaker)) continue;
    return {
      ...said,
      speaker: [spanOf(passage, speaker.from, speaker.to)],
      cue: cueSpans(passage, cue),
      rule: 'pointer',
      continues: false,
    };
  }
  return null;
}
