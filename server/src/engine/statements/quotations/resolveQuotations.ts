import { NameRole } from '../../language/NameGrammar.ts';
import { SpeechRole } from '../../language/SpeechGrammar.ts';
import { shiftSpan, type Span } from '../../text/Span.ts';
import type { SourceText } from '../../text/SourceText.ts';
import type { NameMention } from '../NameMention.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import type { Mention, Quotation } from '../Statement.ts';
import { findBlockQuotations } from './findBlockQuotations.ts';
import { findTurns } from './findTurns.ts';
import { findNames, isCased } from './resolveSpeaker.ts';
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
): readonly Quotation[] {
  const finder = findNames(source.text, names);
  const quotations: Quotation[] = [];
  let floor: Floor | null = null;
  let open = false;
  let back = 0;
  const prose = paragraphs.filter(({ furniture }) => !furniture);
  const textOf = (spans: readonly Span[], joint: string): string =>
    spans.map(({ start, end }) => source.text.slice(start, end)).join(joint);

  const speakerOf = (spans: readonly Span[], { pack }: PlacedParagraph): Floor | null => {
    const first = spans[0];
    if (!first) return null;
    const text = textOf(spans, ' ');
    const speech = pack.lexicon.get(text.toLowerCase())?.speech ?? null;
    const refers = !!speech?.roles && pack.speech.refersBack.has(text.toLowerCase());
    const reference: Reference = {
      source: source.text,
      at: first.start,
      floor: back,
      lastSpeaker: floor?.name ?? null,
      isSaid: ({ start, end }) =>
        quotations
          .slice(-LAST_SAID)
          .some((said) => said.form === 'direct' && said.spans.some((part) => part.start <= start && end <= part.end)),
      finder,
      words: pack.speech.reference,
      nounsAreCapital: pack.names.capitalisesNouns,
    };
    const name =
      finder.within(spans, (word) => speaks(pack, word)) ??
      (speech?.person
        ? resolvePronoun(speech.person, reference)
        : refers
          ? (floor?.name ?? null)
          : resolveDescription(text, reference));
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
    const { candidates, openUntil, openFrom, topic, introduces } = reading.speech;
    const next = prose[index + 1];
    const shift = (spans: readonly Span[]): Span[] => spans.map((part) => shiftSpan(part, span.start));
    const closesLater = openFrom >= 0 && next !== undefined && takesUp(next);
    back = prose[index - 1]?.span.start ?? 0;
    for (const candidate of candidates) {
      const spans = shift(candidate.spans);
      const last = quotations[quotations.length - 1];
      const continuing =
        open && !said && last !== undefined && spans[0]!.start === span.start && candidate.form !== 'indirect';
      // In a turn only what it quotes itself is another's.
      if (said && (candidate.form !== 'direct' || candidate.cue.length === 0 || candidate.speaker.length === 0))
        continue;
      if (isBroken(candidate, openFrom, closesLater, openUntil, open)) continue;
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
      const named = line ? { ...labelled(line, null), refers: false } : speakerOf(shift(candidate.speaker), paragraph);
      const speaker: Floor | null = named ?? (candidate.continues ? floor : null);
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

/** Whether a paragraph goes on with a quotation that the one before left open: by a mark at its start, or a closing one. */
const takesUp = ({ reading, text }: PlacedParagraph): boolean =>
  reading.speech.openUntil >= 0 || /^[„“”"«»‘'‚]/u.test(text);

/** Quoted words whose other mark is nowhere are no quotation. */
const isBroken = (
  { rule }: SpeechCandidate,
  openFrom: number,
  closesLater: boolean,
  openUntil: number,
  open: boolean,
): boolean =>
  (rule === 'open-quotation' && openFrom >= 0 && !closesLater) ||
  (rule === 'closing-quotation' && openUntil >= 0 && !open);

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
