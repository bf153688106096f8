import type { Span } from '../text/Span.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { ChangedStretch } from './alignWords.ts';
import type { Counterpart, PassageWithCounterparts } from './findCounterparts.ts';
import type { Passage } from './Passage.ts';
import { readChange, type ChangeKind } from './readChange.ts';

/** One place at which a copied passage differs from every other copy of it. */
export interface CopyDifference {
  readonly kind: ChangeKind;
  readonly shown: boolean;
  readonly stretch: ChangedStretch;
  /** Where words are missing: from the word before the gap to the word behind it, or to the end of the passage. */
  readonly here: Span;
  readonly there: Span;
  readonly missing: boolean;
  readonly passage: PassageWithCounterparts;
  readonly counterpart: Counterpart;
  /** The passage has no other difference worth the name. */
  readonly alone: boolean;
}

/** With more differences than this a passage was rewritten, and no single one of them is a slip. */
const MOST = 4;
/** Where all else is copied word for word, even a small word was changed by mistake. */
const ALONE = 0.85;

/** The differences of a passage from its nearest copy, save those in which another copy has what stands here. */
export function readCopyDifferences(passage: PassageWithCounterparts, pack: LanguagePack): readonly CopyDifference[] {
  const copies = passage.counterparts.filter(({ copy }) => copy);
  const nearest = copies[0];
  if (!nearest) return [];
  const { words } = passage;
  const others = nearest.there.words;
  const stretches = inside(nearest, words.length, others.length);
  if (stretches.length > MOST) return [];
  return stretches
    .filter((stretch) => !copies.some((copy) => copy !== nearest && agrees(copy, stretch)))
    .map((stretch) => {
      const { kind, shown } = readChange(stretch, words, others, pack);
      return {
        kind,
        shown,
        stretch,
        here: placeOf(passage, stretch.here),
        there: placeOf(nearest.there, stretch.there),
        missing: stretch.here[0] === stretch.here[1],
        passage,
        counterpart: nearest,
        alone: stretches.length <= 2 && nearest.likeness >= ALONE && stretch.here[1] > 0 && stretch.there[0] > 0,
      };
    })
    .filter(({ kind }) => kind !== 'none');
}

/** A sentence that stands whole in a longer one differs only inside: what the longer one has more at its ends is no change. */
function inside({ alignment }: Counterpart, here: number, there: number): readonly ChangedStretch[] {
  return alignment.changes.filter(({ here: [a, b], there: [c, d] }) => {
    const more = d - c - (b - a);
    const atEnd = a === 0 || c === 0 || b === here || d === there;
    return !(atEnd && (a === b || c === d) && Math.abs(more) > 2);
  });
}

/** Whether another copy has the very words that stand here, with their neighbours. */
function agrees({ alignment }: Counterpart, { here: [from, to] }: ChangedStretch): boolean {
  const around = alignment.pairs.filter(({ here, likeness }) => likeness === 'same' && here >= from - 1 && here <= to);
  return around.length === to - from + 2 && around.at(-1)!.there - around[0]!.there === around.length - 1;
}

function placeOf({ words, sentence }: Passage, [from, to]: readonly [number, number]): Span {
  if (to > from) return { start: words[from]!.span.start, end: words[to - 1]!.span.end };
  return {
    start: words[from - 1]?.span.start ?? sentence.span.start,
    end: words[from]?.span.end ?? sentence.span.end,
  };
}
