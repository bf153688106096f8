import { expect, test } from 'vitest';
import { parseSettings } from '../../../server/src/protocol/settings.ts';

test('roles: what is written last counts first, and what is none is left out', () => {
  const roles = { '**': 'source', 'text/a.md': 'article', odd: 'judge', ' ': 'source', 'text/b.md': 'both' };
  expect(parseSettings({ roles }).roles).toEqual([
    { glob: 'text/b.md', role: 'both' },
    { glob: 'text/a.md', role: 'article' },
    { glob: '**', role: 'source' },
  ]);
  for (const none of [null, [], 'article', 3]) expect(parseSettings({ roles: none }).roles).toEqual([]);
});

test('the style of notes', () => {
  expect(parseSettings({ noteStyle: 'comment' }).noteStyle).toBe('comment');
  expect(parseSettings({ noteStyle: 'marble' }).noteStyle).toBe('auto');
});
