import { NameRole } from '../../language/NameGrammar.ts';
import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { shiftSpans, type Span } from '../../text/Span.ts';
import type { SourceText } from '../../text/SourceText.ts';
import type { NameMention } from '../NameMention.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import type { Mention, Quotation } from '../Statement.ts';
import { findBlockQuotations } from './findBlockQuotations.ts';
import { findTurns } from './findTurns.ts';
import { findNames, isCased } from './resolveSpeaker.ts';
import type { SpeechReading } from './scanSpeech.ts';
import type { SpeechCandidate } from './SpeechCandidate.ts';
import { resolveDescription, resolvePronoun, type Reference } from './whoIsMeant.ts';

/** One quotation holds no more paragraphs, one report without cues no more UTF-16 units: the work stays in proportion to the text. */
const LONGEST_RUN = 40;
const LONGEST_REPORT = 20_000;

/** Quotations to look at for whether a name was only mentioned in one. */
const LAST_SAID = 6;

/** Who spoke last, carried from quotation to quotation. */
interface Floor {
  readonly mention: Mention;
  readonly name: NameMention | null;
  /** It is a word that only points back: demnach. */
  readonly refers: boolean;
}

/**
 * The quotations of a file: marks that close in a later paragraph, reports that go on over sentences, speakers carried on
 * from the quotation or the sentence before, and the full names that pronouns and descriptions stand for.
 */
