import type { CheckedStatement } from '../engine/index.ts';

/**
 * What may be said before all files are known: evidence that was found stays found, but nothing is missing or contradicted
 * yet; the file that explains it may be the next.
 */
export const softenWhileReading = (checked: CheckedStatement): CheckedStatement =>
  checked.status === 'corroborated' || checked.status === 'variant'
    ? checked
    : { ...checked, status: 'unchecked', reason: 'reading', findings: [] };
