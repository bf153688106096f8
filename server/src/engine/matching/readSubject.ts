import type { LanguagePack } from '../language/LanguagePack.ts';
import { nameKey } from '../language/nameKey.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Statement } from '../statements/Statement.ts';
import { spanContains, spansTouch, type Span } from '../text/Span.ts';
import { readWords } from './readWords.ts';

/**
 * What a sentence says, as a set of things: the stem or the meaning of each telling word (`~deal`, `^russia`), the parts of
 * compounds, persons by their full names (`@kim iong un`) and places by theirs, numbers (`#1000`), each with its share. Who is quoted, and that it was said, is no
 * part of it: one story has a remark from the minister, the other from her office.
 */
export interface Subject {
  readonly things: ReadonlyMap<string, number>;
  /** It opens with a pronoun or an article for something said before: what the sentence before says belongs to it. */
  readonly leansBack: boolean;
}

/** Where nouns are told by their capital, other words say less of what is meant: `gemeinsam`, `entwickeln`. */
const NO_NOUN = 0.55;
/** The parts of one word are not as many words. */
const PART = 0.6;

export function readSubject(
  reading: SourceReading,
  span: Span,
  statements: readonly Statement[],
  pack: LanguagePack,
): Subject {
  const things = new Map<string, number>();
  const add = (thing: string, share = 1): void => {
    if ((things.get(thing) ?? 0) < share) things.set(thing, share);
  };
  const attributions = attributionsIn(statements);
  const isAttribution = (at: Span): boolean => attributions.some((part) => spanContains(part, at));
  const names = reading.names.filter((name) => spansTouch(name.span, span));
  const persons = names.filter(({ kind, name }) => kind === 'person' || (kind === 'unknown' && name.includes(' ')));
  for (const { span: at, name } of persons) if (!isAttribution(at)) add(`@${nameKey(name)}`);
  const { terms, lexicon } = pack;
  const words = readWords(reading.text, span, pack);
  let paired = -1;
  words.forEach(({ kind, key, stem, lower, capital, span: at }, i) => {
    if (i === paired) return;
    if (kind === 'function' || isAttribution(at) || persons.some((name) => spansTouch(name.span, at))) return;
    if (kind === 'number') {
      add(key);
      return;
    }
    const next = words[i + 1];
    const pair = next && terms.pairMeanings.get(`${stem} ${next.stem}`);
    if (pair !== undefined) {
      add(pair);
      paired = i + 1;
      return;
    }
    if (terms.lightWords.has(lower)) return;
    const meaning = meaningOf(lower, stem, capital, pack);
    if (meaning !== undefined) {
      add(meaning);
      return;
    }
    const named = capital ? names.find((name) => spansTouch(name.span, at)) : undefined;
    if (named?.kind === 'place') {
      add(`@${nameKey(lower)}`);
      return;
    }
    if (lexicon.get(lower)?.speech) return;
    // Where nouns are told by their capital, nothing else is a compound of nouns (`diskutieren`).
    // Nor does a name come apart (`Brackenfeld`).
    const parts = named || (pack.names.capitalisesNouns && !capital) ? [] : terms.compoundParts(lower);
    if (parts.length === 0) add(stem, pack.names.capitalisesNouns && !capital ? NO_NOUN : 1);
    for (const part of parts) {
      if (terms.lightWords.has(part)) continue;
      const partStem = terms.stem(part);
      const sense = meaningOf(part, partStem, true, pack);
      if (sense !== undefined) add(sense);
      else add(partStem, PART);
    }
  });
  const first = words[0];
  return { things, leansBack: first !== undefined && pack.terms.backReferences.has(first.lower) };
}

/** The meaning of a word in its inflected form; a possessive's ending and that of a participle are taken off. */
function meaningOf(lower: string, stem: string, capital: boolean, { terms }: LanguagePack): string | undefined {
  const noun = capital ? terms.meanings.get(stem.charAt(0).toUpperCase() + stem.slice(1)) : undefined;
  const found = noun ?? terms.meanings.get(stem);
  if (found !== undefined) return found;
  if (/(?:'s|s)$/u.test(lower)) {
    const bare = terms.meanings.get(terms.stem(lower.replace(/'?s$/u, '')));
    if (bare !== undefined) return bare;
  }
  for (const base of terms.baseForms(lower)) {
    const meaning = terms.meanings.get(terms.stem(base));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** Speakers, cues and those spoken to, where they stand outside the words that are said. */
function attributionsIn(statements: readonly Statement[]): readonly Span[] {
  const spans: Span[] = [];
  for (const statement of statements) {
    if (statement.kind !== 'quote') continue;
    for (const mention of [statement.speaker, statement.cue, statement.addressee])
      for (const part of mention?.spans ?? [])
        if (!statement.spans.some((said) => spanContains(said, part))) spans.push(part);
  }
  return spans;
}
