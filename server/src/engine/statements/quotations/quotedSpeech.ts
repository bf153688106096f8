import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { isUpperAt } from '../../text/characters.ts';
import type { Span } from '../../text/Span.ts';
import { nounPhrase } from './nounPhrase.ts';
import {
  hasRole,
  isWord,
  markAt,
  previousItem,
  spanOf,
  type Passage,
  type TokenRange,
  TOKENS_BACK,
} from './Passage.ts';
import { speakerBeside } from './speakerBeside.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';

/** How much of a quoted stretch counts as evidence by itself, in words. */
const LONG = 6;

/**
 * The quoted stretches that no cue claims, as far as they are speech: by a colon, by their length and closing punctuation.
 * Titles, names, terms and scare quotes are left out. Where the sentence before is no speech, the one it is about speaks.
 */
export function quotedSpeech(
  passage: Passage,
  claimed: ReadonlySet<number>,
  reported: readonly SpeechCandidate[],
  topic: (unit: TokenRange) => TokenRange | null,
): SpeechCandidate[] {
  const found: SpeechCandidate[] = [];
  const ordered = passage.tagged.pack.speech.order === 'subject-verb';
  let at = 0;
  let told = 0;
  for (const [index, stretch] of passage.stretches.entries()) {
    if (claimed.has(index)) continue;
    const { from } = passage.quoteTokens[index]!;
    const rule = speechRule(passage, index);
    if (!rule) continue;
    while (at < passage.units.length && passage.units[at]!.to < from) at++;
    const before = passage.units[at - 1];
    let speaker = colonSpeaker(passage, from);
    const beside = speaker || !ordered ? null : speakerBeside(passage, index, at);
    if (beside) speaker = spanOf(passage, beside.speaker.from, beside.speaker.to);
    if (!speaker && before && passage.units[at]?.from === from) {
      const start = passage.tagged.tokens.start[before.from]!;
      while (told < reported.length && endOf(reported[told]!) <= start) told++;
      const spoken = told < reported.length && reported[told]!.spans[0]!.start < stretch.span.start;
      const last = found[found.length - 1];
      const who = spoken || (last && last.spans[0]!.end > start) ? null : topic(before);
      if (who) speaker = spanOf(passage, who.from, who.to);
    }
    found.push({
      form: 'direct',
      spans: [stretch.span],
      speaker: speaker ? [speaker] : [],
      cue: beside ? [spanOf(passage, beside.verb, beside.verb)] : [],
      addressee: [],
      rule,
      continues: speaker === null,
    });
  }
  return found;
}

const endOf = ({ spans, cue }: SpeechCandidate): number =>
  Math.max(spans[spans.length - 1]!.end, cue[cue.length - 1]?.end ?? 0);

/** `Weber: “…”`, or the subject of the clause that the colon ends. */
function colonSpeaker(passage: Passage, from: number): Span | null {
  const colon = previousItem(passage, from);
  if (colon < 1 || markAt(passage, colon) !== ':') return null;
  let start = colon - 1;
  while (
    start > Math.max(0, colon - TOKENS_BACK) &&
    passage.quoteAt[start - 1]! < 0 &&
    !'.,;:!?'.includes(markAt(passage, start - 1) || '#')
  )
    start--;
  // Behind `…, dass es regnet:` speaks who says so.
  if (hasRole(passage, start, SpeechRole.complementizer | SpeechRole.subordinator)) return null;
  const phrase = nounPhrase(passage, start, colon - 1);
  return phrase ? spanOf(passage, phrase.from, phrase.to) : null;
}

function speechRule(passage: Passage, index: number): string | null {
  const stretch = passage.stretches[index]!;
  const { from, to } = passage.quoteTokens[index]!;
  const { text } = passage.tagged;
  let words = 0;
  let verbs = 0;
  const telling = SpeechRole.auxiliary | SpeechRole.reportive | SpeechRole.conditional | SpeechRole.pronoun;
  for (let i = from; i <= to; i++)
    if (isWord(passage, i)) {
      words++;
      const speech = passage.tagged.entries[i]?.speech;
      if (speech && (speech.roles & telling || speech.verbs.length > 0)) verbs++;
    }
  const closing = text.charAt(stretch.inner.end - 1);
  const sentence = '.!?…,'.includes(closing) && isUpperAt(text, stretch.inner.start);
  const before = previousItem(passage, from);
  if (stretch.openEnd) return words >= LONG ? 'open-quotation' : null;
  if (stretch.openStart) return 'closing-quotation';
  if (before >= 0 && markAt(passage, before) === ':' && (words >= 3 || sentence)) return 'colon';
  const titled = before >= 0 && hasRole(passage, before, SpeechRole.titled);
  if (titled && !sentence) return null;
  if (sentence && words >= 2 && !titled && (words >= LONG || verbs > 0)) return 'sentence-in-marks';
  if (words >= LONG && verbs > 0) return 'long-stretch';
  return null;
}
