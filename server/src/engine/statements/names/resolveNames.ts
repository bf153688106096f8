import { shiftSpan, type Span } from '../../text/Span.ts';
import { inTextOrder } from '../../text/textOrder.ts';
import type { NameMention } from '../NameMention.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import { readKnownNames, type KnownNames } from './knownNames.ts';

/**
 * All names of a file in text order: those that the paragraphs tell by themselves, and later references to them
 * (`Lankov` where `Andrei Lankov` stands elsewhere in the file). Page furniture has no names.
 */
export function resolveNames(all: readonly PlacedParagraph[]): readonly NameMention[] {
  const paragraphs = all.filter(({ furniture }) => !furniture);
  const told: NameMention[] = [];
  for (const { reading } of paragraphs) for (const mention of reading.names.mentions) told.push(mention);
  const known = readKnownNames(told);
  const names: NameMention[] = [];
  for (const { span, text, reading } of paragraphs) {
    const { mentions, candidates } = reading.names;
    for (const mention of mentions) names.push(resolveMention(extended(mention, text, known), known, span.start));
    for (let i = 0; i < candidates.length; i++) {
      const second = candidates[i + 1];
      const found = readPair(text, candidates[i]!, second, known) ?? readCandidate(text, candidates[i]!, known);
      if (!found) continue;
      const placed = shiftSpan(found.span, span.start);
      names.push({ ...found, span: placed, titled: placed });
      if (second && found.span.end > second.start) i++;
    }
  }
  return inTextOrder(names, ({ span }) => span.start);
}

/** `Kim Jong Uns Zug`: a name whose last word was taken for another goes on as the file has it elsewhere. */
function extended(mention: NameMention, text: string, known: KnownNames): NameMention {
  const full = mention.kind === 'person' && mention.name.includes(' ') ? known.longer(mention.name) : null;
  if (!full) return mention;
  const rest = full.slice(mention.name.length);
  if (!text.startsWith(rest, mention.span.end)) return mention;
  const end = mention.span.end + rest.length;
  return {
    ...mention,
    span: { ...mention.span, end },
    titled: { ...mention.titled, end },
    text: mention.text + rest,
    name: full,
  };
}

function resolveMention(mention: NameMention, known: KnownNames, by: number): NameMention {
  const { name, kind, gender } = mention;
  // Every field by itself: half of a file's objects are made here, and a copy by `...` takes several times as long.
  const placed: NameMention = {
    span: shiftSpan(mention.span, by),
    text: mention.text,
    name,
    kind,
    title: mention.title,
    titled: shiftSpan(mention.titled, by),
    gender,
  };
  if (kind === 'place' || kind === 'organisation' || name.includes(' ')) return placed;
  const full = known.find(name) ?? (name.endsWith('s') ? known.find(name.slice(0, -1)) : null);
  if (!full || full === mention) return placed;
  // A surname may be a given name, too: the mayor Henrike Volkmar.
  const told = mention.title === null ? (full.gender ?? gender) : (gender ?? full.gender);
  return { ...placed, name: full.name, kind: full.kind, gender: told };
}

/** Another bearer of a given name that the file has in a full name: `Jorinde Bassen` beside `Jorinde Öllers`. */
function readPair(text: string, given: Span, surname: Span | undefined, known: KnownNames): NameMention | null {
  if (!surname || surname.start !== given.end + 1 || !known.isGiven(text.slice(given.start, given.end))) return null;
  const span = { start: given.start, end: surname.end };
  const written = text.slice(span.start, span.end);
  return {
    span,
    text: written,
    name: written.replace(/\s/u, ' '),
    kind: 'person',
    title: null,
    titled: span,
    gender: null,
  };
}

function readCandidate(text: string, candidate: Span, known: KnownNames): NameMention | null {
  const written = text.slice(candidate.start, candidate.end);
  const mention = (form: string, full: NameMention): NameMention => {
    const span = { start: candidate.start, end: candidate.start + form.length };
    return { ...full, span, text: form, title: null, titled: span };
  };
  const whole = known.find(written);
  if (whole) return mention(written, whole);
  if (!written.endsWith('s')) return null;
  const stem = /^(.{3,}?)(?:['’]s|s)$/u.exec(written)?.[1];
  const full = stem === undefined ? null : known.find(stem);
  return full && stem !== undefined ? mention(stem, full) : null;
}
