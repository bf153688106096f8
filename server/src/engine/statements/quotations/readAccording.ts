import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { nounPhrase } from './nounPhrase.ts';
import { hasRole, markAt, nextItem, type Passage, spanOf, type TokenRange } from './Passage.ts';
import { isApposition } from './renamings.ts';
import { emit, type Sentence } from './Sentence.ts';
import { isVerb } from './subjectVerbCue.ts';

/** according to X; per X: the rest of the sentence is what X says. */
export function readAccording(sentence: Sentence): boolean {
  const { passage, chunks, unit, last } = sentence;
  const { lower } = passage.tagged;
  for (const [k, chunk] of chunks.entries())
    for (let i = chunk.from; i < chunk.to; i = nextItem(passage, i)) {
      if (passage.quoteAt[i]! >= 0 || !hasRole(passage, i, SpeechRole.source)) continue;
      const phraseFrom = lower[i] === 'according' ? i + 2 : i + 1;
      if (lower[i] === 'according' ? lower[i + 1] !== 'to' : i !== chunk.from) continue;
      const head = nounPhrase(passage, phraseFrom, chunk.to, { oblique: true });
      if (!head) continue;
      const next = chunks[k + 1];
      const renamed = head.to === chunk.to && next && next.mark === ',' && i > unit.from && isApposition(passage, next);
      const speaker = renamed ? { from: head.from, to: next.to } : head;
      const ranges = sourced(sentence, k, i, speaker);
      if (ranges.length === 0) continue;
      emit(sentence, { ranges, speaker, cue: [spanOf(passage, i, phraseFrom - 1)], rule: 'source-phrase' });
      return true;
    }
  return false;
}

/** What a source is named for: the words before it, those behind it where it opens the sentence, both where it stands within. */
function sourced({ passage, chunks, unit, last }: Sentence, k: number, at: number, speaker: TokenRange): TokenRange[] {
  const chunk = chunks[k]!;
  let from = unit.from;
  if (chunk.bracketed) {
    let open = k;
    while (open > 0 && chunks[open]!.mark !== '(' && chunks[open - 1]!.bracketed) open--;
    from = Math.min(at, chunks[open]!.from);
    return at > from ? [{ from, to: at - 1 }] : [{ from: speaker.to + 1, to: chunk.to }].filter((r) => r.to >= r.from);
  }
  while (from < at && (hasRole(passage, from, SpeechRole.coordinator) || markAt(passage, from) === ',')) from++;
  const before = at > from ? [{ from, to: at - 1 }] : [];
  const behind = speaker.to < last ? [{ from: speaker.to + 1, to: last }] : [];
  if (before.length === 0) return behind;
  const whole =
    chunks.slice(0, k).some((c) => hasVerb(passage, c)) || hasVerb(passage, { from: chunk.from, to: at - 1 });
  return whole ? before : [...before, ...behind];
}

/** Whether any word of a stretch can be a finite verb. */
export function hasVerb(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i <= to; i = nextItem(passage, i)) if (passage.quoteAt[i]! >= 0 || isVerb(passage, i)) return true;
  return false;
}
