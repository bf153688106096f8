import type { SourceReading, Span, Statement } from '../../engine/index.ts';
import { anchorKey } from '../../marks/anchorKey.ts';
import { foldWords } from '../../marks/foldWords.ts';
import type { Anchor } from '../../marks/Mark.ts';
import { sha256 } from '../../marks/sha256.ts';
import { oneLine } from '../escapeMarkdown.ts';
import { shorten } from '../shorten.ts';

/** Words on each side that a mark remembers. */
const wordsAround = 6;
/** UTF-16 units in which they are looked for. */
const reach = 160;
/** UTF-16 units of a statement that are written down. */
const longest = 300;

/** What each statement of a file is known by, in the order of `reading.statements`. */
export function statementAnchors(reading: SourceReading): readonly Anchor[] {
  const anchors = reading.statements.map((statement) => anchorOf(reading, statement));
  const total = new Map<string, number>();
  const nth = anchors.map((anchor) => {
    const key = anchorKey(anchor);
    total.set(key, (total.get(key) ?? 0) + 1);
    return total.get(key) ?? 1;
  });
  return anchors.map((anchor, i) => ({ ...anchor, nth: nth[i] ?? 1, of: total.get(anchorKey(anchor)) ?? 1 }));
}

function anchorOf(reading: SourceReading, statement: Statement): Anchor {
  const { text, sentences } = reading;
  const whole = { start: statement.spans[0]?.start ?? 0, end: statement.spans.at(-1)?.end ?? 0 };
  const around = sentencesAround(sentences, whole);
  return {
    kind: statement.kind,
    text: shorten(oneLine(statement.text).replace(/\s+/g, ' ').trim(), longest),
    speaker: statement.kind === 'quote' ? (statement.speaker?.name ?? statement.speaker?.text ?? null) : null,
    words: fingerprint(statement.text),
    sentence: fingerprint(text.slice(around.start, around.end)),
    before: foldWords(text.slice(Math.max(0, whole.start - reach), whole.start))
      .slice(-wordsAround)
      .join(' '),
    after: foldWords(text.slice(whole.end, whole.end + reach))
      .slice(0, wordsAround)
      .join(' '),
    nth: 1,
    of: 1,
  };
}

/** From the beginning of the sentence in which a statement begins to the end of the one in which it ends. */
function sentencesAround(sentences: readonly Span[], whole: Span): Span {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= whole.start) low = middle + 1;
    else high = middle;
  }
  let { start, end } = whole;
  for (let i = low; i < sentences.length && sentences[i]!.start < whole.end; i++) {
    start = Math.min(start, sentences[i]!.start);
    end = Math.max(end, sentences[i]!.end);
  }
  return { start, end };
}

const fingerprint = (text: string): string => sha256(foldWords(text).join(' ')).slice(0, 16);
