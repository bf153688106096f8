import type { StyleProfile } from './StyleProfile.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { alignWords, weightOf, type Alignment } from './alignWords.ts';
import { readChange, type Change } from './readChange.ts';
import type { Word } from './readWords.ts';

/**
 * `verbatim` word for word · `abridged` word for word, shown deletions and insertions and cut ends allowed for · `variant` the
 * same in other words (a translation, an edit) · `reordered` the same words in another order · `altered` the same passage
 * with a change that the style profile does not allow · `different` another remark.
 */
export type QuotationVerdict = 'verbatim' | 'abridged' | 'variant' | 'reordered' | 'altered' | 'different';

export interface QuotationRelation {
  readonly verdict: QuotationVerdict;
  readonly alignment: Alignment;
  /** Only what is neither typography nor inflection. */
  readonly changes: readonly Change[];
  /** Share of the words of the shorter of the two that both have. */
  readonly likeness: number;
  /** Weight of the words that both have, in content words. */
  readonly shared: number;
}

export interface QuotationContext {
  readonly pack: LanguagePack;
  readonly style: StyleProfile;
}

const SAME_REMARK = 0.5;
/** From here on two quotations in the same language are one wording, and not two renderings. */
const SAME_WORDING = 0.85;
const TELLING = 5;

/**
 * Compares two quotations word by word. What would turn the sense (negation, modality, numbers) is looked at before the
 * wording: with such a change nothing is a variant.
 */
export function compareQuotations(
  here: readonly Word[],
  there: readonly Word[],
  { pack, style }: QuotationContext,
): QuotationRelation {
  const alignment = alignWords(here, there, 'inside');
  const shared = alignment.pairs.reduce(
    (sum, pair) => sum + (pair.likeness === 'other' ? 0 : weightOf(here[pair.here]!)),
    0,
  );
  const likeness = Math.max(alignment.coveredHere, alignment.coveredThere);
  // Before the first and behind the last common word each goes its own way: the quotation is cut there, not altered.
  const inner = alignment.changes.filter(
    ({ here: [a, b], there: [c, d] }) => a > 0 && c > 0 && b < here.length && d < there.length,
  );
  const read = inner.map((stretch) => readChange(stretch, here, there, pack));
  const changes = read.filter((change) => change.kind !== 'none');
  return { verdict: judge(), alignment, changes, likeness, shared };

  /** What is the same though not letter for letter (`11`, `eleven`), as a share of all words on that side. */
  function inOtherForm(side: 'here' | 'there'): number {
    const words = side === 'here' ? here : there;
    const weigh = (some: readonly Word[]): number => some.reduce((sum, word) => sum + weightOf(word), 0);
    const alike = read.flatMap(({ kind, stretch }) =>
      kind === 'none' && [...here.slice(...stretch.here), ...there.slice(...stretch.there)].some(isInDigits)
        ? words.slice(...stretch[side])
        : [],
    );
    return weigh(alike) / Math.max(1, weigh(words));
  }

  function judge(): QuotationVerdict {
    if (!changes.length && alignment.pairs.length) {
      const whole =
        alignment.coveredHere + inOtherForm('here') > 0.999 && alignment.coveredThere + inOtherForm('there') > 0.999;
      return inner.length === alignment.changes.length && whole
        ? 'verbatim'
        : likeness + inOtherForm('here') > 0.95
          ? 'abridged'
          : 'different';
    }
    if (sameWords(here, there, pack)) return 'reordered';
    if (likeness < SAME_REMARK) return 'different';
    const unshown = changes.filter(({ shown }) => !shown);
    if (!unshown.length) return 'abridged';
    const oneWording = likeness >= SAME_WORDING && shared >= TELLING && unshown.every(isSlight);
    const turned = unshown.some(({ kind }) => kind === 'negation' || kind === 'modality' || kind === 'number');
    if (turned && (oneWording || (likeness >= 0.7 && unshown.length === 1 && unshown.every(isSlight))))
      return 'altered';
    const worded = unshown.filter(({ kind }) => kind !== 'function').length;
    if (!worded) return style === 'strict' && oneWording ? 'altered' : 'variant';
    if (oneWording && (style === 'strict' || worded === 1)) return 'altered';
    return 'variant';
  }
}

const isInDigits = ({ kind }: Word): boolean => kind === 'number';

/** A few words within the same words; a longer stretch is another part of the speech. */
const isSlight = ({ stretch: { here, there } }: Change): boolean =>
  here[1] - here[0] <= SLIGHT && there[1] - there[0] <= SLIGHT;
const SLIGHT = 6;

/** The same words that say something, negations and modal verbs among them, in whichever order. */
function sameWords(here: readonly Word[], there: readonly Word[], { terms }: LanguagePack): boolean {
  const content = (words: readonly Word[]): string =>
    words
      .filter(({ kind, key }) => kind !== 'function' || terms.negations.has(key) || terms.modals.has(key))
      // `cannot` is the modal of `can` and its contrary.
      .map(({ stem, key }) => (terms.negations.has(key) ? 'not:' : '') + (terms.modals.get(key) ?? stem))
      .sort()
      .join(' ');
  const mine = content(here);
  return mine.includes(' ') && mine === content(there);
}
