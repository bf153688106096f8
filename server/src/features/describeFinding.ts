import type { Finding } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';
import { oneLine } from './escapeMarkdown.ts';
import { shorten } from './shorten.ts';

/** The sentence that tells a person what was found, plain text on one line. */
export function describeFinding({ code, written, expected, looksLike }: Finding, { findings }: Messages): string {
  const tidy = (text: string): string => shorten(oneLine(text), 90);
  const sentence = findings[code](tidy(written), expected === null ? null : tidy(expected));
  const hint = looksLike === null ? undefined : findings.looksLike[looksLike];
  return hint === undefined ? sentence : `${sentence} (${hint})`;
}
