import type { Stats } from 'node:fs';
import { expect, test } from 'vitest';
import { stampOf } from '../../../../server/src/hosts/reading/stampOf.ts';

const NOW = Date.UTC(2024, 4, 6);
const stats = { size: 7, mtimeMs: NOW - 60_000, ctimeMs: NOW - 50_000, ino: 12, dev: 3 } as Stats;
const stamp = (changes: Partial<Stats>, now = NOW): string | null => stampOf({ ...stats, ...changes }, now);

test('anything that tells one state of a file from another is in its stamp', () => {
  expect(stamp({}, NOW + 999_999)).toBe(stamp({}));
  for (const change of [{ size: 8 }, { mtimeMs: NOW - 60_001 }, { ctimeMs: NOW - 49_999.5 }, { ino: 13 }, { dev: 4 }])
    expect(stamp(change)).not.toBe(stamp({}));
});

test('a file that changed just now, or whose last change nobody knows, has none', () => {
  expect(stamp({ ctimeMs: NOW - 1500 })).toBeNull();
  expect(stamp({ ctimeMs: NOW + 1500 })).toBeNull();
  expect(stamp({ mtimeMs: NOW - 1500 })).toBeNull();
  expect(stamp({ ctimeMs: 0 })).toBeNull();
  expect(stamp({ ctimeMs: Number.NaN })).toBeNull();
  expect(stamp({ ctimeMs: NOW - 4000 })).not.toBeNull();
});
