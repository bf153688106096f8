import { isUpperAt } from '../../text/characters.ts';
import { TokenKind } from '../../text/tokens.ts';
import { NameRole } from '../../language/NameGrammar.ts';
import type { TaggedText } from '../../language/TaggedText.ts';
import { readUnit, type NameUnit } from './NameUnit.ts';

/**
 * An organisation whose name goes on behind its head (`University of Oslo`, `Universität für Bodenkultur`), where the run
 * from unit `k` on ends in that head. Returns the last token and the end of the name, or null.
 */
export function joinedOrganisation(
  tagged: TaggedText,
  units: readonly NameUnit[],
  k: number,
): { readonly last: number; readonly end: number } | null {
  const head = units[units.length - 1]!;
  if (!(head.roles & NameRole.organisationHead) || head.genitive) return null;
  for (let i = k; i < units.length - 1; i++) if (units[i]!.roles & (NameRole.title | NameRole.common)) return null;
  const { tokens, entries, text } = tagged;
  let last = head.last;
  let end = -1;
  for (let steps = 0; steps < 3; steps++) {
    let next = last + 1;
    let joints = 0;
    while (
      next < tokens.count &&
      tokens.kind[next] === TokenKind.word &&
      (entries[next]?.nameRoles ?? 0) & NameRole.joint &&
      joints < 2
    ) {
      next++;
      joints++;
    }
    if (joints === 0 || next >= tokens.count || tokens.kind[next] !== TokenKind.word) break;
    if (!isUpperAt(text, tokens.start[next]!)) break;
    let unit = readUnit(tagged, next);
    if (unit.roles & NameRole.title) break;
    for (;;) {
      last = unit.last;
      end = unit.end;
      const after = unit.last + 1;
      if (unit.genitive || after >= tokens.count || tokens.kind[after] !== TokenKind.word) break;
      if (tokens.start[after]! - unit.fullEnd !== 1 || !isUpperAt(text, tokens.start[after]!)) break;
      const following = readUnit(tagged, after);
      if (following.roles & (NameRole.title | NameRole.common)) break;
      unit = following;
    }
  }
  return end < 0 ? null : { last, end };
}
