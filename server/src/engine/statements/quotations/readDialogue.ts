import { isWord, markAt, type Passage } from './Passage.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';

/**
 * A line of dialogue with a dash: `– Ich komme, sagte er.` What stands between the dash and its cue is said word for word, where
 * it speaks as people talk: with `ich` or `du`, or with a question or exclamation mark. A point of a list has none of these.
 */
export function readDialogue(passage: Passage, candidates: SpeechCandidate[]): SpeechCandidate[] {
  const { tagged } = passage;
  const { tokens, text } = tagged;
  if (tokens.count < 3 || !'–—―'.includes(markAt(passage, 0) || '#') || tokens.end[0] === tokens.start[1])
    return candidates;
  const first = candidates[0];
  const span = first?.spans[0];
  const cue = first?.cue[0];
  if (!first || !span || !cue || first.form !== 'indirect' || first.speaker.length === 0) return candidates;
  if (span.start > tokens.start[1]! || cue.start < span.end) return candidates;
  let talks = /[?!]\s*$/u.test(text.slice(span.end - 1, cue.start));
  for (let i = 1; i < tokens.count && tokens.end[i]! <= span.end && !talks; i++)
    talks = isWord(passage, i) && tagged.pack.speech.talkWords.has(tagged.lower[i]!);
  if (!talks) return candidates;
  const said = first.spans.map(({ start, end }) => ({ start: Math.max(start, tokens.start[1]!), end }));
  return [{ ...first, form: 'direct', spans: said, rule: 'dialogue' }, ...candidates.slice(1)];
}
