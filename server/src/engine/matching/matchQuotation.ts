import type { LanguagePack } from '../language/LanguagePack.ts';
import { hull, spansTouch, type Span } from '../text/Span.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Quotation } from '../statements/Statement.ts';
import { compareQuotations, type QuotationRelation } from './compareQuotations.ts';
import type { PassageWithCounterparts } from './findCounterparts.ts';
import { inEvidenceOrder } from './inEvidenceOrder.ts';
import { quotationsIn, type MatchingFiles } from './MatchingFiles.ts';
import type { Difference, Match, Relation } from './Match.ts';
import { isAllSaid, narrowToSaid } from './narrowToSaid.ts';
import type { Change } from './readChange.ts';
import { readWords, type Word } from './readWords.ts';
import { readTerms } from './readTerms.ts';
import type { IndexedFile, IndexedSentence } from './SentenceIndex.ts';
import { contextOf, saidBoth } from './weighPair.ts';
import type { SpeakerRelation } from './weighSpeakers.ts';
import { saidInQuotation } from './weighSubjects.ts';

const CANDIDATES = 25;
/** What the words that both have must weigh before a few words in common are a match by themselves. */
const TELLING = 4;
/** How much of what two sentences are about must be in both before one reports what the other quotes in other words. */
const PARAPHRASE = 0.4;
const PARAPHRASE_BY_THE_SAME = 0.32;
/** The same where words of one meaning count as one. */
const SAID = 0.29;
/** What plain text must have of the very words before it reports a remark: a place's name in common is a dateline. */
const IN_COMMON = 2.2;
/** The very words in somebody's mouth twice need less: sentences that touch the same matter. */
const TOUCHING = 0.15;
/** Fewer telling words than these are no statement by themselves. */
const LEAST_WORDS = 4;
/** What a word is worth that two stories let the same speaker say in quotation marks. */
const QUOTED_ALIKE = 0.4;
/** What the two sentences say counts for more once words in common are the same, too. */
const PART = 1.6;
const SAID_BY_THE_SAME = 0.18;

/** The passages of other files that give the same remark, best first. */
export function matchQuotation(
  files: MatchingFiles,
  file: IndexedFile,
  passagesAt: (span: Span) => readonly PassageWithCounterparts[],
  quotation: Quotation,
): readonly Match[] {
  const reading = files.reading(file.uri);
  const touched = [...new Set(quotation.spans.flatMap(passagesAt))];
  const first = touched[0];
  if (!first) return [];
  const pack = files.packOf(first.sentence.language);
  const words = wordsOf(reading.text, quotation, pack);
  if (!words.length) return [];
  const terms = new Map<number, number>();
  for (const { sentence } of touched) for (const term of sentence.terms) terms.set(term, 0.3);
  for (const span of quotation.spans)
    for (const term of readTerms(reading.text, span, pack, files.index.terms)) terms.set(term, 1);
  const places = new Map<IndexedSentence, boolean>();
  for (const { counterparts } of touched) for (const { there, copy } of counterparts) places.set(there.sentence, copy);
  for (const { sentence } of files.retrieval.retrieve(files.recall, file, terms, CANDIDATES))
    if (!places.has(sentence)) places.set(sentence, false);
  const mine = saidInQuotation(files, first.sentence, quotation);
  const best = new Map<string, Found>();
  for (const [sentence, copy] of places) {
    const context = Math.max(...touched.map((passage) => contextOf(files, passage.sentence, sentence)));
    const said = saidBoth(files, mine, sentence);
    const found = matchAt(files, quotation, words, reading.uri, sentence, copy, { context, said });
    if (!found) continue;
    const { match } = found;
    const key = `${match.uri}\0${match.spans[0]!.start}`;
    const known = best.get(key);
    if (!known || match.score > known.match.score) best.set(key, found);
  }
  return inEvidenceOrder(files, withoutEchoes([...best.values()]));
}

/** The words of a quotation. Where it breaks off and goes on in a new sentence, what stands between was left out openly. */
function wordsOf(text: string, { spans }: Quotation, pack: LanguagePack): readonly Word[] {
  return spans.flatMap((span, i) => {
    const words = readWords(text, span, pack);
    const before = spans[i - 1];
    const [first, ...rest] = words;
    const goesOnAnew = before && first?.capital && /[.!?…]/u.test(text.slice(before.end - 2, span.start));
    return goesOnAnew ? [{ ...first, elided: true }, ...rest] : words;
  });
}

