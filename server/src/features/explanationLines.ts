import type { Explanation } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';

/** Why a match or a finding is shown, a short phrase a line for people: the rules that spoke, then how sure it is. */
export function explanationLines(
  { reasons, sureness }: Pick<Explanation, 'reasons' | 'sureness'>,
  { findings }: Messages,
): readonly string[] {
  return [...reasons.map(({ rule, detail }) => findings.why[rule](detail)), findings.sure(Math.round(sureness * 100))];
}
