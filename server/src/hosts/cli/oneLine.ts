import { oneLine as onOneLine } from '../../features/escapeMarkdown.ts';
import { shorten } from '../../features/shorten.ts';

/** Text from a file for a terminal: one line, nothing that steers the terminal, at most `most` UTF-16 code units. */
export const oneLine = (text: string, most: number): string =>
  shorten(
    onOneLine(text.slice(0, most * 4))
      .replace(/ {2,}/g, ' ')
      .trim(),
    most,
  );
