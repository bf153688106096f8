import { Trigger, triggerIn } from '../../language/triggers.ts';
import { chunkHas } from './chunks.ts';
import { isWord, markAt, type Passage, type TokenRange } from './Passage.ts';
import { readFreeSpeech } from './readFreeSpeech.ts';
import { readFragments, readQuotedParts } from './readQuotedParts.ts';
import { readSourcePhrase } from './readSourcePhrase.ts';
import { readBackPointer, readNounCues, readPointer } from './readNounCues.ts';
import { readVerbSecondCues } from './readVerbSecondCues.ts';
import { openSentence, type Sentence } from './Sentence.ts';
import { isSpeaker } from './speakers.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';
import { FINITE, hasInnerVerb, isFinite, opensDependent, topicBefore } from './verbSecondClauses.ts';

/** Reported and quoted speech in the sentences of a verb-second language. */
export function scanVerbSecond(passage: Passage): SpeechCandidate[] {
  const found: SpeechCandidate[] = [];
  let reported = false;
  let before: TokenRange | null = null;
  for (const unit of passage.units) {
    const previous = before;
    before = unit;
    if (!reported && !isConcerned(passage, unit)) continue;
    const sentence = joinClauses(openSentence(passage, unit));
    const last = found[found.length - 1];
    const told = last?.rule === 'sentence-in-marks' && last.cue.length === 0 ? readBackPointer(sentence, last) : null;
    if (told && previous && isWhole(passage, previous)) {
      found[found.length - 1] = told;
      reported = true;
      continue;
    }
    readSentence(sentence, previous, reported);
    reported = sentence.found.length > 0;
    for (const candidate of sentence.found) found.push(candidate);
  }
  return found;
}

function readSentence(sentence: Sentence, previous: TokenRange | null, reported: boolean): void {
  const { passage, found } = sentence;
  // Asked only by words that nothing else attributes, which are few.
  const silent = reported ? null : previous;
  const topic = (): TokenRange | null => silent && topicOf(passage, silent);
  readVerbSecondCues(sentence);
  readSourcePhrase(sentence);
  if (found.length === 0) readPointer(sentence, silent);
  if (found.length === 0) readNounCues(sentence, reported);
  if (found.length === 0) readFreeSpeech(sentence, reported, topic);
  if (passage.stretches.length > 0) {
    readQuotedParts(sentence, topic);
    readFragments(sentence);
  }
}

/** Whether a sentence is one quotation and nothing else. */
function isWhole(passage: Passage, unit: TokenRange): boolean {
  const quote = passage.quoteAt[unit.from]!;
  if (quote < 0) return false;
  for (let i = passage.quoteTokens[quote]!.to + 1; i <= unit.to; i++) if (isWord(passage, i)) return false;
  return true;
}

function isConcerned(passage: Passage, unit: TokenRange): boolean {
  const { words, language } = passage.tagged;
  const speech = triggerIn(language, Trigger.speech);
  const parenthesis = triggerIn(language, Trigger.parenthesis);
  for (let i = unit.from; i <= unit.to; i++) {
    if (passage.quoteAt[i]! >= 0) return true;
    const triggers = words[i]?.triggers ?? 0;
    if (triggers & speech) return true;
    if (triggers & parenthesis && i > unit.from && markAt(passage, i - 1) !== '') return true;
  }
  return false;
}

/** `Wie der Richter, Otto Brand, ausführte, …`: commas inside a wie-clause divide nothing. */
function joinClauses(sentence: Sentence): Sentence {
  const { passage, chunks } = sentence;
  const { lower } = passage.tagged;
  let k = 0;
  while (k < chunks.length && lower[chunks[k]!.from] !== 'wie') k++;
  if (k === chunks.length) return sentence;
  const joined = chunks.slice(0, k);
  for (; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    let to = k;
    if (lower[chunk.from] === 'wie' && !chunkHas(passage, chunk, FINITE) && !hasInnerVerb(passage, chunk))
      while (to + 1 < chunks.length && to - k < 3) {
        const next = chunks[++to]!;
        if (isFinite(passage, next.to) || isFinite(passage, next.from)) break;
      }
    const last = chunks[to]!;
    const closes = to > k && (isFinite(passage, last.to) || isFinite(passage, last.from));
    joined.push(closes ? { ...chunk, to: last.to } : chunk);
    if (closes) k = to;
  }
  return { ...sentence, chunks: joined };
}

/** Who a sentence is about, where it names somebody who can speak. */
export function topicOf(passage: Passage, unit: TokenRange): TokenRange | null {
  const { chunks } = openSentence(passage, unit);
  const main = chunks.findIndex((chunk) => !opensDependent(passage, chunk));
  const subject = main < 0 ? null : topicBefore(passage, chunks, Math.min(main + 1, chunks.length - 1));
  return subject && (isSpeaker(passage, subject) || passage.nameAt[subject.from]! >= 0) ? subject : null;
}
