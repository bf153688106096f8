import type { PronounPerson } from '../../language/SpeechGrammar.ts';
import type { Span } from '../../text/Span.ts';
import type { NameMention } from '../NameMention.ts';

/** How far back, in names, a pronoun or a description looks for whom it means. */
const REACH = 24;

/** Names of a file in text order, asked by place. */
export interface NameFinder {
  /**
   * Whom a phrase names: the person in it, or the body or place that it is as a whole (`der Sender YTN`, but not `Beamte des
   * Ministeriums`). Null where it names several.
   */
  within(spans: readonly Span[]): NameMention | null;
  /** Names that end before `offset`, nearest first. */
  before(offset: number): readonly NameMention[];
}

export function findNames(text: string, names: readonly NameMention[]): NameFinder {
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
    within(spans) {
      const persons: NameMention[] = [];
      let body: NameMention | null = null;
      for (const { start, end } of spans)
        for (let i = firstFrom(start); i < names.length && names[i]!.span.end <= end; i++) {
          const name = names[i]!;
          if (name.kind === 'person') persons.push(name);
          else if (!body && isWhole(text, start, end, name)) body = name;
        }
      const [first, second] = persons;
      if (!first) return body;
      const joined = second && second.name !== first.name && JOINED.test(text.slice(first.span.end, second.span.start));
      return joined ? null : first;
    },
    before(offset) {
      const end = firstFrom(offset);
      return names.slice(Math.max(0, end - REACH), end).reverse();
    },
  };
}

const JOINED = /^\s*(?:,.*)?\s(?:und|and|sowie|et|oder|or)\s/u;

/** Words that make the name behind them only the owner of the phrase. */
const OWNS = /^(?:d(?:er|es|em|en)|the|la|le|vo[nm]|of|de|du|from|for|für|aus|at|bei)$/u;

/** Whether a phrase is this name, with an article, an adjective or a noun before it, and is not only owned by it. */
function isWhole(text: string, start: number, end: number, { span }: NameMention): boolean {
  const behind = text.charAt(span.end);
  if (span.end < end && behind !== ',' && behind !== ' ' && behind !== '.') return false;
  if (span.end < end && behind === ' ' && !/^ ?[(,]/u.test(text.slice(span.end, span.end + 2))) return false;
  const before = text.slice(start, span.start).trim();
  const last = before.slice(before.lastIndexOf(' ') + 1);
  return before === last || /^\p{Lu}/u.test(last) || !OWNS.test(last);
}

/**
 * Whom a personal pronoun means: the one who spoke before, if number and gender allow, else the only person near who fits.
 * Null where two fit or none does: a guess is never a name.
 */
export function resolvePronoun(
  person: PronounPerson,
  at: number,
  floor: number,
  lastSpeaker: NameMention | null,
  finder: NameFinder,
): NameMention | null {
  if (person !== 'he' && person !== 'she' && person !== 'she-or-they') return null;
  const gender = person === 'he' ? 'masculine' : 'feminine';
  const fits = (name: NameMention): boolean =>
    name.kind === 'person' && (name.gender === null || name.gender === gender);
  const near = finder.before(at).filter((name) => name.span.start >= floor && name.kind === 'person');
  const fitting = [...new Map(near.filter(fits).map((name) => [name.name, name])).values()];
  if (lastSpeaker && fits(lastSpeaker)) {
    const rival = fitting.some(
      (name) => name.name !== lastSpeaker.name && name.span.start > lastSpeaker.span.start && name.gender === gender,
    );
    if (!rival) return lastSpeaker;
  }
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Whom `the minister` or `der Sprecher` means: the only person near whose title ends in that word. */
export function resolveDescription(text: string, at: number, finder: NameFinder): NameMention | null {
  const head = /(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase();
  if (!head || head.length < 4) return null;
  const fitting = finder
    .before(at)
    .filter((name) => name.kind === 'person' && name.title !== null && name.title.toLowerCase().endsWith(head));
  const distinct = new Map(fitting.map((name) => [name.name, name]));
  return distinct.size === 1 ? [...distinct.values()][0]! : null;
}
