import { nameSimilarity } from '../language/nameKey.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Mention } from '../statements/Statement.ts';
import { spansTouch } from '../text/Span.ts';

/** `unknown`: a pronoun, a function, an institution or its spokesperson; nothing may be concluded. */
export type SpeakerRelation = 'same' | 'different' | 'unknown';

const SAME = 0.75;

/** Who a mention names. */
export interface NamedSpeaker {
  readonly text: string;
  /** As far as the file tells. */
  readonly name: string | null;
  /** As it stands in the mention. */
  readonly written: string | null;
  readonly person: boolean;
}

/**
 * Whether two mentions name the same speaker. Only two persons with names that cannot be spellings or short forms of each
 * other are different: an institution speaks through people, and a function may be anybody's.
 */
export function weighSpeakers(a: NamedSpeaker, b: NamedSpeaker): SpeakerRelation {
  if (a.text.toLowerCase() === b.text.toLowerCase() && !a.person && !b.person) return 'same';
  if (a.written && b.written && nameSimilarity(a.written, b.written) >= SAME) return 'same';
  // `Weber, who runs the Schmidt campaign`: whoever is named behind the comma is not the speaker.
  const head = headOf(a);
  if (head === headOf(b) && (head === a.written?.toLowerCase() || head === b.written?.toLowerCase())) return 'same';
  if (!a.name || !b.name) return 'unknown';
  // A short form may have been taken for somebody else's in one of the files; what stands there goes before that.
  const crossed = Math.max(nameSimilarity(a.written ?? '', b.name), nameSimilarity(a.name, b.written ?? ''));
  if (crossed >= SAME) return 'same';
  const similarity = nameSimilarity(a.name, b.name);
  if (similarity >= SAME) return 'same';
  return a.person && b.person && similarity < 0.4 && !shareWord(a.name, b.name) ? 'different' : 'unknown';
}

const headOf = ({ text }: NamedSpeaker): string => text.split(',', 1)[0]!.trim().toLowerCase();

/** Two relatives with one surname, or one person under half of the name: too close to call. */
const shareWord = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  return b
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.length > 2 && words.has(word));
};

/** Who a mention names, as far as its file tells. */
export function namedSpeaker(mention: Mention, reading: SourceReading): NamedSpeaker {
  const named = reading.names.filter(({ span }) => mention.spans.some((part) => spansTouch(part, span)));
  const person = named.find(({ kind }) => kind === 'person');
  if (person)
    return {
      text: mention.text,
      name: mention.name ?? person.name,
      written: person.text,
      person: named.every(({ kind }) => kind === 'person' || kind === 'unknown'),
    };
  const resolved = mention.name;
  const known = resolved === null ? undefined : reading.names.find(({ name }) => name === resolved);
  return {
    text: mention.text,
    name: resolved ?? named[0]?.name ?? null,
    written: named[0]?.text ?? null,
    person: known?.kind === 'person',
  };
}
