import { SpeechFrame, SpeechRole } from '../../language/SpeechGrammar.ts';
import type { Chunk } from './chunks.ts';
import { hasRole, isCapital, isWord, markAt, rolesAt, touchesNext, type Passage } from './Passage.ts';

/** A verb of saying with its auxiliaries, in a language whose subject precedes its verb. */
export interface VerbGroup {
  readonly at: number;
  /** First token of the group: `has` in `has repeatedly said`. */
  readonly from: number;
  /** Last token of the verb with its particle. */
  readonly to: number;
  readonly frames: number;
  readonly shape: 'finite' | 'participle' | 'infinitive' | 'gerund';
  readonly passive: boolean;
  /** The verb's first form, which plural subjects take: they say. */
  readonly plain: boolean;
}

const BE = /^(?:is|are|was|were|be|been|being|am|isn['’]t|wasn['’]t|weren['’]t|aren['’]t|got)$/u;

export const isAdverb = (passage: Passage, i: number): boolean =>
  hasRole(passage, i, SpeechRole.adverb | SpeechRole.negation) || looksLikeAdverb(passage, i);

/** A word in -ly that is neither a name (Kelly) nor one of those that are no adverbs (early, family). */
export const looksLikeAdverb = (passage: Passage, i: number): boolean =>
  passage.tagged.lower[i]!.endsWith('ly') &&
  passage.nameAt[i]! < 0 &&
  !hasRole(passage, i, SpeechRole.noun) &&
  (!isCapital(passage, i) || !hasVerbNext(passage, i));

/** `Jolly said`: a capitalised word before a verb of saying is who says it. */
const hasVerbNext = (passage: Passage, i: number): boolean =>
  i + 1 < passage.tagged.tokens.count &&
  (passage.tagged.entries[i + 1]?.speech?.verbs.some((verb) => verb.shape === 'finite') ?? false);

/** The verb group around token `i`; null where the word is a noun or an adjective here. */
export function readGroup(passage: Passage, chunk: Chunk, i: number): VerbGroup | null {
  const { entries, lower } = passage.tagged;
  const verbs = entries[i]?.speech?.verbs;
  if (!verbs?.length || (isCapital(passage, i) && i > 0 && i !== chunk.from)) return null;
  if (isHyphened(passage, i)) return null;
  let from = i;
  let passive = false;
  let auxiliary = false;
  let infinitive = false;
  while (from > chunk.from && passage.quoteAt[from - 1]! < 0) {
    if (hasRole(passage, from - 1, SpeechRole.auxiliary)) {
      auxiliary = true;
      if (BE.test(lower[from - 1]!)) passive = true;
    } else if (hasRole(passage, from - 1, SpeechRole.infinitive) && from === i) infinitive = true;
    else if (!isAdverb(passage, from - 1)) break;
    from--;
  }
  while (from < i && isAdverb(passage, from) && !hasRole(passage, from, SpeechRole.auxiliary)) from++;
  if (!auxiliary && !infinitive && isNominal(passage, chunk, from)) return null;
  let frames = 0;
  let to = i;
  let shape: VerbGroup['shape'] | null = null;
  for (const verb of verbs) {
    if (verb.particle !== null && (i + 1 > chunk.to || lower[i + 1] !== verb.particle)) continue;
    const fits =
      verb.shape === 'finite'
        ? !infinitive && !auxiliary
        : verb.shape === 'participle'
          ? auxiliary
          : verb.shape === 'infinitive'
            ? infinitive || auxiliary
            : true;
    if (!fits) continue;
    frames |= verb.frames;
    shape ??= verb.shape;
    if (verb.particle !== null) to = i + 1;
  }
  if (!shape) return null;
  if (shape === 'gerund' && auxiliary) {
    shape = 'finite';
    passive = false;
    return { at: i, from, to, frames, shape, passive, plain: false };
  }
  return {
    at: i,
    from,
    to,
    frames,
    shape,
    passive: passive && shape === 'participle',
    plain: verbs.some(({ shape: s }) => s === 'infinitive'),
  };
}

/** Part of a compound (`50-state`, `by-call`), unless a pronoun hangs on it (`dit-elle`). */
const isHyphened = (passage: Passage, i: number): boolean =>
  i > 0 &&
  markAt(passage, i - 1) === '-' &&
  touchesNext(passage, i - 1) &&
  i > 1 &&
  touchesNext(passage, i - 2) &&
  !passage.tagged.entries[i - 2]?.speech?.person;

/** A word behind an article, a possessive or an adjective is a noun: the claim, Trump's call, new demands. */
function isNominal(passage: Passage, chunk: Chunk, from: number): boolean {
  const before = from - 1;
  if (before < chunk.from || passage.quoteAt[before]! >= 0) return false;
  const { lower } = passage.tagged;
  if (/['’]s$/u.test(lower[before]!) || /['’]/u.test(passage.tagged.text.charAt(passage.tagged.tokens.start[before]!)))
    return true;
  const roles = rolesAt(passage, before);
  if (roles & SpeechRole.preposition && !(roles & SpeechRole.subordinator)) return true;
  if (!(roles & SpeechRole.determiner) || roles & SpeechRole.pronoun) return false;
  return !/^(?:that|this|all|some|many|most|both|several|few|those|these|each|one|another|two|three|four)$/u.test(
    lower[before]!,
  );
}

export const takes = (group: VerbGroup, frames: number): boolean => (group.frames & frames) !== 0;

export const isSpoken = (group: VerbGroup): boolean => takes(group, SpeechFrame.bare | SpeechFrame.quote);

export const isVerb = (passage: Passage, i: number): boolean =>
  passage.quoteAt[i]! < 0 &&
  isWord(passage, i) &&
  (hasRole(passage, i, SpeechRole.auxiliary | SpeechRole.verb) ||
    (passage.tagged.entries[i]?.speech?.verbs.length ?? 0) > 0 ||
    /ed$/u.test(passage.tagged.lower[i]!) ||
    /['’](?:s|d|re|ve|ll|m)$/u.test(passage.tagged.lower[i - 1] ?? ''));

/** `fire` in `the chief fire officer` says something only with its particle: fired back. */
export function lacksParticle({ tagged: { entries, lower } }: Passage, i: number): boolean {
  const verbs = entries[i]?.speech?.verbs ?? [];
  return verbs.length > 0 && verbs.every(({ particle }) => particle !== null && particle !== lower[i + 1]);
}
