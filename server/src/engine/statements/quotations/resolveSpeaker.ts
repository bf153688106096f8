import type { Span } from '../../text/Span.ts';
import type { NameMention } from '../NameMention.ts';

/** How far back, in names, a pronoun or a description looks for whom it means. */
const REACH = 24;

/** Names of a file in text order, asked by place. */
export interface NameFinder {
  /**
   * Whom a phrase names (`speaks` tells the nouns of persons and bodies): the person in it, or the body or place that it is as a whole (`der Sender YTN`, but not `Beamte des
   * Ministeriums`). Null where it names several.
   */
  within(spans: readonly Span[], speaks?: (word: string) => boolean): NameMention | null;
  /** The only person of the file whose name ends in `surname`, in any case; null where none or several do. */
  bearer(surname: string): NameMention | null;
  /** Names that end before `offset`, nearest first. */
  before(offset: number): readonly NameMention[];
}

export function findNames(text: string, names: readonly NameMention[]): NameFinder {
  let bearers: ReadonlyMap<string, NameMention | null> | null = null;
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (names[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    within(spans, speaks = () => false) {
      const found: NameMention[] = [];
      let whole: NameMention | null = null;
      let owned = false;
      for (const { start, end } of spans)
        for (let i = firstFrom(start); i < names.length && names[i]!.span.end <= end; i++) {
          const name = names[i]!;
          // `Webers Ministerium` is a body of its own, and a name behind it is whom it told: `… teilte Webers Ministerium TASS mit`.
          const owns = ownsNext(text, name, end);
          owned ||= owns;
          if (owns || isAttributive(text, name, end)) continue;
          if (
            name.kind === 'person'
              ? !isPartOf(text, start, name, speaks)
              : !whole && !owned && isWhole(text, start, end, name)
          ) {
            if (name.kind !== 'person') whole = name;
            found.push(name);
          }
        }
      const first = found.find(({ kind }) => kind === 'person') ?? whole;
      if (!first) return null;
      for (let i = 1; i < found.length; i++)
        if (
          found[i]!.name !== found[i - 1]!.name &&
          JOINED.test(text.slice(found[i - 1]!.span.end, found[i]!.span.start))
        )
          return null;
      const { start } = spans[0]!;
      return first.span.start > start && JOINS_FIRST.test(text.slice(start, first.span.start)) ? null : first;
    },
    bearer(surname) {
      bearers ??= lastNames(names);
      return bearers.get(surname.toLowerCase()) ?? null;
    },
    before(offset) {
      const end = firstFrom(offset);
      return names.slice(Math.max(0, end - REACH), end).reverse();
    },
  };
}

/** A name in capitals is no spelling to go by: VOSS. */
export const isCased = (name: string): boolean => name.length < 4 || name !== name.toUpperCase();

/** Persons by the whole and the last word of their name, lower case; null where several share it. */
function lastNames(names: readonly NameMention[]): ReadonlyMap<string, NameMention | null> {
  const bearers = new Map<string, NameMention | null>();
  for (const mention of names) {
    if (mention.kind !== 'person' || !isCased(mention.name)) continue;
    const lower = mention.name.toLowerCase();
    for (const key of new Set([lower, lower.slice(lower.lastIndexOf(' ') + 1)])) {
      const other = bearers.get(key);
      if (other === undefined) bearers.set(key, mention);
      else if (other && other.name !== mention.name) bearers.set(key, null);
    }
  }
  return bearers;
}

/** What stands between two who speak together: `Weber and Voss`, `Weber, Voss and Adler`, `Weber und sein Bruder Jan`. */
const JOINED = /^(?:,\s(?:\p{Lu}\p{L}*\.?\s)*|,?\s(?:und|and|sowie|et|oder|or|als auch|noch)\s(?:[\p{L}.]+\s){0,3})$/u;
const JOINS_FIRST = /\s(?:und|and|sowie|als auch|noch)\s(?:\p{Ll}{2,5}\s)?$/u;

/** `Webers Ministerium`, `Weber's office`: the name in the genitive owns what follows and does not speak itself. */
function ownsNext(text: string, { span, name }: NameMention, end: number): boolean {
  if (span.end >= end) return false;
  const written = text.slice(span.start, span.end);
  const behind = text.slice(span.end, span.end + 4);
  if (/^(?:s|['’]s?)\s\p{L}/u.test(behind) || /['’]s?$/u.test(written)) return true;
  return written.endsWith('s') && !name.endsWith('s') && /^\s\p{L}/u.test(behind);
}

/** `ein Anwalt von Weber`, `die Sprecherin des Ministers Weber`: somebody else speaks. `speaks` tells who can. */
function isPartOf(text: string, start: number, { titled }: NameMention, speaks: (word: string) => boolean): boolean {
  if (titled.start <= start) return false;
  const before = text.slice(start, titled.start).trimEnd();
  if (!before.includes(' ')) return false;
  const last = lastWords(before);
  if (!endsInLink(last)) return false;
  const words = /(\p{L}+) (?:d(?:er|es)|vo[nm]|of|for|für|to|with|under|by)(?: \p{Ll}+)?$/u.exec(last);
  return (
    (words !== null && speaks(words[1]!.toLowerCase())) ||
    /(?:^|\s)\p{Ll}+ (?:of|for|to|with|under|by)(?: \p{Ll}+)?$/u.test(last)
  );
}

/** Whether one of the last two words joins a noun to what follows, which the forms above ask for and most phrases lack. */
function endsInLink(text: string): boolean {
  const last = text.lastIndexOf(' ');
  if (last < 0) return false;
  return LINKS.has(text.slice(last + 1)) || LINKS.has(text.slice(text.lastIndexOf(' ', last - 1) + 1, last));
}

const LINKS: ReadonlySet<string> = new Set('der des von vom of for für to with under by'.split(' '));

/** The last three words, as far as a phrase for an office reaches, with the space before them. */
function lastWords(text: string): string {
  let from = text.length;
  for (let n = 0; n < 3 && from > 0; n++) from = text.lastIndexOf(' ', from - 1);
  return text.slice(Math.max(from, text.length - 80, 0));
}

/** `Weber aide Tom Voss`: the name before a noun and another name is an attribute. */
const isAttributive = (text: string, { span }: NameMention, end: number): boolean => {
  if (span.end >= end || text.charCodeAt(span.end) !== 0x20) return false;
  const behind = text.slice(span.end, Math.min(end, span.end + 40));
  return /^ \p{Ll}{4,}(?: \p{Ll}+)? \p{Lu}/u.test(behind) && !CLAUSE.test(behind);
};
const CLAUSE =
  /^ (?:from|with|about|after|also|auch|nach|beim|über|unter|aus|seit|oder|sowie|later|while|whose|when) /u;

/** Words that make the name behind them only the owner of the phrase. */
const OWNS = /^(?:d(?:er|es|em|en)|the|la|le|vo[nm]|of|de|du|from|for|für|aus|at|bei|to|with|by|mit|in|im|an|am|on)$/u;

/** `Beamte des südkoreanischen …`: a genitive with attributes. */
const OWNED = /\p{Lu}\S* (?:des|der|vo[nm]|beim?|aus|für)(?: \p{Ll}\S*)+$/u;

/** Whether a phrase is this name, with an article, an adjective or a noun before it, and is not only owned by it. */
function isWhole(text: string, start: number, end: number, { span }: NameMention): boolean {
  const behind = text.charAt(span.end);
  if (span.end < end && behind !== ',' && behind !== ' ' && behind !== '.') return false;
  if (span.end < end && behind === ' ' && !/^ ?[(,]/u.test(text.slice(span.end, span.end + 2))) return false;
  if (span.start === start) return true;
  const before = text.slice(start, span.start).trim();
  if (OWNED.test(before.slice(-80))) return false;
  const last = before.slice(before.lastIndexOf(' ') + 1);
  return before === last || /^\p{Lu}/u.test(last) || !OWNS.test(last);
}
