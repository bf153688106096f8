import type { TaggedText } from '../../language/TaggedText.ts';
import type { Span } from '../../text/Span.ts';
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
  /** It ends with a colon, so that what follows is said by `topic`. */
  readonly introduces: boolean;
  /** Whom the sentence with the colon is about. */
  readonly topic: readonly Span[];
}

const SILENT: SpeechReading = { candidates: [], openUntil: -1, openFrom: -1, introduces: false, topic: [] };

/** Finds quotations and reported speech in one paragraph. Linear in its tokens. */
export function scanSpeech(tagged: TaggedText, names: readonly NameMention[]): SpeechReading {
  if (tagged.tokens.count === 0) return SILENT;
  const stretches = pairMarks(scanMarks(tagged.tokens), tagged.text.length);
  const passage = layOut(tagged, names, stretches);
  const verbSecond = tagged.pack.speech.order === 'verb-second';
  const reported = verbSecond ? scanVerbSecond(passage) : scanSubjectVerb(passage);
  const topic = (unit: TokenRange): TokenRange | null =>
    verbSecond ? topicOf(passage, unit) : subjectVerbTopic(passage, unit);
  const marked = quotedSpeech(passage, claimed(stretches, reported), reported, topic);
  const candidates = [...reported, ...marked].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  return {
    candidates: readDialogue(passage, candidates),
    openUntil: stretches[0]?.openStart ? stretches[0].span.end : -1,
    openFrom: stretches.findLast(({ openEnd }) => openEnd)?.span.start ?? -1,
    ...close(passage, topic),
  };
}

function close(
  passage: Passage,
  topic: (unit: TokenRange) => TokenRange | null,
): { introduces: boolean; topic: readonly Span[] } {
  const unit = passage.units[passage.units.length - 1];
  const { text, tokens } = passage.tagged;
  if (!unit) return { introduces: false, topic: [] };
  const introduces = text.charAt(tokens.end[unit.to]! - 1) === ':';
  const who = introduces ? topic(unit) : null;
  return { introduces, topic: who ? [spanOf(passage, who.from, who.to)] : [] };
}

const NONE: ReadonlySet<number> = new Set();

/** The stretches that reported speech holds already. Both lists are in text order, so one sweep tells. */
function claimed(stretches: readonly QuotedStretch[], reported: readonly SpeechCandidate[]): ReadonlySet<number> {
  if (stretches.length === 0 || reported.length === 0) return NONE;
  const spans: Span[] = [];
  for (const candidate of reported) for (const span of candidate.spans) spans.push(span);
  spans.sort((a, b) => a.start - b.start);
  const found = new Set<number>();
  let next = 0;
  let reach = -1;
  for (const [index, { span }] of stretches.entries()) {
    while (next < spans.length && spans[next]!.start <= span.start) reach = Math.max(reach, spans[next++]!.end);
    if (reach >= span.end) found.add(index);
  }
  return found;
}
