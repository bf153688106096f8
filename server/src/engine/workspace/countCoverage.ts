import type { CheckedStatement, Coverage } from './Engine.ts';

export function countCoverage(statements: readonly CheckedStatement[]): Coverage {
  const count = (...statuses: readonly CheckedStatement['status'][]): number =>
    statements.filter(({ status }) => statuses.includes(status)).length;
  return {
    statements: statements.length,
    withEvidence: count('corroborated', 'variant'),
    conflicting: count('conflicting'),
    unchecked: count('unchecked'),
  };
}
