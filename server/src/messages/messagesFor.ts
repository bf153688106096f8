import { de } from './de.ts';
import { en, type Messages } from './en.ts';

/** The catalogue for an interface language (`de`, `de-AT`, `de_DE.UTF-8`); English for any other. */
export const messagesFor = (locale: string | null | undefined): Messages =>
  /^de(?![a-z])/i.test(locale ?? '') ? de : en;
