import { expect, test } from 'vitest';
import type { Finding } from '../../../server/src/engine/index.ts';
import { findingLabel } from '../../../server/src/features/findingMessage.ts';
import { en } from '../../../server/src/messages/en.ts';

const finding = (code: Finding['code'], written: string, expected: string | null, looksLike: string | null = null) =>
  findingLabel(
    {
      ...{ code, written, expected, looksLike },
      ...{ span: { start: 0, end: 1 }, status: 'conflicting', evidence: [], reasons: [], sureness: 1 },
    },
    en,
  );

test('a list tells what is here and what is there before anything else', () => {
  expect(finding('figure-conflict', '16 tonnes', '18 tonnes')).toBe('16 tonnes ≠ 18 tonnes');
  expect(finding('quote-altered', '', 'not')).toBe('“not” missing');
  expect(finding('quote-altered', 'we\n  go', null)).toBe('we go');
  expect(finding('date-conflict', 'Friday, 3 May', 'x', 'weekday:2')).toBe('Friday, 3 May');
  expect(finding('unit-inconsistent', '5 miles', '9 km')).toBe('5 miles, 9 km');
});
