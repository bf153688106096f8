import type { CheckedStatement } from '../engine/index.ts';

/**
 * What may be said before all files are known: evidence that was found stays found, but nothing is missing or contradicted
 * yet; the file that explains it may be the next. `stopped`: somebody broke the reading off, and it will not come by itself.
 */
export const softenWhileReading = (checked: CheckedStatement, stopped: boolean): CheckedStatement =>
  checked.status === 'corroborated' || checked.status === 'variant'
    ? checked
    : { ...checked, status: 'unchecked', reason: stopped ? 'stopped' : 'reading', findings: [] };