export function resolveQuotations(
  source: SourceText,
  paragraphs: readonly PlacedParagraph[],
  names: readonly NameMention[],
): Quotation[] {
  const finder = findNames(source.text, names);
  const quotations: Quotation[] = [];
  let floor: Floor | null = null;
  let open = false;
  let back = 0;
  const prose = paragraphs.filter(({ furniture }) => !furniture);
  const textOf = (spans: readonly Span[], joint: string): string =>
    spans.length === 1
      ? source.text.slice(spans[0]!.start, spans[0]!.end)
      : spans.map(({ start, end }) => source.text.slice(start, end)).join(joint);

  /** `said` are the words in question, as far as they stand in marks. */
  const speakerOf = (
    spans: readonly Span[],
    { pack, span: paragraph }: PlacedParagraph,
    said: readonly Span[] = [],
  ): Floor | null => {
    const first = spans[0];
    if (!first) return null;
    const text = textOf(spans, ' ');
    // The lexicon holds single words.
    const lower = text.includes(' ') ? null : text.toLowerCase();
    const speech = lower === null ? null : (pack.lexicon.get(lower)?.speech ?? null);
    const refers = lower !== null && !!speech?.roles && pack.speech.refersBack.has(lower);
    const reference = (): Reference => ({
      source: source.text,
      at: first.start,
      floor: back,
      paragraph: paragraph.start,
      saidFrom: said[0]?.start ?? first.start,
      lastSpeaker: floor?.name ?? null,
      isSaid: ({ start, end }) =>
        said.some((part) => part.start <= start && end <= part.end) ||
        quotations
          .slice(-LAST_SAID)
          .some((said) => said.form === 'direct' && said.spans.some((part) => part.start <= start && end <= part.end)),
      finder,
      words: pack.speech.reference,
      nounsAreCapital: pack.names.capitalisesNouns,
    });
    const name =
      finder.within(spans, (word) => speaks(pack, word)) ??
      (speech?.person
        ? resolvePronoun(speech.person, reference())
        : refers
          ? (floor?.name ?? null)
          : resolveDescription(text, reference()));
    return {
      name,
      refers: refers || !!((speech?.roles ?? 0) & SpeechRole.sourceAdverb),
      mention: { spans, text, name: name?.name ?? null },
    };
  };
  /** Whom a label names: the one of that name in the file, or the label itself in proper case. */
  const labelled = (place: Span, label: string | null): Omit<Floor, 'refers'> => {
    const inside = finder.within([place]);
    const whole = inside && isCased(inside.name) && inside.span.start === place.start && inside.span.end === place.end;
    const name = label === null || whole ? inside : finder.bearer(label);
    return { name, mention: { spans: [place], text: textOf([place], ' '), name: name?.name ?? label } };
  };
  const plain = (spans: readonly Span[]): Mention | null =>
    spans.length === 0 ? null : { spans, text: textOf(spans, ' '), name: finder.within(spans)?.name ?? null };

  const laidOut = findTurns(
    prose,
    (place, name) => finder.within([place])?.kind === 'person' || finder.bearer(name) !== null,
  );
  const blocks = findBlockQuotations(prose, source.blockQuotes);
  for (const [index, paragraph] of prose.entries()) {
    const { span, reading } = paragraph;
    const said = laidOut.get(index) ?? blocks.speech.get(index);
    if (said) {
      const last = quotations[quotations.length - 1];
      if (said.continues && last?.rule === said.rule && last.spans.length < LONGEST_RUN)
        quotations[quotations.length - 1] = extended(last, [said.span], source.text);
      else {
        const speaker = said.speaker && labelled(said.speaker, said.label);
        floor = speaker && { ...speaker, refers: false };
        quotations.push({
          kind: 'quote',
          form: 'direct',
          spans: [said.span],
          text: textOf([said.span], ' '),
          speaker: speaker && speaker.mention,
          cue: null,
          addressee: null,
          rule: said.rule,
        });
      }
      open = false;
    }
    const { topic, introduces } = reading.speech;
    const next = prose[index + 1];
    const shift = (spans: readonly Span[]): readonly Span[] => shiftSpans(spans, span.start);
    const closesLater = goesOnIn(paragraph, next, open, prose[index - 1]);
    const candidates = candidatesOf(reading.speech, open, closesLater);
    back = prose[index - 1]?.span.start ?? 0;
    const { quotedUntil } = reading.speech;
    const before = quotations[quotations.length - 1];
    if (open && before && !said && quotedUntil > 0 && candidates[0]?.spans[0]!.start !== 0)
      quotations[quotations.length - 1] = extended(before, shift([{ start: 0, end: quotedUntil }]), source.text);
    for (const candidate of candidates) {
      const spans = shift(candidate.spans);
      const last = quotations[quotations.length - 1];
      const continuing =
        open && !said && last !== undefined && spans[0]!.start === span.start && candidate.form !== 'indirect';
      if (isHeading(paragraph.text) && !hasEvidence(candidate)) continue;
      if (candidate.form === 'indirect' && isPronoun(paragraph.pack, textOf(spans, ' '))) continue;
      // In a turn only what it quotes itself is another's.
      if (said && (candidate.form !== 'direct' || candidate.cue.length === 0 || candidate.speaker.length === 0))
        continue;
      if (continuing && candidate.speaker.length === 0 && last.spans.length < LONGEST_RUN) {
        quotations[quotations.length - 1] = extended(last, spans, source.text);
        continue;
      }
      if (last && goesOn(source.text, last, candidate, spans)) {
        quotations[quotations.length - 1] = joined(last, candidate, spans[0]!.end, source.text);
        continue;
      }
      const line =
        candidate.form === 'direct' && candidate.speaker.length === 0 ? blocks.speakers.get(index) : undefined;
      const named = line
        ? { ...labelled(line, null), refers: false }
        : speakerOf(shift(candidate.speaker), paragraph, candidate.form === 'direct' ? spans : []);
      // A heading is no sentence behind the last of the section before.
      const speaker: Floor | null =
        named ?? (candidate.continues && !(candidate.cue.length === 0 && isHeading(paragraph.text)) ? floor : null);
      // What `demnach` points back to goes on, not the word itself.
      if (speaker && !(speaker.refers && floor)) floor = speaker;
      quotations.push({
        kind: 'quote',
        form: candidate.form,
        spans,
        text: textOf(spans, ' … '),
        speaker: speaker?.mention ?? null,
        cue: plain(shift(candidate.cue)),
        addressee: plain(shift(candidate.addressee)),
        rule: candidate.rule,
      });
    }
    open = closesLater;
    if (introduces && topic.length > 0) floor = speakerOf(shift(topic), paragraph) ?? floor;
  }
  return quotations;
}

