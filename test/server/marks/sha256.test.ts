import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { sha256 } from '../../../server/src/marks/sha256.ts';

const known = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('is SHA-256 of the UTF-8, at every length around a block', () => {
  for (let length = 0; length < 200; length++) expect(sha256('ä'.repeat(length))).toBe(known('ä'.repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
  );
});
