import type { LanguagePack } from './LanguagePack.ts';
import type { LexicalEntry } from './Lexicon.ts';
import { mayBeCompound, readNumberCompound } from './readNumberCompound.ts';
import { SpeechRole } from './SpeechGrammar.ts';

/** What a word can set off in a language, as bits, so that a scanner passes over all others at one look. */
export const Trigger = {
  /** A figure may begin here. */
  figure: 1,
  /** The sentence may report speech: a verb of saying, a source, a noun of saying. */
  speech: 2,
  /** `so`, `wie`: behind a mark they do so, too. */
  parenthesis: 4,
  /** A verb of the future: `wird`, `will`. */
  future: 8,
} as const;
export type Trigger = (typeof Trigger)[keyof typeof Trigger];

const BITS = 4;

/** The bit of a trigger in the language at place `language` among the packs. */
export const triggerIn = (language: number, trigger: Trigger): number => trigger << (BITS * language);

/** What `lower` sets off in each of `packs`, with its entries in their lexicons. */
export function triggersOf(
  lower: string,
  entries: readonly (LexicalEntry | undefined)[],
  packs: readonly LanguagePack[],
): number {
  let triggers = 0;
  for (let p = 0; p < packs.length; p++) {
    const pack = packs[p]!;
    const entry = entries[p];
    let own = 0;
    if (entry?.figure ? entry.figure.begins : isNumberCompound(lower, pack)) own |= Trigger.figure;
    if (pack.calendar.future.has(lower)) own |= Trigger.future;
    const speech = entry?.speech;
    if (speech) {
      if (speech.verbs.length > 0 || speech.roles & SPEECH[pack.speech.order]) own |= Trigger.speech;
      if (speech.roles & SpeechRole.parenthetical) own |= Trigger.parenthesis;
    }
    triggers |= own << (BITS * p);
  }
  return triggers;
}

function isNumberCompound(lower: string, { numbers }: LanguagePack): boolean {
  const { compounds } = numbers;
  return compounds !== null && mayBeCompound(lower) && readNumberCompound(lower, compounds) !== null;
}

/** Roles of words that report speech without a verb of saying. */
const SPEECH = {
  'verb-second':
    SpeechRole.source |
    SpeechRole.sourceAfter |
    SpeechRole.sourceNoun |
    SpeechRole.sourceAdverb |
    SpeechRole.reportive |
    SpeechRole.hearsay |
    SpeechRole.cueNoun,
  'subject-verb': SpeechRole.cueNoun | SpeechRole.source,
} as const;
