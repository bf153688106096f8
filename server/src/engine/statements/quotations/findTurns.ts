import { NameRole } from '../../language/NameGrammar.ts';
import type { Span } from '../../text/Span.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import type { LaidOutSpeech } from './LaidOutSpeech.ts';
import { properCase } from './properCase.ts';

/** How much of a paragraph a timecode and a label may take, in UTF-16 units. */
const LONGEST_LABEL = 90;

const TIMECODE = /^[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?\s+(?:[-–—]\s+)?/u;
const TIMECODE_BEHIND = /\s*[[(](?:\d{1,2}:)?\d{1,2}:\d{2}[\])](?=:)/u;
const TITLE = /^(?:(?:dr|prof|mr|mrs|ms|sen|rep|gov|gen|st)\.?|herr|frau)\s+/iu;

/** What a timecode begins with. */
const TIMED = '[(0123456789';
/** A title, five words, and a time behind them. */
const MOST_SPACES = 7;

interface Label {
  /** Of the name in the file. */
  readonly span: Span;
  readonly name: string;
  readonly key: string;
  /** Where the words begin, in the file. */
  readonly from: number;
  readonly timed: boolean;
  /** It says what the turn is, not who speaks: Frage, Antwort, Q, A. */
  readonly role: boolean;
  readonly capitals: boolean;
}

interface KnownLabel extends Label {
  /** It names somebody whom the file's names know. */
  readonly person: boolean;
}

/**
 * The turns of a transcript or an interview: paragraphs that begin with `NAME:`, with or without a timecode, and those that
 * go on with them. A page of `Label: value` lines is none: its labels do not come back and its values are no sentences.
 * `isPerson` tells whether the file knows a name in that span. Linear; answers nothing for a page without turns.
 */
export function findTurns(
  paragraphs: readonly PlacedParagraph[],
  isPerson: (span: Span, name: string) => boolean,
): ReadonlyMap<number, LaidOutSpeech> {
  const turns = new Map<number, LaidOutSpeech>();
  const read = paragraphs.map((paragraph) => readLabel(paragraph, isPerson));
  const uses = new Map<string, number>();
  for (const label of read) if (label) uses.set(label.key, (uses.get(label.key) ?? 0) + 1);
  // Names alone that do not come back are no transcript: whose they are need not be known.
  const mayBeTurn = (label: Label | null): boolean =>
    label !== null && (label.timed || label.role || label.capitals || uses.get(label.key)! > 1);
  if (!read.some(mayBeTurn)) return turns;
  const labels = read.map((label) => label && { ...label, person: isPerson(label.span, label.name) });
  const counts = (label: KnownLabel): boolean =>
    label.timed || label.role || label.capitals || label.person || uses.get(label.key)! > 1;
  const kept = labels.map((label) => (label && counts(label) ? label : null));
  if (!isTranscript(paragraphs, kept, uses)) return turns;
  let speaking: Label | null = null;
  const last = kept.findLastIndex((label) => label !== null);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { span, text } = paragraph;
    const label = kept[index] ?? null;
    if (label) speaking = label;
    else if (!speaking || isAside(text)) {
      if (index > last) speaking = null;
      continue;
    }
    const start = label ? label.from : span.start;
    if (start >= span.end) continue;
    turns.set(index, {
      rule: 'turn',
      span: { start, end: span.end },
      speaker: speaking.span,
      label: speaking.role ? null : properCase(speaking.name, paragraph.pack.names.particles),
      continues: !label,
    });
  }
  return turns;
}

