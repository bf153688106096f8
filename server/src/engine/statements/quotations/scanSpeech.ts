import type { TaggedText } from '../../language/TaggedText.ts';
import type { Span } from '../../text/Span.ts';
import { inTextOrder, mergeInTextOrder } from '../../text/textOrder.ts';
import type { NameMention } from '../NameMention.ts';
import { pairMarks, type QuotedStretch } from './pairMarks.ts';
import { layOut, spanOf, type Passage, type TokenRange } from './Passage.ts';
import { scanMarks } from './QuoteMark.ts';
import { readDialogue } from './readDialogue.ts';
import { quotedSpeech } from './quotedSpeech.ts';
import { scanSubjectVerb } from './scanSubjectVerb.ts';
import { scanVerbSecond, topicOf } from './scanVerbSecond.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';
import { subjectVerbTopic } from './subjectVerbSubjects.ts';

/** What one paragraph holds of speech before its neighbours are known; offsets count from the paragraph's start. */
export interface SpeechReading {
  /** In text order. */
  readonly candidates: readonly SpeechCandidate[];
  /** The paragraph begins inside a quotation that an earlier one opened, up to this offset; -1 where it does not. */
  readonly openUntil: number;
  /** A quotation opens here and nothing closes it in this paragraph; -1 where none does. */
  readonly openFrom: number;
  /** The end of the quoted stretch that the paragraph begins with, however short it is; -1 where none does. */
  readonly quotedUntil: number;
  /** The paragraph speaks as people talk (ich, wir) behind `openFrom`. */
  readonly talks: boolean;
  /** What the paragraph holds where the neighbours have no partner for such a mark; null where every mark has its partner. */
  readonly unmatched: Unmatched | null;
  /** It ends with a colon, so that what follows is said by `topic`. */
  readonly introduces: boolean;
  /** Whom the sentence with the colon is about. */
  readonly topic: readonly Span[];
}

/** The candidates where a mark without partner counts for nothing. */
export interface Unmatched {
  readonly withoutStart: readonly SpeechCandidate[];
  readonly withoutEnd: readonly SpeechCandidate[];
  readonly withoutBoth: readonly SpeechCandidate[];
}

const SILENT: SpeechReading = {
  candidates: [],
  openUntil: -1,
  openFrom: -1,
  quotedUntil: -1,
  talks: false,
  unmatched: null,
  introduces: false,
  topic: [],
};

/** Finds quotations and reported speech in one paragraph. Linear in its tokens. */
export function scanSpeech(tagged: TaggedText, names: readonly NameMention[]): SpeechReading {
  if (tagged.tokens.count === 0) return SILENT;
  const stretches = pairMarks(scanMarks(tagged.tokens), tagged.text.length);
  const passage = layOut(tagged, names, stretches);
  const start = stretches[0]?.openStart ? stretches[0] : null;
  const end = stretches.findLast(({ openEnd }) => openEnd) ?? null;
  return {
    candidates: readCandidates(passage),
    openUntil: start ? start.span.end : -1,
    openFrom: end ? end.span.start : -1,
    quotedUntil: stretches[0]?.span.start === 0 ? stretches[0].span.end : -1,
    talks: end !== null && talks(tagged, end.span.start),
    unmatched: start || end ? readUnmatched(tagged, names, stretches) : null,
    ...close(passage),
  };
}

function readCandidates(passage: Passage): readonly SpeechCandidate[] {
  const reported = isVerbSecond(passage) ? scanVerbSecond(passage) : scanSubjectVerb(passage);
  const marked = quotedSpeech(passage, claimed(passage.stretches, reported), reported, (unit) => topic(passage, unit));
  const candidates = mergeInTextOrder(reported, marked, ({ spans }) => spans[0]!.start);
  return readDialogue(passage, candidates);
}

function readUnmatched(
  tagged: TaggedText,
  names: readonly NameMention[],
  stretches: readonly QuotedStretch[],
): Unmatched {
  const read = (keeps: (stretch: QuotedStretch) => boolean): readonly SpeechCandidate[] =>
    readCandidates(layOut(tagged, names, stretches.filter(keeps)));
  const withoutBoth = read(({ openStart, openEnd }) => !openStart && !openEnd);
  const both = stretches.some(({ openStart }) => openStart) && stretches.some(({ openEnd }) => openEnd);
  return {
    withoutBoth,
    withoutStart: both ? read(({ openStart }) => !openStart) : withoutBoth,
    withoutEnd: both ? read(({ openEnd }) => !openEnd) : withoutBoth,
  };
}

const isVerbSecond = ({ tagged }: Passage): boolean => tagged.pack.speech.order === 'verb-second';

const topic = (passage: Passage, unit: TokenRange): TokenRange | null =>
  isVerbSecond(passage) ? topicOf(passage, unit) : subjectVerbTopic(passage, unit);

function talks({ tokens, lower, pack }: TaggedText, from: number): boolean {
  for (let i = tokens.count - 1; i >= 0 && tokens.start[i]! >= from; i--)
    if (pack.speech.talkWords.has(lower[i]!)) return true;
  return false;
}

function close(passage: Passage): { introduces: boolean; topic: readonly Span[] } {
  const unit = passage.units[passage.units.length - 1];
  const { text, tokens } = passage.tagged;
  if (!unit) return { introduces: false, topic: [] };
  const introduces = text.charAt(tokens.end[unit.to]! - 1) === ':';
  const who = introduces ? topic(passage, unit) : null;
  return { introduces, topic: who ? [spanOf(passage, who.from, who.to)] : [] };
}

const NONE: ReadonlySet<number> = new Set();

/** The stretches that reported speech holds already. Both lists are in text order, so one sweep tells. */
function claimed(stretches: readonly QuotedStretch[], reported: readonly SpeechCandidate[]): ReadonlySet<number> {
  if (stretches.length === 0 || reported.length === 0) return NONE;
  const spans: Span[] = [];
  for (const candidate of reported) for (const span of candidate.spans) spans.push(span);
  inTextOrder(spans, ({ start }) => start);
  const found = new Set<number>();
  let next = 0;
  let reach = -1;
  for (let index = 0; index < stretches.length; index++) {
    const { span } = stretches[index]!;
    while (next < spans.length && spans[next]!.start <= span.start) reach = Math.max(reach, spans[next++]!.end);
    if (reach >= span.end) found.add(index);
  }
  return found;
}