/** Whether a quotation has more than a sentence, which a source may have in running text. */
const hasSentences = ({ spans, text }: Quotation): boolean => spans.length > 1 || /[.!?…]["”“»«]?\s+\S/u.test(text);

/** The whole paragraph of a sentence, where it has more and is no page: a statement that was sent in is such a text. */
function paragraphAround({ paragraphs }: SourceReading, sentence: Span): Span | null {
  const around = paragraphs.find(({ span }) => span.start <= sentence.start && sentence.start < span.end)?.span;
  if (!around || around.end - around.start > LONGEST_PARAGRAPH) return null;
  return around.start < sentence.start || around.end > sentence.end ? around : null;
}
const LONGEST_PARAGRAPH = 1600;

interface Found {
  readonly match: Match;
  /** It has another number, or the contrary. */
  readonly otherwise: boolean;
}

/** Beside the remark itself, neither what merely touches the same matter nor what says otherwise in like words is evidence. */
function withoutEchoes(found: readonly Found[]): readonly Match[] {
  const first = Math.max(0, ...found.map(({ match }) => match.score));
  const best = Math.max(0, ...found.map(({ match, otherwise }) => (otherwise ? 0 : match.score)));
  return found
    .filter(({ match: { relation, score }, otherwise }) =>
      relation === 'paraphrase' ? !(first >= BORNE_OUT && score < ECHO) && !(best >= BORNE_OUT && otherwise) : true,
    )
    .map(({ match }) => match)
    .filter((match, _, all) => !all.some((other) => other !== match && holds(other, match)));
}

/** Whether one place has the remark, and the other is a sentence of it. */
function holds({ uri, spans, relation }: Match, part: Match): boolean {
  if (uri !== part.uri || part.statement !== null || relation === 'paraphrase' || relation === 'related') return false;
  const [whole, inner] = [hull(spans), hull(part.spans)];
  return whole.start <= inner.start && inner.end <= whole.end && whole.end - whole.start > inner.end - inner.start;
}
/** Running text with so many of a quotation's words is the same remark, reworded, and no report of it. */
const SAME_REMARK = 0.7;
const BORNE_OUT = 0.8;
const ECHO = 0.45;

function matchAt(
  files: MatchingFiles,
  quotation: Quotation,
  words: readonly Word[],
  uri: string,
  sentence: IndexedSentence,
  copy: boolean,
  { context, said }: { readonly context: number; readonly said: number },
): Found | null {
  const here = files.reading(uri);
  const there = files.reading(sentence.uri);
  const pack = files.packOf(sentence.language);
  const places: { spans: readonly Span[]; statement: Quotation | null }[] = quotationsIn(
    files,
    there,
    sentence.span,
  ).map((statement) => ({ spans: statement.spans, statement }));
  places.push({ spans: [sentence.span], statement: null });
  const around = hasSentences(quotation) ? paragraphAround(there, sentence.span) : null;
  if (around) places.push({ spans: [around], statement: null });
  const written = quotation.spans.map(({ start, end }) => here.text.slice(start, end)).join('\0');
  let best: Found | null = null;
  for (const { spans, statement } of places) {
    const key = `quotation ${written}\0${there.uri}#${spans[0]!.start}-${spans.at(-1)!.end}`;
    const { others, relation } = files.recall.recall(uri, files.index.file(uri)!, key, () => {
      const others = spans.flatMap((span) => readWords(there.text, span, pack));
      return {
        others,
        relation: others.length ? compareQuotations(words, others, { pack, style: files.style }) : null,
      };
    });
    if (!relation) continue;
    // The sentence by itself knows nobody who says it.
    if (statement === null && best && (best.match.relation === 'verbatim' || best.match.relation === 'abridged'))
      continue;
    const speakers = files.speakers.weigh(quotation.speaker, here, statement?.speaker ?? null, there);
    const found =
      relate(relation, quotation, statement, { context, said }, copy, speakers) ??
      (statement === null && quotation.form === 'direct' && relation.shared < IN_COMMON
        ? null
        : reports(words, said, speakers)) ??
      (speakers === 'same' && statement && shareQuotedWord(quotation, statement, pack)
        ? { relation: 'paraphrase' as const, score: QUOTED_ALIKE }
        : null);
    if (!found) continue;
    const score = Math.min(1, found.score + (statement ? 0.02 : 0));
    if (best && best.match.score >= score) continue;
    const narrowed = narrowToSaid(spans, others, relation.alignment, there.sentences);
    const match: Match = {
      uri: there.uri,
      spans: narrowed,
      text: there.text.slice(hull(narrowed).start, hull(narrowed).end),
      statement,
      score,
      relation:
        found.relation === 'abridged' && isAllSaid(narrowed, others, relation.alignment) ? 'verbatim' : found.relation,
      copy,
      speaker: statement?.speaker?.name ?? statement?.speaker?.text ?? null,
      origin: there.origins[0] ?? null,
      differences: relation.changes.map((change) => differenceOf(change, words, others)),
      reasons: [
        { rule: 'words-in-common', detail: relation.likeness.toFixed(2) },
        ...(copy ? [{ rule: 'copied-passage', detail: '' } as const] : []),
        { rule: 'same-subject', detail: context.toFixed(2) },
        { rule: 'speakers', detail: speakers },
      ],
    };
    best = {
      match,
      otherwise: saysOtherwise(relation.changes),
    };
  }
  return best;
}

function relate(
  { verdict, likeness, shared, alignment, changes }: QuotationRelation,
  quotation: Quotation,
  statement: Quotation | null,
  { context, said }: { readonly context: number; readonly said: number },
  copy: boolean,
  speakers: SpeakerRelation,
): { readonly relation: Relation; readonly score: number } | null {
  // A few words prove nothing by themselves: then the sentences must be about the same.
  const telling =
    shared >= TELLING || copy || Math.max(context, PART * said) >= 0.25 || (shared >= 2 && speakers === 'same');
  const sure = 0.75 * likeness + 0.15 * Math.min(1, shared / 8) + 0.1 * Math.max(context, speakers === 'same' ? 1 : 0);
  switch (verdict) {
    case 'verbatim':
    case 'abridged': {
      const touching = statement !== null && shared >= 2 && speakers !== 'different' && context >= TOUCHING;
      if (!(telling || touching) || alignment.coveredHere < 0.5) return null;
      // Words that stand in running text (a mail, a release) are the same words, though nobody is quoted with them there.
      const reported = quotation.form === 'indirect' || statement?.form === 'indirect';
      return { relation: verdict === 'verbatim' && reported ? 'paraphrase' : verdict, score: sure };
    }
    case 'variant':
    case 'reordered':
      if (!telling || (shared < 2 && context < PARAPHRASE)) return null;
      if (quotation.form === 'indirect' && !copy && context < PARAPHRASE_BY_THE_SAME) return null;
      // What nobody is quoted with is no other version of a quotation; it must say the same to report it.
      if (statement === null && !copy && Math.max(context, said) < PARAPHRASE_BY_THE_SAME) return null;
      if (quotation.form === 'indirect' || (statement === null && likeness < SAME_REMARK))
        return { relation: 'paraphrase', score: sure };
      return { relation: 'variant', score: sure };
    case 'altered':
      if (!telling) return null;
      if (quotation.form === 'indirect') return { relation: 'paraphrase', score: sure };
      // Running text may word a remark freely, short of the contrary; another number in it is a statement of its own.
      if (statement === null)
        return { relation: hasUnshown(changes, 'negation') ? 'conflict' : 'variant', score: sure };
      // So may what reports half of it, short of another number or the contrary.
      const reported = quotation.form === 'mixed' || statement.form === 'indirect';
      return { relation: reported && !saysOtherwise(changes) ? 'variant' : 'conflict', score: sure };
    case 'different': {
      if (speakers === 'different' || shared < 2) return null;
      const least = speakers === 'same' ? PARAPHRASE_BY_THE_SAME : PARAPHRASE;
      return context >= least ? { relation: 'paraphrase', score: Math.min(0.65, context) } : null;
    }
  }
}

/** Another number, or the contrary. */
const saysOtherwise = (changes: readonly Change[]): boolean =>
  hasUnshown(changes, 'number') || hasUnshown(changes, 'negation');

const hasUnshown = (changes: readonly Change[], wanted: Change['kind']): boolean =>
  changes.some(({ kind, shown }) => !shown && kind === wanted);

/** The same said in other words, as far as the two sentences tell. */
function reports(
  words: readonly Word[],
  said: number,
  speakers: SpeakerRelation,
): { readonly relation: Relation; readonly score: number } | null {
  // A few quoted words say nothing without the sentence that they stand in, which is a statement of its own.
  const telling = words.filter(({ kind }) => kind !== 'function').length;
  if (speakers === 'different' || telling < LEAST_WORDS) return null;
  const least = speakers === 'same' ? SAID_BY_THE_SAME : SAID;
  return said >= least ? { relation: 'paraphrase', score: 0.6 * said } : null;
}

/** Whether two remarks of one speaker have a telling word in quotation marks alike: what both stories thought worth quoting. */
function shareQuotedWord(here: Quotation, there: Quotation, pack: LanguagePack): boolean {
  if (here.form !== 'mixed' || there.form !== 'mixed') return false;
  const quoted = (text: string): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(/[„“”"»«]([^„“”"»«]{3,120})[“”"»«]/gu)].flatMap(([, part]) =>
        readWords(part!, { start: 0, end: part!.length }, pack)
          .filter(({ kind, lower }) => kind === 'content' && !pack.terms.lightWords.has(lower))
          .map(({ stem }) => stem),
      ),
    );
  const theirs = quoted(there.text);
  return theirs.size > 0 && [...quoted(here.text)].some((stem) => theirs.has(stem));
}

function differenceOf({ stretch }: Change, here: readonly Word[], there: readonly Word[]): Difference {
  const span = (words: readonly Word[], [from, to]: readonly [number, number]): Span => {
    if (to > from) return { start: words[from]!.span.start, end: words[to - 1]!.span.end };
    const at = from < words.length ? words[from]!.span.start : (words.at(-1)?.span.end ?? 0);
    return { start: at, end: at };
  };
  const [a, b] = [span(here, stretch.here), span(there, stretch.there)];
  return { kind: a.start === a.end ? 'missing' : b.start === b.end ? 'added' : 'changed', here: a, there: b };
}
