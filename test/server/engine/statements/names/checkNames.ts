import { expect } from 'vitest';
import { plainText } from '../../../../../server/src/engine/text/SourceText.ts';
import { readSource } from '../../../../../server/src/engine/statements/readSource.ts';
import type { NameMention } from '../../../../../server/src/engine/statements/NameMention.ts';
import { packs } from '../../../../../server/src/languages/index.ts';

const SIGN = { person: 'P', organisation: 'O', place: 'L', unknown: '?' } as const;

export const namesOf = (text: string): readonly NameMention[] =>
  readSource(plainText('a.txt', text), { packs, referenceDate: null }).reading.names;

/**
 * Checks the names of a text in which each stands in brackets behind the sign of its kind (P person, O organisation,
 * L place, ? unknown): `[P Anna Weber] wohnt in [L Bremen].` A text without brackets must have none.
 */
export function checkNames(marked: string): void {
  const text = marked.replace(/\[[POL?] ([^\]]+)\]/gu, '$1');
  let shown = '';
  let at = 0;
  for (const { span, kind } of namesOf(text)) {
    shown += `${text.slice(at, span.start)}[${SIGN[kind]} ${text.slice(span.start, span.end)}]`;
    at = span.end;
  }
  expect(shown + text.slice(at)).toBe(marked);
}
