import type { Span } from '../../text/Span.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import type { NameMention } from '../NameMention.ts';
import { parseRun } from './parseRun.ts';
import { isNounAlone, readRun } from './readRun.ts';

/** The names of one paragraph; offsets count from its start. */
export interface NamesReading {
  readonly mentions: readonly NameMention[];
  /** Capitalised words that may be names where the rest of the file says so, such as a surname by itself. */
  readonly candidates: readonly Span[];
}

/** Finds people, organisations and places. Linear in the text; does work only at capitalised words. */
export function scanNames(tagged: TaggedText): NamesReading {
  const { tokens, text, words, sentences } = tagged;
  const mentions: NameMention[] = [];
  const candidates: Span[] = [];
  let sentence = 0;
  let heading = false;
  let opens = true;
  for (let i = 0; i < tokens.count; i++) {
    const at = tokens.start[i]!;
    if (i === 0 || (sentence + 1 < sentences.length && at >= sentences[sentence + 1]!.start)) {
      if (i > 0) sentence++;
      opens = true;
      heading = !tagged.pack.names.capitalisesNouns && isHeading(tagged, i, sentences[sentence]?.end ?? text.length);
    }
    if (tokens.kind[i] !== TokenKind.word) {
      if (!opens && opensSpeech(tokens.sign[i]!)) opens = true;
      continue;
    }
    if (!words[i]!.capital) {
      opens = false;
      continue;
    }
    if (!isNounAlone(tagged, i)) {
      const run = readRun(tagged, i, sentences[sentence]?.end ?? text.length);
      i = parseRun(tagged, run, { opens, heading }, mentions, candidates);
    }
    opens = false;
  }
  return { mentions, candidates };
}

/** After a colon, a dash or a mark of quotation a sentence may begin. */
const opensSpeech = (code: number): boolean =>
  code === 0x3a ||
  code === 0x22 ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x60;

/** Whether most words of a sentence are capitalised, so that a capital tells nothing. */
function isHeading(tagged: TaggedText, first: number, end: number): boolean {
  const { tokens, words } = tagged;
  let long = 0;
  let capitals = 0;
  for (let i = first; i < tokens.count && tokens.start[i]! < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 4) continue;
    long++;
    if (words[i]!.capital) capitals++;
  }
  return long >= 4 && capitals * 4 >= long * 3;
}
