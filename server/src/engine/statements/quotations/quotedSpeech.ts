import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { isUpperAt } from '../../text/characters.ts';
import { hasRole, isWord, markAt, previousItem, spanOf, type Passage } from './Passage.ts';
import { nounPhrase } from './nounPhrase.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';

/** How much of a quoted stretch counts as evidence by itself. */
const LONG = 6;

/**
 * The quoted stretches that no cue claims, as far as they are speech: by a colon, by their length and closing punctuation, or
 * because one stands right beside another. Titles, names, terms and scare quotes are left out.
 */
export function quotedSpeech(passage: Passage, claimed: ReadonlySet<number>): SpeechCandidate[] {
  const found: SpeechCandidate[] = [];
  for (const [index, stretch] of passage.stretches.entries()) {
    if (claimed.has(index)) continue;
    const { from } = passage.quoteTokens[index]!;
    const rule = speechRule(passage, index);
    if (!rule) continue;
    const speaker = colonSpeaker(passage, from);
    found.push({
      form: 'direct',
      spans: [stretch.span],
      speaker: speaker ? [speaker] : [],
      cue: [],
      addressee: [],
      rule,
      continues: speaker === null,
    });
  }
  return found;
}

function colonSpeaker(passage: Passage, from: number) {
  const colon = previousItem(passage, from);
  if (colon < 1 || markAt(passage, colon) !== ':') return null;
  let start = colon - 1;
  while (start > 0 && passage.quoteAt[start - 1]! < 0 && !'.,;:!?'.includes(markAt(passage, start - 1) || '#')) start--;
  const phrase = nounPhrase(passage, start, colon - 1);
  return phrase && phrase.to === colon - 1 ? spanOf(passage, phrase.from, phrase.to) : null;
}

function speechRule(passage: Passage, index: number): string | null {
  const stretch = passage.stretches[index]!;
  const { from, to } = passage.quoteTokens[index]!;
  const { text } = passage.tagged;
  let words = 0;
  let verbs = 0;
  for (let i = from; i <= to; i++)
    if (isWord(passage, i)) {
      words++;
      const speech = passage.tagged.entries[i]?.speech;
      if (
        speech &&
        (speech.roles & (SpeechRole.auxiliary | SpeechRole.reportive | SpeechRole.conditional | SpeechRole.pronoun) ||
          speech.verbs.length > 0)
      )
        verbs++;
    }
  const closing = text.charAt(stretch.inner.end - 1);
  const sentence = '.!?…,'.includes(closing) && isUpperAt(text, stretch.inner.start);
  const before = previousItem(passage, from);
  if (stretch.openEnd || stretch.openStart) return words >= LONG ? 'unclosed' : null;
  if (before >= 0 && markAt(passage, before) === ':' && (words >= 3 || sentence)) return 'colon';
  const titled = before >= 0 && hasRole(passage, before, SpeechRole.titled);
  if (titled && !sentence) return null;
  if (sentence && words >= 2 && !titled && (words >= LONG || verbs > 0)) return 'sentence-in-marks';
  if (words >= LONG && verbs > 0) return 'long-stretch';
  return null;
}
