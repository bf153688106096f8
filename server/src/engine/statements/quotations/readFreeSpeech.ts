import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { chunkHas, type Chunk } from './chunks.ts';
import { hasRole, isCapital, nextItem, spanOf, type Passage, type TokenRange } from './Passage.ts';
import { beforeQuotation, emit, type Sentence } from './Sentence.ts';
import { FINITE, hasInnerVerb, isFinite, opensDependent, opensRelative, topicBefore } from './verbSecondClauses.ts';

/**
 * Speech without a verb of saying: a main clause in the subjunctive of indirect speech. Where an indicative clause stands
 * before it, that one names the speaker: `Weber zog ein bitteres Fazit: Niemand habe …`, `die Aussage, es sei …`.
 */
export function readFreeSpeech(sentence: Sentence, reported: boolean, topic: () => TokenRange | null): void {
  const { passage, chunks, unit } = sentence;
  for (const [k, chunk] of chunks.entries()) {
    const at = toldAt(passage, chunk, reported && k === 0);
    if (at < 0) continue;
    // A clause that opens with its verb goes on with the one before: `Der Versuch, Zeit zu gewinnen, werfe …`.
    const goesOn = k > 0 && passage.quoteAt[chunk.from]! < 0 && isFinite(passage, chunk.from);
    const introduced =
      k > 0 &&
      !goesOn &&
      !chunks.slice(0, k).every((before) => opensDependent(passage, before) || !isClause(passage, before));
    const noun = k > 0 && !goesOn ? nounAt(passage, chunks[k - 1]!) : -1;
    if (k > 0 && (introduced || noun >= 0)) {
      const speaker = topicBefore(passage, chunks, k - 1);
      emit(sentence, {
        ranges: [{ from: chunk.from, to: beforeQuotation(sentence, k) }],
        speaker,
        cue: noun >= 0 ? [spanOf(passage, noun, noun)] : [],
        rule: noun >= 0 ? 'noun-subjunctive' : 'introduced-subjunctive',
        continues: true,
      });
      return;
    }
    const holder = passage.tagged.lower[unit.from] === 'für' ? topicBefore(passage, chunks, 0) : null;
    emit(sentence, {
      ranges: [{ from: unit.from, to: beforeQuotation(sentence, k) }],
      speaker: holder ?? topic(),
      cue: [],
      rule: 'free-subjunctive',
      continues: true,
    });
    return;
  }
}

/** The subjunctive verb of a main clause, or -1. */
function toldAt(passage: Passage, chunk: Chunk, conditional: boolean): number {
  if (opensDependent(passage, chunk) || opensRelative(passage, chunk)) return -1;
  for (let i = chunk.from; i <= chunk.to; i = nextItem(passage, i)) {
    if (passage.quoteAt[i]! >= 0 || !hasRole(passage, i, FINITE)) continue;
    if (isCapital(passage, i)) {
      if (i > chunk.from) continue;
      return -1;
    }
    return hasRole(passage, i, SpeechRole.reportive) ||
      (conditional && hasRole(passage, i, SpeechRole.conditional | SpeechRole.hearsay))
      ? i
      : -1;
  }
  return -1;
}

const isClause = (passage: Passage, chunk: Chunk): boolean =>
  chunkHas(passage, chunk, FINITE) || hasInnerVerb(passage, chunk);

/** A noun of saying at the end of a clause that a comma or colon parts from what is said: `die Aussage, …`. */
function nounAt(passage: Passage, chunk: Chunk): number {
  for (let i = chunk.to; i >= Math.max(chunk.from, chunk.to - 2); i--)
    if (passage.quoteAt[i]! < 0 && isCapital(passage, i) && hasRole(passage, i, SpeechRole.cueNoun)) return i;
  return -1;
}
