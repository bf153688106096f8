import type { LanguageData } from './LanguageData.ts';
import { buildEndings, type Endings } from './endings.ts';
import { firstWords } from './firstWords.ts';
import { buildLexicon, type Lexicon } from './Lexicon.ts';
import { nameEndings, type NameWord } from './NameGrammar.ts';

/** A language with its lexicon built. Immutable; safe to share between engines. */
export interface LanguagePack extends LanguageData {
  readonly lexicon: Lexicon;
  /** `functionWords`, for looking them up. */
  readonly functionWordSet: ReadonlySet<string>;
  /** What the ending of a capitalised word tells where the lexicon does not know the whole. */
  readonly nameEndings: Endings<NameWord>;
  /** Whether a noun with such an ending can speak: true for a person or a body, false for a thing. */
  readonly speakerEndings: Endings<boolean>;
  /** The first words of `per` and of `hedgesAfter`, by which most words behind a figure are passed over. */
  readonly perOpeners: ReadonlySet<string>;
  readonly hedgeAfterOpeners: ReadonlySet<string>;
  /** The words of all `hedges` of several words. */
  readonly hedgeParts: ReadonlySet<string>;
  /** `furnitureOpenings` by their first character. */
  readonly furnitureOpeningsAt: ReadonlyMap<string, readonly string[]>;
  /** Any of `furniturePhrases`: one pass over a line instead of one for each of them. */
  readonly furniturePhrase: RegExp;
  /** Any of `materialOpenings`. */
  readonly materialOpening: RegExp;
}

export function definePack(data: LanguageData): LanguagePack {
  return {
    ...data,
    lexicon: buildLexicon(data),
    functionWordSet: new Set(data.functionWords),
    nameEndings: nameEndings(data.names),
    speakerEndings: speakerEndings(data.speech),
    perOpeners: firstWords(data.numbers.per),
    hedgeAfterOpeners: firstWords(data.numbers.hedgesAfter.keys()),
    hedgeParts: new Set(
      [...data.numbers.hedges.keys()].filter((hedge) => hedge.includes(' ')).flatMap((hedge) => hedge.split(' ')),
    ),
    furnitureOpeningsAt: byFirstCharacter(data.pages.furnitureOpenings),
    furniturePhrase: anyOf(data.pages.furniturePhrases),
    materialOpening: anyOf(data.pages.materialOpenings),
  };
}

const speakerEndings = (speech: LanguageData['speech']): Endings<boolean> =>
  buildEndings([
    ...speech.thingEndings.map((ending): [string, boolean] => [ending, false]),
    ...speech.speakerEndings.map((ending): [string, boolean] => [ending, true]),
  ]);

function byFirstCharacter(openings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const opening of openings) {
    const group = groups.get(opening.charAt(0));
    if (group) group.push(opening);
    else groups.set(opening.charAt(0), [opening]);
  }
  return groups;
}

/** Matches where any of `phrases` stands as it is; nowhere where there are none. */
const anyOf = (phrases: readonly string[]): RegExp =>
  phrases.length === 0
    ? /(?!)/
    : new RegExp(phrases.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'));
