import { shiftSpan, type Span } from '../../text/Span.ts';
import type { NameMention } from '../NameMention.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';

/**
 * All names of a file in text order: those that the paragraphs tell by themselves, and later references to them
 * (`Lankov` where `Andrei Lankov` stands elsewhere in the file). Page furniture has no names.
 */
export function resolveNames(all: readonly PlacedParagraph[]): readonly NameMention[] {
  const paragraphs = all.filter(({ furniture }) => !furniture);
  const known = knownNames(paragraphs);
  const names: NameMention[] = [];
  for (const { span, text, reading } of paragraphs) {
    for (const mention of reading.names.mentions) names.push(resolveMention(mention, known.forms, span.start));
    const { candidates } = reading.names;
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i]!;
      const surname = candidates[i + 1];
      if (
        surname &&
        surname.start === candidate.end + 1 &&
        known.given.has(text.slice(candidate.start, candidate.end))
      ) {
        // Another bearer of a given name that the file has in a full name.
        const place = { start: candidate.start, end: surname.end };
        const placed = shiftSpan(place, span.start);
        const written = text.slice(place.start, place.end);
        names.push({
          span: placed,
          text: written,
          name: written.replace(/\s/u, ' '),
          kind: 'person',
          title: null,
          titled: placed,
          gender: null,
        });
        i++;
        continue;
      }
      const found = readCandidate(text, candidate, known.forms);
      if (!found) continue;
      const place = shiftSpan(found.span, span.start);
      names.push({ ...found.full, span: place, text: found.text, title: null, titled: place });
    }
  }
  return names.sort((a, b) => a.span.start - b.span.start);
}

/** Short forms to the one mention of the file that gives most of the name; null where two people share the form. */
type KnownForms = ReadonlyMap<string, NameMention | null>;

interface KnownNames {
  readonly forms: KnownForms;
  /** Given names of the file's full names. */
  readonly given: ReadonlySet<string>;
}

const words = (name: string): readonly string[] => name.split(' ');

function knownNames(paragraphs: readonly PlacedParagraph[]): KnownNames {
  const known = new Map<string, NameMention | null>();
  const full: NameMention[] = [];
  for (const { reading } of paragraphs)
    for (const mention of reading.names.mentions)
      if (mention.name.includes(' ') && mention.kind !== 'place') full.push(mention);
  const remember = (form: string, mention: NameMention): void => {
    const other = known.get(form);
    if (other === undefined) known.set(form, mention);
    else if (other === null) return;
    else if (other.name !== mention.name) {
      if (words(other.name).at(-1) === words(mention.name).at(-1) && mention.name.endsWith(other.name))
        known.set(form, mention);
      else if (!other.name.endsWith(mention.name)) known.set(form, null);
    }
  };
  const first: NameMention[] = [];
  for (const mention of full) {
    if (mention.kind === 'organisation') continue;
    const parts = words(mention.name);
    const last = parts.at(-1)!;
    remember(last, mention);
    first.push(mention);
    const particle = parts.findIndex(
      (part) => part.charAt(0) === part.charAt(0).toLowerCase() && /\p{L}/u.test(part.charAt(0)),
    );
    if (particle > 0) remember(parts.slice(particle).join(' '), mention);
  }
  // A family name that stands first (`Kim Jong Un`), or a given name by itself, counts where it is nobody's surname.
  const surnames = new Set(known.keys());
  const given = new Set<string>();
  for (const mention of first) {
    const form = words(mention.name)[0]!;
    if (mention.kind === 'person') given.add(form);
    if (!surnames.has(form)) remember(form, mention);
  }
  for (const { reading } of paragraphs)
    for (const mention of reading.names.mentions)
      if (!mention.name.includes(' ') && !known.has(mention.name)) known.set(mention.name, mention);
  return { forms: known, given };
}

function resolveMention(mention: NameMention, known: KnownForms, by: number): NameMention {
  const full = mention.name.includes(' ')
    ? null
    : (known.get(mention.name) ?? known.get(mention.name.replace(/s$/u, '')));
  const placed = { ...mention, span: shiftSpan(mention.span, by), titled: shiftSpan(mention.titled, by) };
  if (!full || full === mention || mention.kind === 'place' || mention.kind === 'organisation') return placed;
  return { ...placed, name: full.name, kind: full.kind, gender: mention.gender ?? full.gender };
}

function readCandidate(
  text: string,
  candidate: Span,
  known: KnownForms,
): { readonly full: NameMention; readonly span: Span; readonly text: string } | null {
  const written = text.slice(candidate.start, candidate.end);
  const whole = known.get(written);
  if (whole) return { full: whole, span: candidate, text: written };
  const stem = /^(.{3,}?)(?:['’]s|s)$/u.exec(written)?.[1];
  const full = stem === undefined ? undefined : known.get(stem);
  if (!full || stem === undefined) return null;
  return { full, span: { start: candidate.start, end: candidate.start + stem.length }, text: stem };
}
