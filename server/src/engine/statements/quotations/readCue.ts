import { SpeechFrame, SpeechRole, type CueVerb } from '../../language/SpeechGrammar.ts';
import type { Chunk } from './chunks.ts';
import { hasRole, nextItem, TOKENS_BACK, type Passage } from './Passage.ts';

/** A verb of saying in its place: all its tokens (auxiliary, verb, particle) and what it can be followed by. */
export interface Cue {
  readonly verb: CueVerb;
  readonly frames: number;
  /** The token of the verb itself. */
  readonly at: number;
  /** The finite token: the verb or its auxiliary. */
  readonly finite: number;
  /** Every token of it, ascending. */
  readonly tokens: readonly number[];
  readonly passive: boolean;
}

/** Particles that are prepositions or articles as well count only at the end of their clause. */
const AMBIGUOUS = new Set(['an', 'zu', 'mit', 'aus', 'vor', 'auf', 'ein', 'ab', 'nach', 'wissen']);
const PASSIVE = /^(?:w[iu]rden?|werden|worden|wird|sei|seien|was|were|been|being|is|are|be)$/u;

/** The cue verb at token `i` of a verb-second clause, with its particle or auxiliary; null where the word is none here. */
export function readCue(passage: Passage, chunk: Chunk, i: number): Cue | null {
  const { tagged } = passage;
  const verbs = tagged.entries[i]?.speech?.verbs;
  if (!verbs?.length) return null;
  let best = null as Cue | null;
  for (const verb of verbs) {
    const cue = readAs(passage, chunk, i, verb);
    if (!cue) continue;
    if (best === null || cue.tokens.length > best.tokens.length) best = cue;
    else if (cue.tokens.length === best.tokens.length) best = { ...cue, frames: best.frames | cue.frames };
  }
  return best;
}

function readAs(passage: Passage, chunk: Chunk, i: number, verb: CueVerb): Cue | null {
  const { tagged } = passage;
  switch (verb.shape) {
    case 'finite': {
      // `…, nach Einzelheiten zu fragen` looks like `sie fragen`.
      if (i > chunk.from && hasRole(passage, i - 1, SpeechRole.infinitive)) return null;
      if (verb.particle === null) return { verb, frames: verb.frames, at: i, finite: i, tokens: [i], passive: false };
      const ambiguous = AMBIGUOUS.has(verb.particle);
      let found = -1;
      for (let j = nextItem(passage, i); j <= Math.min(chunk.to, i + TOKENS_BACK); j = nextItem(passage, j))
        if (tagged.lower[j] === verb.particle && (!ambiguous || j === chunk.to)) found = j;
      return found < 0 ? null : { verb, frames: verb.frames, at: i, finite: i, tokens: [i, found], passive: false };
    }
    case 'participle':
    case 'infinitive': {
      let auxiliary = -1;
      let passive = false;
      const from = Math.max(chunk.from, i - TOKENS_BACK);
      for (let j = from; j <= Math.min(chunk.to, i + TOKENS_BACK); j = nextItem(passage, j)) {
        if (passage.quoteAt[j]! >= 0 || j === i) continue;
        if (PASSIVE.test(tagged.lower[j]!)) passive = true;
        if (
          auxiliary < 0 &&
          hasRole(passage, j, SpeechRole.auxiliary | SpeechRole.reportive | SpeechRole.conditional | SpeechRole.hearsay)
        )
          auxiliary = j;
      }
      if (auxiliary < 0) return null;
      if (verb.shape === 'infinitive' && verb.frames & SpeechFrame.weak) return null;
      const tokens = auxiliary < i ? [auxiliary, i] : [i, auxiliary];
      return {
        verb,
        frames: verb.frames,
        at: i,
        finite: auxiliary,
        tokens,
        passive: passive && verb.shape === 'participle',
      };
    }
    case 'gerund':
      return null;
  }
}
