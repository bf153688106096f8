import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { TokenKind } from '../../text/tokens.ts';
import { chunkHas, type Chunk } from './chunks.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasRole, isCapital, rolesAt, type Passage, type TokenRange } from './Passage.ts';
import { subjectEnding } from './subjectPhrase.ts';
import { isAdverb, isVerb } from './subjectVerbCue.ts';

/** How many clauses between commas may stand between a speaker and the verb. */
const LONGEST = 5;

/** What a stretch between commas is to the noun before it: who that is, how it came to speak, or something else. */
type Renaming = 'renames' | 'passes' | 'ends';

function renaming(passage: Passage, chunk: Chunk): Renaming {
  if (passage.quoteAt[chunk.from]! >= 0) return 'ends';
  const roles = rolesAt(passage, chunk.from);
  const word = passage.tagged.lower[chunk.from]!;
  if (isRelative(passage, chunk)) return 'renames';
  if (roles & SpeechRole.coordinator) return 'ends';
  if (isApposition(passage, chunk)) return 'renames';
  // `Weber, 69, said`.
  if (chunk.from === chunk.to && passage.tagged.tokens.kind[chunk.from] === TokenKind.digits) return 'renames';
  if (/^(?:of|at|from)$/u.test(word)) return chunkHas(passage, chunk, SpeechRole.auxiliary) ? 'passes' : 'renames';
  if (roles & (SpeechRole.subordinator | SpeechRole.preposition | SpeechRole.adverb) || /(?:ing|ed|ly)$/u.test(word))
    return 'passes';
  return 'ends';
}

/** `who …`, `whose …`, `which …`, `one of whom …`. */
export const isRelative = (passage: Passage, chunk: Chunk): boolean =>
  (hasRole(passage, chunk.from, SpeechRole.relative) && passage.tagged.lower[chunk.from] !== 'that') ||
  /^whom$/u.test(passage.tagged.lower[Math.min(chunk.from + 2, chunk.to)]!);

/** A chunk between commas that renames the phrase before it. */
export function isApposition(passage: Passage, chunk: Chunk): boolean {
  if (
    passage.quoteAt[chunk.from]! >= 0 ||
    hasRole(
      passage,
      chunk.from,
      SpeechRole.pronoun | SpeechRole.auxiliary | SpeechRole.subordinator | SpeechRole.coordinator,
    ) ||
    (/ing$/u.test(passage.tagged.lower[chunk.from]!) && !isCapital(passage, chunk.from))
  )
    return false;
  const phrase = nounPhrase(passage, chunk.from, chunk.to);
  if (!phrase) return false;
  if (phrase.to < chunk.to && isVerb(passage, phrase.to + 1) && !/ed$/u.test(passage.tagged.lower[phrase.to + 1]!))
    return false;
  return !chunkHas(passage, { from: chunk.from, to: Math.min(chunk.to, phrase.to + 2) }, SpeechRole.auxiliary);
}

/** `X, a spokesman for Y, said`: the subject of a verb that begins chunk `k`, with what renames it between the two. */
export function interruptedSubject(passage: Passage, chunks: readonly Chunk[], k: number): TokenRange | null {
  let last = -1;
  for (let at = k - 1; at > 0 && k - at < LONGEST; at--) {
    const middle = chunks[at]!;
    if (middle.mark !== ',' && middle.mark !== '–' && middle.mark !== '(' && middle.mark !== ')') return null;
    const kind = renaming(passage, middle);
    if (kind === 'ends') return null;
    if (kind === 'renames' && last < 0) last = at;
    const head = chunks[at - 1]!;
    if (at - 1 > 0 && isRelative(passage, head)) continue;
    const start = subjectEnding(passage, head.from, head.to);
    if (!start || (head.from === start.from && start.to === start.from && isAdverb(passage, start.from))) continue;
    if (at - 1 > 0 && isApposition(passage, head) && (hasCapital(passage, head) || !hasCapital(passage, middle))) {
      const before = chunks[at - 2]!;
      const other = nounPhrase(passage, before.from, before.to);
      if (other?.to === before.to && !(before.to === before.from && isAdverb(passage, before.from))) continue;
    }
    return last >= 0 ? { from: start.from, to: chunks[last]!.to } : start;
  }
  return null;
}

const hasCapital = (passage: Passage, { from, to }: TokenRange): boolean => {
  for (let i = from; i <= Math.min(to, from + 4); i++) if (isCapital(passage, i)) return true;
  return false;
};

/** The speaker that ends chunk `k`, with what renames it in the chunks behind, and the last chunk of it. */
export function withRenamings(
  passage: Passage,
  chunks: readonly Chunk[],
  k: number,
  speaker: TokenRange,
): { readonly speaker: TokenRange; readonly last: number } {
  let { to } = speaker;
  let last = k;
  while (last + 1 < chunks.length && last - k < LONGEST && to >= chunks[last]!.to - 1) {
    const next = chunks[last + 1]!;
    if (next.mark !== ',' || passage.quoteAt[next.from]! >= 0) break;
    if (!isRelative(passage, next) && !(isApposition(passage, next) && !isClause(passage, next))) break;
    to = next.to;
    last++;
  }
  return { speaker: { from: speaker.from, to }, last };
}

/** Whether a chunk has a subject and a verb of its own. */
export const isClause = (passage: Passage, chunk: Chunk): boolean => {
  const phrase = nounPhrase(passage, chunk.from, chunk.to);
  return (
    phrase !== null &&
    phrase.to < chunk.to &&
    isVerb(passage, phrase.to + 1) &&
    !/(?:ed|ing)$/u.test(passage.tagged.lower[phrase.to + 1]!)
  );
};
