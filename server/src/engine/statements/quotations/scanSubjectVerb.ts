import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { Trigger, triggerIn } from '../../language/triggers.ts';
import { hasRole, isCapital, isWord, nextItem, type Passage, type TokenRange } from './Passage.ts';
import { readAccording } from './readAccording.ts';
import { readPossessedCues } from './readPossessedCues.ts';
import { readSubjectVerbCues } from './readSubjectVerbCues.ts';
import { openSentence } from './Sentence.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';

/** Reported and quoted speech in the sentences of a language whose subject precedes its verb. */
export function scanSubjectVerb(passage: Passage): SpeechCandidate[] {
  const found: SpeechCandidate[] = [];
  let before: TokenRange | null = null;
  for (let u = 0; u < passage.units.length; u++) {
    const unit = passage.units[u]!;
    const previous = before;
    before = unit;
    const next = passage.units[u + 1];
    const asked = next && endsQuoted(passage, unit) ? askedBy(passage, unit, next) : null;
    if (asked) {
      found.push(...asked);
      before = { from: unit.from, to: next!.to };
      u++;
      continue;
    }
    const quote = onlyQuote(passage, unit);
    const last = found[found.length - 1];
    if (quote >= 0 && last && previous && joins(passage, last, previous)) {
      found[found.length - 1] = { ...last, spans: [...last.spans, passage.stretches[quote]!.span] };
      continue;
    }
    if (!isConcerned(passage, unit)) continue;
    const sentence = openSentence(passage, unit);
    if (!readAccording(sentence)) {
      readSubjectVerbCues(sentence);
      readPossessedCues(sentence);
    }
    found.push(...sentence.found);
  }
  return found;
}

/** Whether a sentence ends with quoted words whose own question mark or exclamation mark ended it. */
function endsQuoted(passage: Passage, unit: TokenRange): boolean {
  const quote = passage.quoteAt[unit.to]!;
  return quote >= 0 && '?!…'.includes(passage.tagged.text.charAt(passage.stretches[quote]!.inner.end - 1));
}

/** `“Why not?” Weber asked.`: the sentence behind a quotation that only says whose it is; null where it says more. */
function askedBy(passage: Passage, unit: TokenRange, next: TokenRange): readonly SpeechCandidate[] | null {
  if (passage.quoteAt[next.from]! >= 0 || !isConcerned(passage, next)) return null;
  const behind = passage.tagged.tokens.start[next.from]!;
  const sentence = openSentence(passage, { from: unit.from, to: next.to });
  readSubjectVerbCues(sentence);
  const { found } = sentence;
  const own = found.find(({ rule, cue, spans, form }) => {
    const at = cue[0]?.start ?? -1;
    return rule === 'parenthesis' && at > behind && spans[0]!.end <= behind && form !== 'indirect';
  });
  if (!own) return null;
  const verb = own.cue[own.cue.length - 1]!.end;
  const first = found.filter(({ cue }) => (cue[0]?.start ?? 0) > behind)[0];
  return first === own && endsThere(passage, next, verb) ? found : null;
}

/** Whether nothing that could be said itself follows the verb: only to whom, when, how, or more quoted words. */
function endsThere(passage: Passage, unit: TokenRange, verb: number): boolean {
  for (let i = unit.from; i <= unit.to; i++)
    if (passage.tagged.tokens.start[i]! >= verb) {
      if (passage.quoteAt[i]! >= 0) return true;
      const { lower } = passage.tagged;
      if (!isWord(passage, i) || /^(?:as|to|at|in|on|of|about|with|during|when|after|before)$/u.test(lower[i]!))
        return true;
      if (hasRole(passage, i, SpeechRole.time) || isCapital(passage, i)) return true;
      return (
        /^asked|told$/u.test(lower[i - 1]!) && !hasRole(passage, i, SpeechRole.complementizer | SpeechRole.question)
      );
    }
  return true;
}

function isConcerned(passage: Passage, unit: TokenRange): boolean {
  const { words, language } = passage.tagged;
  const speech = triggerIn(language, Trigger.speech);
  for (let i = unit.from; i <= unit.to; i = nextItem(passage, i))
    if (passage.quoteAt[i]! < 0 && (words[i]?.triggers ?? 0) & speech) return true;
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
