import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { chunkHas, type Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import { CHUNKS_BACK, hasRole, isCapital, nextItem, previousItem, type Passage, type TokenRange } from './Passage.ts';
import type { Cue } from './readCue.ts';
import type { Sentence } from './Sentence.ts';
import { hasName, isSpeaker } from './speakers.ts';
import {
  clauseSubject,
  FINITE,
  hasInnerVerb,
  isApposition,
  isFinite,
  isMainClause,
  opensDependent,
  opensRelative,
  subjectFrom,
  SUBJUNCTIVE,
} from './verbSecondClauses.ts';

/** Who speaks: the clause's subject, the agent of a passive, or the subject that commas part from the verb. */
export function speakerOf({ passage, chunks }: Sentence, k: number, cue: Cue): TokenRange | null {
  const chunk = chunks[k]!;
  if (cue.verb.lemma === 'heißen' || cue.verb.lemma === 'stehen') {
    for (let at = k; at >= Math.max(0, k - CHUNKS_BACK); at--) {
      const where = impersonal(passage, chunks[at]!);
      if (where) return where;
    }
    return null;
  }
  if (cue.passive && passage.tagged.lower[cue.at] !== 'zitiert')
    return agent(passage, chunk) ?? document(passage, chunk);
  const joined = previousItem(passage, cue.finite);
  if (joined >= chunk.from && joined <= chunk.from + 1 && hasRole(passage, joined, SpeechRole.coordinator) && k > 0) {
    for (let at = k - 1; at >= Math.max(0, k - CHUNKS_BACK); at--) {
      if (opensDependent(passage, chunks[at]!) || !isMainClause(passage, chunks[at]!)) continue;
      // What was said before is not what goes on: `Weber sagte, es sei gut, und warnte …`.
      if (chunkHas(passage, chunks[at]!, SUBJUNCTIVE)) continue;
      const earlier = clauseSubject(passage, chunks[at]!, -1);
      if (earlier) return earlier;
    }
  }
  if (chunk.from === cue.finite && k > 0) {
    let at = k - 1;
    while (
      at > 0 &&
      k - at < CHUNKS_BACK &&
      (opensRelative(passage, chunks[at]!) ||
        isApposition(passage, chunks[at]!) ||
        isVerbless(passage, chunks[at]!) ||
        (isFinite(passage, chunks[at]!.from) && !isCapital(passage, chunks[at]!.from)))
    )
      at--;
    const start = clauseSubject(passage, chunks[at]!, -1);
    const own = start && isSpeaker(passage, start) ? null : subjectFrom(passage, cue.finite + 1, chunk.to);
    if (own && isSpeaker(passage, own)) return withApposition({ passage, chunks }, k, own, cue);
    if (start && at < k) {
      const renamed = chunks[at + 1];
      const whole = at + 1 < k && start.to === chunks[at]!.to && renamed && isApposition(passage, renamed);
      return whole ? { from: start.from, to: renamed.to } : start;
    }
  }
  const subject = clauseSubject(passage, chunk, cue.finite);
  if (!subject) return null;
  if (cue.verb.lemma === 'zitieren' && !cue.passive)
    return (
      nounPhrase(passage, Math.max(cue.finite, subject.to) + 1, chunk.to, { oblique: true, tight: true }) ?? subject
    );
  if (subject.from > cue.finite) return withApposition({ passage, chunks }, k, subject, cue);
  const first = chunks[0]!;
  const renamed =
    k === 1 && chunk.mark === ',' && !opensDependent(passage, chunk) && subject.from === chunk.from
      ? nounPhrase(passage, first.from, first.to)
      : null;
  return renamed?.to === first.to && hasName(passage, renamed) ? { from: renamed.from, to: subject.to } : subject;
}

/** `…, zuständig für den Hafen, …`: an addition with no verb of its own. */
const isVerbless = (passage: Passage, chunk: Chunk): boolean =>
  !chunkHas(passage, chunk, FINITE) && !hasInnerVerb(passage, chunk) && !isFinite(passage, chunk.from);

/** A subject at the end of chunk `k` with the apposition that follows it. */
function withApposition(
  { passage, chunks }: Pick<Sentence, 'passage' | 'chunks'>,
  k: number,
  subject: TokenRange,
  cue: Cue,
): TokenRange {
  const chunk = chunks[k]!;
  const next = chunks[k + 1];
  const tail = cue.tokens.some((token) => token === chunk.to) ? chunk.to - 1 : chunk.to;
  const renamed = next && next.mark === ',' && subject.to >= tail && isApposition(passage, next) && chunks[k + 2];
  return renamed ? { from: subject.from, to: next.to } : subject;
}

/** `In einem Bericht der Zeitung wurde vermutet`: the document speaks. */
function document(passage: Passage, chunk: Chunk): TokenRange | null {
  for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && /^(?:in|im)$/u.test(passage.tagged.lower[i]!)) {
      const phrase = nounPhrase(passage, i + 1, chunk.to, { oblique: true, tight: true });
      if (
        phrase &&
        (i === chunk.from ||
          hasRole(passage, phrase.to, SpeechRole.sourceNoun | SpeechRole.speakerNoun) ||
          passage.quoteAt[phrase.to]! >= 0)
      )
        return phrase;
    }
  return null;
}

/** `von X` beside a passive. */
function agent(passage: Passage, chunk: Chunk): TokenRange | null {
  for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && /^(?:von|vom|durch)$/u.test(passage.tagged.lower[i]!))
      return nounPhrase(passage, i + 1, chunk.to, { oblique: true });
  return null;
}

/** In `hieß es in einer Mitteilung` the document speaks. */
export function impersonal(passage: Passage, chunk: Chunk): TokenRange | null {
  for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i))
    if (hasRole(passage, i, SpeechRole.preposition)) {
      const phrase = nounPhrase(passage, i + 1, chunk.to, { oblique: true });
      if (phrase) return phrase;
    }
  return null;
}