function readLabel(
  { text, span, pack }: PlacedParagraph,
  isPerson: (span: Span, name: string) => boolean,
): Label | null {
  const head = text.slice(0, LONGEST_LABEL);
  if (!head.includes(':')) return null;
  const time = TIMED.includes(head.charAt(0)) ? (TIMECODE.exec(head)?.[0].length ?? 0) : 0;
  const first = head.indexOf(':', time);
  // `Weber [00:12]: …`: the first colon is the time's.
  const behind = /\d/u.test(head.charAt(first - 1)) ? TIMECODE_BEHIND.exec(head) : null;
  const timedBehind = behind !== null && behind.index >= time && behind.index < first;
  const colon = timedBehind ? behind.index + behind[0].length : first;
  if (colon < 0 || (time === 0 && !mayBeLabel(head, colon)) || /\S/u.test(head.charAt(colon + 1))) return null;
  const written = head.slice(time, timedBehind ? behind.index : colon);
  // A bare time of day may be a live ticker's.
  const timed = (time > 0 && /^[[(]|:\d\d:/u.test(head.slice(0, time))) || timedBehind;
  const title = TITLE.exec(written)?.[0].length ?? 0;
  const name = written.slice(title).replace(/\s*(?:[,(].*)$/su, '');
  const words = name.split(/\s+/u);
  if (!/^\p{L}/u.test(name) || words.length > 5 || /[.!?;„“”"»«]\s|[!?;„“”"»«]/u.test(name)) return null;
  const role = pack.speech.turnLabels.has(name.toLowerCase());
  if (!role && words.some((word) => !/^\p{Lu}/u.test(word) && word.length > 3 && !pack.names.particles.includes(word)))
    return null;
  const start = span.start + time + title;
  const place = { start, end: start + name.length };
  let from = colon + 1;
  while (from < text.length && text.charCodeAt(from) <= 32) from++;
  const capitals = name.length > 2 && name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
  const key = name.toLowerCase();
  if (!role && words.length === 1) {
    const known = pack.lexicon.get(key)?.name ?? pack.nameEndings.of(key);
    if (known && known.roles & NameRole.common && !isPerson(place, name)) return null;
  }
  return { span: place, name, key, from: span.start + from, timed, role, capitals };
}

/** Whether `[0, colon)` has a label's few words: a sentence before a colon is told by the spaces in it. */
function mayBeLabel(head: string, colon: number): boolean {
  let spaces = 0;
  for (let at = 0; at < colon; at++) {
    const code = head.charCodeAt(at);
    if (code === 0x2c || code === 0x28 || code === 0x5b) return true;
    if (code === 0x20 && ++spaces > MOST_SPACES) return false;
  }
  return true;
}

/** Whether the labels are those of people who talk: they come back, and what stands behind them is sentences. */
function isTranscript(
  paragraphs: readonly PlacedParagraph[],
  labels: readonly (KnownLabel | null)[],
  uses: ReadonlyMap<string, number>,
): boolean {
  let turns = 0;
  let spoken = 0;
  let quoted = 0;
  let known = false;
  let timed = false;
  let repeated = false;
  const roles = new Set<string>();
  const returning = new Set<string>();
  for (const [index, label] of labels.entries()) {
    if (!label) continue;
    turns++;
    const { text, span } = paragraphs[index]!;
    const words = label.from < span.end ? text.slice(label.from - span.start) : (paragraphs[index + 1]?.text ?? '');
    if (/^[„“"»«‚‘]/u.test(words)) quoted++;
    if (/[.!?…][”“"»«)\]]?$/u.test(words) && /\S\s+\S+\s+\S/u.test(words.slice(0, 200))) spoken++;
    if (label.timed) timed = true;
    if (label.role) roles.add(label.key);
    if (label.person) known = true;
    if (uses.get(label.key)! > 1) {
      repeated = true;
      returning.add(label.key);
    }
  }
  // `Weber: „…“` is an attribution like any other.
  if (turns === 0 || spoken * 2 < turns || quoted * 2 > turns) return false;
  if (timed || roles.size > 1) return true;
  const told = known || roles.size > 0 || labels.some((label) => label?.capitals);
  if (turns >= 3 && repeated && (told || returning.size > 1)) return true;
  return turns >= 2 && known && uses.size > 1 && labels.some((label) => label?.capitals);
}

/** What stands between turns and is nobody's words: a heading, a stage direction, a rule. */
const isAside = (text: string): boolean =>
  (text.length < 100 && !/[.!?…:,;”“"»«]\)?$/u.test(text)) || /^[([][^()[\]]*[)\]]\.?$/u.test(text.slice(0, 400));
