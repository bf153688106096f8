import { expect, test } from 'vitest';
import { reasonOf } from '../../../../server/src/hosts/files/reasonOf.ts';

test.each([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ELOOP', 'broken-link'],
  ['ERR_FS_FILE_TOO_LARGE', 'too-large'],
  ['EIO', 'failed'],
])('%s', (code, reason) => {
  expect(reasonOf(Object.assign(new Error('x'), { code }))).toBe(reason);
});

test('what is no error of the file system has failed', () => {
  expect([reasonOf(null), reasonOf('x'), reasonOf(new Error('x'))]).toEqual(['failed', 'failed', 'failed']);
});