/** Whether a noun names a person or a body, so that a name in its genitive is not the one who speaks. */
const speaks = ({ lexicon, nameEndings, speakerEndings }: PlacedParagraph['pack'], word: string): boolean =>
  !!((lexicon.get(word)?.speech?.roles ?? 0) & SpeechRole.speakerNoun) ||
  !!(((lexicon.get(word)?.name ?? nameEndings.of(word))?.roles ?? 0) & NameRole.title) ||
  speakerEndings.of(word) === true;

/** `Nobody believed him`: a pronoun alone is nothing that could be checked. */
function isPronoun({ lexicon }: PlacedParagraph['pack'], text: string): boolean {
  if (text.length > LONGEST_PRONOUN) return false;
  const speech = lexicon.get(text.toLowerCase())?.speech;
  return !!speech && (speech.person !== null || (speech.roles & SpeechRole.objectPronoun) !== 0);
}
const LONGEST_PRONOUN = 12;

/** A short line that no mark closes. */
const isHeading = (text: string): boolean => text.length < 120 && !/[.!?…:;,]["”“»«’‘]?$/u.test(text);

/** What in a heading tells speech from a title or a term: a cue, a colon, a named speaker before quoted words. */
const hasEvidence = ({ cue, rule, form }: SpeechCandidate): boolean =>
  cue.length > 0 || rule === 'colon' || (rule === 'sentence-in-marks' && form === 'direct');

const OPENS = /^[„“”"«»‘'‚]/u;

/**
 * Whether a quotation that a paragraph leaves open goes on in the next: there a closing mark has no partner, or an opening one
 * stands at the start, too. That alone is what every second paragraph of an article begins with, so the open quotation must
 * show that it is one: behind a colon, behind a paragraph that introduces it, in the words of somebody who talks.
 */
function goesOnIn(
  { reading, text }: PlacedParagraph,
  next: PlacedParagraph | undefined,
  open: boolean,
  before: PlacedParagraph | undefined,
): boolean {
  const { openFrom, talks, candidates } = reading.speech;
  if (openFrom < 0 || !next) return false;
  if (next.reading.speech.openUntil >= 0) return true;
  if (!OPENS.test(next.text)) return false;
  const lead = text.slice(Math.max(0, openFrom - 4), openFrom).trimEnd();
  if (openFrom > 0 && !BEFORE_SPEECH.test(lead)) return false;
  if (next.reading.speech.openFrom === 0 || talks) return true;
  if (openFrom === 0) return open || before?.reading.speech.introduces === true;
  const cued = candidates.some(({ cue, spans }) => cue.length > 0 && spans.some(({ start }) => start === openFrom));
  return lead.endsWith(':') || cued;
}

const BEFORE_SPEECH = /[:,.!?]$/u;

/** What a paragraph holds, now that it is known which of its open marks have a partner. */
function candidatesOf(
  { candidates, unmatched, openUntil, openFrom }: SpeechReading,
  opened: boolean,
  closesLater: boolean,
): readonly SpeechCandidate[] {
  if (!unmatched) return candidates;
  const start = openUntil < 0 || opened;
  const end = openFrom < 0 || closesLater;
  if (start) return end ? candidates : unmatched.withoutEnd;
  return end ? unmatched.withoutStart : unmatched.withoutBoth;
}

function extended(last: Quotation, spans: readonly Span[], text: string): Quotation {
  const all = [...last.spans, ...spans];
  return { ...last, spans: all, text: all.map(({ start, end }) => text.slice(start, end)).join(' … ') };
}

function joined(last: Quotation, candidate: SpeechCandidate, end: number, text: string): Quotation {
  const span = { start: last.spans[0]!.start, end };
  const form = last.form === candidate.form ? last.form : 'mixed';
  return { ...last, form, spans: [span], text: text.slice(span.start, span.end) };
}

/** Sentences in the subjunctive that follow one another are one report. */
const goesOn = (text: string, last: Quotation, { rule, speaker }: SpeechCandidate, spans: readonly Span[]): boolean =>
  rule === 'free-subjunctive' &&
  last.rule === rule &&
  speaker.length === 0 &&
  spans.length === 1 &&
  last.spans.length === 1 &&
  last.text.length < LONGEST_REPORT &&
  /^[\s.!?…“”"]{0,8}$/u.test(text.slice(last.spans[0]!.end, Math.min(spans[0]!.start, last.spans[0]!.end + 9)));
