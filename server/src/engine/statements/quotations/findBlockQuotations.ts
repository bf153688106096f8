import { hull, type Span } from '../../text/Span.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import type { LaidOutSpeech } from './LaidOutSpeech.ts';

/** A line under a quotation that names its speaker: `— Lena Voss, Leiterin des Hafenamts`. */
const ATTRIBUTION = /^(?:[—–―]|--)\s?(\p{Lu}[^.!?:;„“”"»«]{1,120})\.?$/u;
/** The same behind the closing mark: `„Der Deich hält.“ – Lena Voss`. */
const ATTRIBUTED = /[“”"«»’‘]\s+(?:[—–―]|--)\s?(\p{Lu}[^.!?:;„“”"»«]{1,90})\.?$/u;
const OPENS = /^[„“"»«‚‘]/u;
const CLOSES = /[“”"«»’‘][.,]?$/u;
const LONGEST_LINE = 160;

export interface BlockQuotations {
  readonly speech: ReadonlyMap<number, LaidOutSpeech>;
  /** For a quoted paragraph the line that names its speaker. */
  readonly speakers: ReadonlyMap<number, Span>;
}

/**
 * Block quotations: in Markdown `blocks`, in plain text lines that begin with `>`. One is speech where a line under it names the
 * speaker (`— Name`) or the paragraph before ends with a colon; a note or a hint in a block is not. Paragraphs in quotation
 * marks with such a line under them are read as ever and only get their speaker from it. Linear.
 */
export function findBlockQuotations(paragraphs: readonly PlacedParagraph[], blocks: readonly Span[]): BlockQuotations {
  const speech = new Map<number, LaidOutSpeech>();
  const speakers = new Map<number, Span>();
  let block = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const { span, text } = paragraphs[i]!;
    while (block < blocks.length && blocks[block]!.end <= span.start) block++;
    const inside = block < blocks.length && blocks[block]!.start <= span.start ? blocks[block]! : null;
    if (!inside && text.charCodeAt(0) !== 0x3e) {
      const line =
        CLOSES.test(text.slice(-3)) && OPENS.test(text)
          ? attributionLine(paragraphs[i + 1])
          : attributedBehind(paragraphs[i]!);
      if (line) speakers.set(i, line);
      continue;
    }
    let to = i;
    while (to + 1 < paragraphs.length && belongs(paragraphs[to + 1]!, inside)) to++;
    const own = to > i ? attributionLine(paragraphs[to]) : null;
    const line = own ?? attributionLine(paragraphs[to + 1]) ?? attributedBehind(paragraphs[to]!);
    const before = paragraphs[i - 1];
    const introduced = before?.reading.speech.introduces === true && before.reading.speech.topic.length > 0;
    const last = own ? to - 1 : to;
    for (let at = i; at <= last; at++) {
      const paragraph = paragraphs[at]!;
      const words = wordsOf(paragraph);
      if (OPENS.test(paragraph.text.slice(words - paragraph.span.start))) {
        if (line) speakers.set(at, line);
        continue;
      }
      if (!line && !introduced) continue;
      speech.set(at, {
        rule: 'block-quotation',
        span: { start: words, end: paragraph.span.end },
        speaker: line ?? topicOf(before),
        label: null,
        continues: at > i,
      });
    }
    i = to;
  }
  return { speech, speakers };
}

const belongs = ({ span, text }: PlacedParagraph, block: Span | null): boolean =>
  block ? span.start < block.end : text.charCodeAt(0) === 0x3e;

/** Where the words of a paragraph begin behind the mark of a plain text's block. */
function wordsOf({ span, text }: PlacedParagraph): number {
  return span.start + (text.charCodeAt(0) === 0x3e ? /^>[>\s]*/u.exec(text)![0].length : 0);
}

function attributionLine(paragraph: PlacedParagraph | undefined): Span | null {
  if (!paragraph || paragraph.text.length > LONGEST_LINE) return null;
  const offset = wordsOf(paragraph);
  const found = ATTRIBUTION.exec(paragraph.text.slice(offset - paragraph.span.start));
  return found ? place(offset, found) : null;
}

function attributedBehind({ span, text }: PlacedParagraph): Span | null {
  if (!OPENS.test(text)) return null;
  const from = Math.max(0, text.length - LONGEST_LINE);
  const tail = text.slice(from);
  if (!/[—–―]|--/u.test(tail)) return null;
  const found = ATTRIBUTED.exec(tail);
  return found ? place(span.start + from + found.index, found) : null;
}

/** The words that a match names, in the file. */
function place(start: number, found: RegExpExecArray): Span {
  const at = start + found[0].indexOf(found[1]!);
  return { start: at, end: at + found[1]!.trimEnd().length };
}

function topicOf(before: PlacedParagraph | undefined): Span | null {
  const topic = before?.reading.speech.topic ?? [];
  if (!before || topic.length === 0) return null;
  const { start, end } = hull(topic);
  return { start: start + before.span.start, end: end + before.span.start };
}
