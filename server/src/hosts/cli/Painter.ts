/** Puts colour on words where the terminal has it; else leaves them as they are. */
export interface Painter {
  strong(text: string): string;
  quiet(text: string): string;
  good(text: string): string;
  differing(text: string): string;
  wrong(text: string): string;
}

const plain = (text: string): string => text;
const ansi =
  (open: number, close: number) =>
  (text: string): string =>
    `\x1b[${open}m${text}\x1b[${close}m`;

export const painter = (colour: boolean): Painter =>
  colour
    ? { strong: ansi(1, 22), quiet: ansi(2, 22), good: ansi(32, 39), differing: ansi(33, 39), wrong: ansi(31, 39) }
    : { strong: plain, quiet: plain, good: plain, differing: plain, wrong: plain };

/** Colour only on a terminal that has it, and not against the reader's wish (https://no-color.org). */
export const wantsColour = (isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean =>
  isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
