import type { Span } from '../text/Span.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { NameMention } from '../statements/NameMention.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import { readTerms } from './readTerms.ts';
import type { IndexedSentence } from './IndexedFile.ts';
import type { TermDictionary } from './TermDictionary.ts';

/** One stretch of a file as an indexed sentence. */
export function readSentence(
  reading: SourceReading,
  span: Span,
  pack: LanguagePack,
  ordinal: number,
  terms: TermDictionary,
): IndexedSentence {
  const all = readTerms(reading.text, span, pack, terms);
  for (const name of namesIn(reading.names, span)) for (const id of terms.nameIds(name.text)) all.push(id);
  const { distinct, counts } = all.length <= FEW ? tallyFew(all) : tallyMany(all);
  return {
    uri: reading.uri,
    span,
    language: pack.tag,
    ordinal,
    terms: distinct,
    counts,
    length: all.length,
  };
}

interface Tally {
  /** In the order in which they came first. */
  readonly distinct: readonly number[];
  readonly counts: readonly number[];
}

/** So few are looked through quicker than a map is made. */
const FEW = 48;

function tallyFew(terms: readonly number[]): Tally {
  const distinct: number[] = [];
  const counts: number[] = [];
  for (const term of terms) {
    const at = distinct.indexOf(term);
    if (at >= 0) counts[at] = counts[at]! + 1;
    else counts[distinct.push(term) - 1] = 1;
  }
  return { distinct, counts };
}

function tallyMany(terms: readonly number[]): Tally {
  const tally = new Map<number, number>();
  for (const term of terms) tally.set(term, (tally.get(term) ?? 0) + 1);
  return { distinct: [...tally.keys()], counts: [...tally.values()] };
}

/** The names within a span; names stand in text order. */
function namesIn(names: readonly NameMention[], { start, end }: Span): readonly NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < names.length && names[last]!.span.end <= end) last++;
  return names.slice(low, last);
}
