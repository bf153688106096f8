import { expect, test } from 'vitest';
import { withoutEmphasis } from '../../../server/src/features/withoutEmphasis.ts';

test('bold words of a Markdown file read as on the page; other files are as they are', () => {
  expect(withoutEmphasis('file:///notes.md', '- Ruth Adler, **72**, __there__')).toBe('- Ruth Adler, 72, there');
  expect(withoutEmphasis('file:///notes.md', '3 * 4, an_id')).toBe('3 * 4, an_id');
  expect(withoutEmphasis('file:///notes.txt', '**72**')).toBe('**72**');
});
