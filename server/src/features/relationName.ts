import type { Match } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';

/** Whether a story of another day has the figure brought up to date: no evidence, and no contradiction either. */
export const hasMovedOn = ({ reasons }: Match): boolean => reasons.some(({ rule }) => rule === 'moved-on');

/** How a match relates, in words for people. */
export function relationName({ relation, reasons }: Match, { findings }: Messages): string {
  const movedOn = reasons.find(({ rule }) => rule === 'moved-on')?.detail;
  return movedOn === 'later' || movedOn === 'earlier' ? findings.movedOn[movedOn] : findings.relation[relation];
}
