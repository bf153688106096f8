import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { attributes } from '../../../server/src/marks/writeMarks.ts';
import { markable } from './markTexts.ts';

const article = `“We will open the northern gate on the first day of May,” said Ruth Adler.

The repair costs 40 million euros. The city pays 12 million euros of it.

“Nobody has asked the fishermen what they want,” said Jon Berg.
`;
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A repository with the article; `marks` is the text of the file of marks. */
function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'beleg-marks-'));
  folders.push(folder);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const path = join(folder, '.beleg/marks.json');
  mkdirSync(join(folder, '.beleg'));
  git('init', '-q', '-b', 'main');
  writeFileSync(join(folder, 'article.txt'), article);
  return {
    git,
    get marks() {
      return readFileSync(path, 'utf8');
    },
    commit(marks: string | null) {
      writeFileSync(join(folder, '.beleg/.gitattributes'), attributes);
      if (marks !== null) writeFileSync(path, marks);
      git('add', '-A');
      git('commit', '-qm', 'marks', '--allow-empty');
    },
  };
}

describe('two branches merge in git without a conflict', () => {
  test.each([
    ['from no file at all', []],
    ['beside marks that are there', ['northern gate']],
  ])('%s', (_, before) => {
    const repo = repository();
    const desk = markable(article);
    for (const words of before) desk.mark(words, 'ticked');
    repo.commit(desk.file);
    const base = desk.file;
    repo.git('branch', 'other');

    desk.mark('40 million', 'ticked', null, 'RA');
    desk.mark('Nobody has asked', 'query', 'who else?', 'RA');
    repo.commit(desk.file);

    repo.git('checkout', '-q', 'other');
    desk.file = base;
    for (let i = 0; i < 5; i++) desk.now();
    desk.mark('12 million', 'waived', 'agreed', 'LK');
    repo.commit(desk.file);

    repo.git('merge', '-q', 'main', '-m', 'merge');
    desk.file = repo.marks;
    expect(desk.markOf('40 million')).toMatchObject({ mark: 'ticked', by: 'RA' });
    expect(desk.markOf('Nobody has asked')).toMatchObject({ mark: 'query', note: 'who else?' });
    expect(desk.markOf('12 million')).toMatchObject({ mark: 'waived', by: 'LK', note: 'agreed' });
    for (const words of before) expect(desk.markOf(words)).toMatchObject({ mark: 'ticked' });
    // The file is as if one person had written it all.
    expect(() => JSON.parse(repo.marks) as unknown).not.toThrow();
  });

  test('the same statement marked on both: the newer mark counts, a withdrawn one does not come back', () => {
    const repo = repository();
    const desk = markable(article);
    desk.mark('40 million', 'ticked');
    desk.mark('12 million', 'ticked');
    repo.commit(desk.file);
    const base = desk.file;
    repo.git('branch', 'other');
    desk.mark('40 million', 'query', 'which?');
    repo.commit(desk.file);
    repo.git('checkout', '-q', 'other');
    desk.file = base;
    for (let i = 0; i < 5; i++) desk.now();
    desk.mark('40 million', 'cleared', null, 'LK');
    repo.commit(desk.file);
    repo.git('merge', '-q', 'main', '-m', 'merge');
    desk.file = repo.marks;
    expect(desk.markOf('40 million')).toBeNull();
    expect(desk.markOf('12 million')).toMatchObject({ mark: 'ticked' });
  });
});
