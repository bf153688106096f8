import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasRole, isWord, nextItem, type Passage, spanOf, type TokenRange } from './Passage.ts';
import { emit, type Sentence } from './Sentence.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';
import { contentEnd } from './subjectVerbContent.ts';

/** Longest possessor before a noun of saying, and longest phrase between the noun and what is said, in tokens. */
const LONGEST = 8;

/**
 * Attributions by a noun whose holder is named: `his claim that …`, `the mayor's warning that …`, `complaints from owners that
 * …`. A noun of saying without a holder (`rumors that`) attributes nothing to anybody and is passed over.
 */
export function readPossessedCues(sentence: Sentence): void {
  const { passage, chunks, found } = sentence;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i)) {
      if (passage.quoteAt[i]! >= 0 || !hasRole(passage, i, SpeechRole.cueNoun)) continue;
      const before = possessor(passage, chunk.from, i);
      const source = before ? null : sourceBehind(passage, i + 1, chunk.to);
      const that = source ? source.to + 1 : i + 1;
      const speaker = before ?? source;
      if (!speaker || that >= chunk.to || passage.quoteAt[that]! >= 0 || passage.tagged.lower[that] !== 'that')
        continue;
      if (isHeld(found, passage.tagged.tokens.start[i]!)) continue;
      emit(sentence, {
        ranges: [
          { from: that, to: contentEnd(sentence, { chunk: k, from: that, kind: 'clause', cueTo: i, addressee: null }) },
        ],
        speaker,
        cue: [spanOf(passage, i, i)],
        rule: 'noun-complement',
      });
      return;
    }
  }
}

/** Whether a place lies in what was found to be said. */
const isHeld = (found: readonly SpeechCandidate[], place: number): boolean =>
  found.some(({ spans }) => spans.some(({ start, end }) => start <= place && place < end));

/** `his`, `the mayor's`, `Weber's new`: whose noun stands at `i`. */
function possessor(passage: Passage, from: number, i: number): TokenRange | null {
  const { lower } = passage.tagged;
  for (let at = i - 1; at >= Math.max(from, i - 3); at--) {
    if (passage.quoteAt[at]! >= 0 || !isWord(passage, at)) return null;
    if (/^(?:his|her|their|its|my|our)$/u.test(lower[at]!)) return { from: at, to: at };
    if (!/['’]s?$/u.test(lower[at]!)) {
      if (hasRole(passage, at, SpeechRole.preposition | SpeechRole.auxiliary | SpeechRole.determiner)) return null;
      continue;
    }
    for (let start = Math.max(from, at - LONGEST); start <= at; start++) {
      const phrase = nounPhrase(passage, start, at);
      if (phrase?.to === at) return phrase;
    }
    return null;
  }
  return null;
}

/** `from owners`, `by the mayor`: who holds the noun before it. */
function sourceBehind(passage: Passage, at: number, limit: number): TokenRange | null {
  if (at >= limit || passage.quoteAt[at]! >= 0 || !/^(?:by|from|among)$/u.test(passage.tagged.lower[at]!)) return null;
  const phrase = nounPhrase(passage, at + 1, Math.min(limit, at + LONGEST), { oblique: true });
  return phrase && phrase.to < limit ? phrase : null;
}
