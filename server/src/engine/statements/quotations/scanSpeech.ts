import type { TaggedText } from '../../language/TaggedText.ts';
import type { Span } from '../../text/Span.ts';
import type { NameMention } from '../NameMention.ts';
import { layOut } from './Passage.ts';
import { pairMarks } from './pairMarks.ts';
import { scanMarks } from './QuoteMark.ts';
import { quotedSpeech } from './quotedSpeech.ts';
import { scanSubjectVerb } from './scanSubjectVerb.ts';
import { scanVerbSecond } from './scanVerbSecond.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';

/** What one paragraph holds of speech before its neighbours are known; offsets count from the paragraph's start. */
export interface SpeechReading {
  readonly candidates: readonly SpeechCandidate[];
  /** The paragraph begins inside a quotation that an earlier one opened, up to this offset; -1 where it does not. */
  readonly openUntil: number;
  /** A quotation opens here and nothing closes it in this paragraph; -1 where none does. */
  readonly openFrom: number;
}

export function scanSpeech(tagged: TaggedText, names: readonly NameMention[]): SpeechReading {
  const stretches = pairMarks(scanMarks(tagged.tokens), tagged.text.length);
  const passage = layOut(tagged, names, stretches);
  const reported = tagged.pack.speech.order === 'verb-second' ? scanVerbSecond(passage) : scanSubjectVerb(passage);
  const claimed = new Set<number>();
  for (const { spans } of reported)
    for (const { start, end } of spans)
      for (let i = firstFrom(stretches, start); i < stretches.length && stretches[i]!.span.start < end; i++)
        if (stretches[i]!.span.end <= end) claimed.add(i);
  const candidates = [...reported, ...quotedSpeech(passage, claimed)].sort(
    (a, b) => a.spans[0]!.start - b.spans[0]!.start,
  );
  return {
    candidates,
    openUntil: stretches.find(({ openStart }) => openStart)?.span.end ?? -1,
    openFrom: stretches.find(({ openEnd }) => openEnd)?.span.start ?? -1,
  };
}

/** The index of the first stretch that starts at `offset` or later; stretches are in text order. */
function firstFrom(stretches: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
