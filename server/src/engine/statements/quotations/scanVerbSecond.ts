import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { nextItem, type Passage, type TokenRange } from './Passage.ts';
import { readFreeSpeech } from './readFreeSpeech.ts';
import { readQuotedParts } from './readQuotedParts.ts';
import { readSourcePhrase } from './readSourcePhrase.ts';
import { readVerbSecondCues } from './readVerbSecondCues.ts';
import { openSentence } from './Sentence.ts';
import { isSpeaker } from './speakers.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';
import { clauseSubject } from './verbSecondClauses.ts';

const TRIGGER =
  SpeechRole.source |
  SpeechRole.sourceAfter |
  SpeechRole.sourceNoun |
  SpeechRole.sourceAdverb |
  SpeechRole.reportive |
  SpeechRole.hearsay |
  SpeechRole.cueNoun;

/** Reported and quoted speech in the sentences of a verb-second language. */
export function scanVerbSecond(passage: Passage): SpeechCandidate[] {
  const found: SpeechCandidate[] = [];
  let reported = false;
  let before: TokenRange | null = null;
  for (const unit of passage.units) {
    const previous = before;
    before = unit;
    if (!reported && !isConcerned(passage, unit)) continue;
    const sentence = openSentence(passage, unit);
    readSourcePhrase(sentence);
    if (sentence.found.length === 0) readVerbSecondCues(sentence);
    if (sentence.found.length === 0) readFreeSpeech(sentence, reported, reported || !previous ? null : topicOf(passage, previous));
    readQuotedParts(sentence);
    reported = sentence.found.length > 0;
    found.push(...sentence.found);
  }
  return found;
}

function isConcerned(passage: Passage, unit: TokenRange): boolean {
  for (let i = unit.from; i <= unit.to; i = nextItem(passage, i)) {
    if (passage.quoteAt[i]! >= 0) return true;
    const speech = passage.tagged.entries[i]?.speech;
    if (speech && (speech.verbs.length > 0 || speech.roles & TRIGGER)) return true;
  }
  return false;
}

/** Who a sentence is about, where it names somebody who can speak. */
function topicOf(passage: Passage, unit: TokenRange): TokenRange | null {
  const [chunk] = openSentence(passage, unit).chunks;
  const subject = chunk ? clauseSubject(passage, chunk, -1) : null;
  return subject && isSpeaker(passage, subject) ? subject : null;
}
