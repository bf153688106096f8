import { anchorKey, sameSpeaker } from './anchorKey.ts';
import { foldWords } from './foldWords.ts';
import { isStanding, type Anchor, type Mark, type StandingMark, type Written } from './Mark.ts';

/** A statement's mark. `reopened`: the statement, its sentence or its speaker has been edited since. */
export interface Attached {
  readonly state: 'standing' | 'reopened';
  readonly newest: Written<StandingMark>;
  /** All lines that speak of this statement, the newest among them. */
  readonly all: readonly Written<Mark>[];
}

export interface AttachedMarks {
  /** For each anchor; null where nobody has marked the statement, or has taken the mark back. */
  readonly marks: readonly (Attached | null)[];
  /** All lines of a statement, those that take back included; for each anchor. */
  readonly lines: readonly (readonly Written<Mark>[])[];
  /** Marks whose statement is not in the text any more. */
  readonly gone: readonly Written<StandingMark>[];
}

/** Beyond this many comparisons the marks that hold to nothing are merely listed. */
const mostComparisons = 200_000;

/** Finds the statement of each mark. `anchors` are those of an article's statements in text order, `marks` those on it. */
export function attachMarks(anchors: readonly Anchor[], marks: readonly Written<Mark>[]): AttachedMarks {
  const places = new Map<string, number[]>();
  anchors.forEach((anchor, i) => {
    const key = anchorKey(anchor);
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  const lines = anchors.map((): Written<Mark>[] => []);
  const loose: Written<Mark>[] = [];
  for (const mark of marks) {
    const i = placeOf(mark.entry, anchors, places.get(anchorKey(mark.entry)) ?? []);
    if (i === null) loose.push(mark);
    else lines[i]!.push(mark);
  }
  const attached = lines.map((all): Attached | null => {
    const newest = newestOf(all);
    return newest && isStanding(newest) ? { state: 'standing', newest, all } : null;
  });
  const open = anchors.flatMap((anchor, i) => (lines[i]!.length === 0 ? [{ anchor, i }] : []));
  const left = loose.filter(isStanding);
  const gone = new Set(left);
  for (const { mark, i } of likeliest(left, open)) {
    attached[i] = { state: 'reopened', newest: mark, all: [mark] };
    lines[i] = [mark];
    gone.delete(mark);
  }
  return { marks: attached, lines, gone: [...gone] };
}

/** Of several statements that say the same, the one with the surroundings of the mark; null where no surroundings fit. */
function placeOf(mark: Mark, anchors: readonly Anchor[], candidates: readonly number[]): number | null {
  const fitting = candidates.filter((i) => sameSpeaker(anchors[i]!.speaker, mark.speaker));
  if (fitting.length === 1 && mark.of === 1) return fitting[0]!;
  const [best, second] = fitting
    .map((i) => ({ i, likeness: surroundings(anchors[i]!, mark) - Math.abs(anchors[i]!.nth - mark.nth) / 100 }))
    .sort((a, b) => b.likeness - a.likeness);
  // Where the same is said several times, a mark goes to none of them rather than to the wrong one.
  return best && best.likeness >= 0.5 && best.likeness > (second?.likeness ?? 0) ? best.i : null;
}

const newestOf = (marks: readonly Written<Mark>[]): Written<Mark> | null =>
  marks.reduce<Written<Mark> | null>((newest, mark) => (newest && !isNewer(mark, newest) ? newest : mark), null);

const isNewer = (a: Written<Mark>, b: Written<Mark>): boolean =>
  a.entry.at > b.entry.at || (a.entry.at === b.entry.at && a.line > b.line);

interface Pair {
  readonly mark: Written<StandingMark>;
  readonly i: number;
  readonly likeness: number;
}

/** Which open statement each loose mark was most likely put on: each at most once, the likeliest first. */
function likeliest(
  marks: readonly Written<StandingMark>[],
  open: readonly { readonly anchor: Anchor; readonly i: number }[],
): readonly Pair[] {
  if (marks.length * open.length > mostComparisons) return [];
  const words = new Map(open.map(({ anchor, i }) => [i, foldWords(anchor.text)]));
  const pairs = marks
    .flatMap((mark) => {
      const old = foldWords(mark.entry.text);
      return open
        .filter(({ anchor }) => anchor.kind === mark.entry.kind)
        .map(({ anchor, i }) => ({ mark, i, likeness: likeness(mark.entry, old, anchor, words.get(i)!) }));
    })
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (isNewer(a.mark, b.mark) ? -1 : 1));
  const [marked, taken] = [new Set<Written<StandingMark>>(), new Set<number>()];
  return pairs.filter(({ mark, i }) => {
    if (marked.has(mark) || taken.has(i)) return false;
    marked.add(mark);
    taken.add(i);
    return true;
  });
}

/** 0 where a statement is not an edited form of the marked one, else up to 1. */
function likeness(mark: Mark, old: readonly string[], anchor: Anchor, now: readonly string[]): number {
  const own = shared(old, now);
  const around = surroundings(anchor, mark);
  const alike = Math.min(old.length, now.length) > 3 ? own >= 0.5 || around >= 0.6 : around >= 0.4;
  return alike ? (own + around) / 2 : 0;
}

/** How much of two lists of words is the same, 0 to 1. */
function shared(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) both++;
    counts.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * both) / (a.length + b.length);
}

/** How alike the words around two statements are, 0 to 1; those next to them count first. */
function surroundings(a: Anchor, b: Anchor): number {
  const split = (words: string): string[] => words.split(' ').filter(Boolean);
  return (run(split(a.before).reverse(), split(b.before).reverse()) + run(split(a.after), split(b.after))) / 2;
}

/** Words that stay within reach of each other count even where one was put in or taken out. */
const run = (a: readonly string[], b: readonly string[]): number =>
  a.length === 0 && b.length === 0 ? 1 : a[0] === b[0] ? 0.5 + shared(a, b) / 2 : shared(a, b) * 0.8;
