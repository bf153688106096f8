import type { LanguagePack } from '../engine/language/LanguagePack.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

/** Every language that Beleg reads. The first one is assumed where a text does not tell. */
export const packs: readonly LanguagePack[] = [en, de, fr];
