import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { nextItem, type Passage, type TokenRange } from './Passage.ts';
import { readAccording, readSubjectVerbCues } from './readSubjectVerbCues.ts';
import { openSentence } from './Sentence.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';

/** Reported and quoted speech in the sentences of a language whose subject precedes its verb. */
export function scanSubjectVerb(passage: Passage): SpeechCandidate[] {
  const found: SpeechCandidate[] = [];
  let before: TokenRange | null = null;
  for (const unit of passage.units) {
    const previous = before;
    before = unit;
    const quote = onlyQuote(passage, unit);
    const last = found[found.length - 1];
    if (quote >= 0 && last && previous && joins(passage, last, previous)) {
      found[found.length - 1] = { ...last, spans: [...last.spans, passage.stretches[quote]!.span] };
      continue;
    }
    if (!isConcerned(passage, unit)) continue;
    const sentence = openSentence(passage, unit);
    if (!readAccording(sentence)) readSubjectVerbCues(sentence);
    found.push(...sentence.found);
  }
  return found;
}

function isConcerned(passage: Passage, unit: TokenRange): boolean {
  for (let i = unit.from; i <= unit.to; i = nextItem(passage, i)) {
    const speech = passage.quoteAt[i]! < 0 ? passage.tagged.entries[i]?.speech : null;
    if (speech && (speech.verbs.length > 0 || speech.roles & (SpeechRole.cueNoun | SpeechRole.source))) return true;
  }
  return false;
}

/** The quotation that a sentence consists of, or -1. */
function onlyQuote(passage: Passage, unit: TokenRange): number {
  const quote = passage.quoteAt[unit.from]!;
  return quote >= 0 && passage.quoteTokens[quote]!.to >= unit.to ? quote : -1;
}

/** Whether quoted words go on after the sentence that attributes them: “…,” she said. “…” */
function joins(passage: Passage, last: SpeechCandidate, before: TokenRange): boolean {
  if (!passage.tagged.pack.speech.continuesAfterCue || last.form === 'indirect' || last.cue.length === 0) return false;
  const { start } = passage.tagged.tokens;
  const end = last.spans[last.spans.length - 1]!.end;
  return end > start[before.from]! && last.rule !== 'verb-object';
}
