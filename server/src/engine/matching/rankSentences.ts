import type { IndexedFile, IndexedSentence, SentenceIndex } from './SentenceIndex.ts';
import type { FileLikeness } from './createFileLikeness.ts';
import { inOrder, retrieveSentences, type WeightedTerms } from './retrieveSentences.ts';

export interface RankedSentence {
  readonly sentence: IndexedSentence;
  /** 0 to 1, growing with how surely both report the same event; comparable among the answers to one question. */
  readonly score: number;
}

/** How many candidates of the first pass are looked at closely, and how many of the best lend their terms to the second. */
const CANDIDATES = 400;
const FEEDBACK = 10;
/** What a lent term weighs at most, and how many of those that lend it must have it. */
const FEEDBACK_WEIGHT = 1.5;
const FEEDBACK_SHARE = 0.15;
/** What the opening sentences of its own file lend to a sentence, which alone may be all pronouns. */
const OPENING_WEIGHT = 0.3;
const LEAD_SENTENCES = 5;

/**
 * The sentences of other files that report the same event, best first, at most `limit`. Three things beyond Okapi BM25
 * speak: files about the same event come before files about a similar one; a sentence that says what the files about the
 * event have in common, or that opens its file, is likelier to report it than an aside; and the best answers lend their
 * words to a second pass (relevance feedback, Lavrenko & Croft 2001), which finds those that report it in other words.
 */
export function rankSentences(
  index: SentenceIndex,
  self: IndexedFile | null,
  query: IndexedSentence,
  likeness: FileLikeness,
  limit: number,
): readonly RankedSentence[] {
  const asked = withOpening(query, self);
  const rank = (terms: WeightedTerms): RankedSentence[] => {
    const found = retrieveSentences(index, self, terms, CANDIDATES);
    const like = likeness.relativeTo(found.map(({ sentence }) => sentence.uri));
    const central = centralTerms(found, like, index);
    return found
      .map(({ sentence, score }) => {
        const lead = Math.max(0, 1 - sentence.ordinal / LEAD_SENTENCES);
        const weight = (1 + (like.get(sentence.uri) ?? 0)) * (1 + lead) * (1 + 2 * salience(sentence, central));
        return { sentence, score: score * weight };
      })
      .sort(byScore);
  };
  const first = rank(asked);
  const best = first.length ? rank(withFeedback(asked, first.slice(0, FEEDBACK))) : first;
  return best.slice(0, limit).map(({ sentence, score }) => ({ sentence, score: score / (score + 1) }));
}

function withOpening(query: IndexedSentence, self: IndexedFile | null): WeightedTerms {
  const terms = new Map<number, number>(query.terms.map((term) => [term, 1]));
  for (const [ordinal, share] of [
    [0, OPENING_WEIGHT],
    [1, OPENING_WEIGHT / 2],
  ] as const) {
    const opening = ordinal < query.ordinal ? self?.sentences[ordinal] : undefined;
    for (const term of opening?.terms ?? []) terms.set(term, Math.min(1.5, (terms.get(term) ?? 0) + share));
  }
  return terms;
}

function withFeedback(query: WeightedTerms, best: readonly RankedSentence[]): WeightedTerms {
  const lent = new Map<number, number>();
  const top = best[0]?.score || 1;
  let sum = 0;
  for (const { sentence, score } of best) {
    sum += score / top;
    for (const term of sentence.terms) lent.set(term, (lent.get(term) ?? 0) + score / top);
  }
  const terms = new Map(query);
  for (const [term, weight] of lent)
    if (weight / sum > FEEDBACK_SHARE) terms.set(term, (terms.get(term) ?? 0) + (FEEDBACK_WEIGHT * weight) / sum);
  return terms;
}

/** For each term of the candidates, which share of the files has it (each file counting by its likeness), times its weight. */
interface CentralTerms {
  readonly share: ReadonlyMap<number, number>;
  readonly weight: (term: number) => number;
}

function centralTerms(
  found: readonly RankedSentence[],
  like: ReadonlyMap<string, number>,
  index: SentenceIndex,
): CentralTerms {
  const share = new Map<number, number>();
  let sum = 0;
  for (const [uri, likeness] of like) {
    sum += likeness ** 2;
    for (const term of index.file(uri)?.frequencies.keys() ?? [])
      share.set(term, (share.get(term) ?? 0) + likeness ** 2);
  }
  const total = Math.max(1, index.size);
  if (sum) for (const [term, weight] of share) share.set(term, weight / sum);
  return { share, weight: (term) => Math.log(1 + total / (index.frequency(term) + 0.5)) };
}

/** Square root of the usual summed weight of a sentence's terms: keeps long sentences from winning by length alone. */
const USUAL_WEIGHT = 20;

function salience(sentence: IndexedSentence, { share, weight }: CentralTerms): number {
  let shared = 0;
  let all = 0;
  for (const term of sentence.terms) {
    const w = weight(term);
    shared += (share.get(term) ?? 0) * w;
    all += w;
  }
  return all ? shared / Math.sqrt(all * USUAL_WEIGHT) : 0;
}

const byScore = (a: RankedSentence, b: RankedSentence): number => b.score - a.score || inOrder(a.sentence, b.sentence);
