import fc from 'fast-check';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../../../../server/src/engine/index.ts';
import { createFolderCache } from '../../../../server/src/hosts/reading/FolderCache.ts';
import { packs } from '../../../../server/src/languages/index.ts';
import { sourceFromBytes } from '../../../../server/src/readers/readSourceText.ts';
import { folder as makeFolder } from '../folder.ts';
import { PROGRAM, readFolder, urisIn } from './readFolder.ts';

if (!existsSync(PROGRAM)) throw new Error('dist/server.reader.js is not built: npm run build');

const texts = ['examples/de/quellen', 'examples/en/sources'].flatMap((folder) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
);
/** A folder of 130 files, which several threads read: the examples with other figures, twice in Windows-1252. */
function largeFolder(): string {
  const folder = makeFolder({});
  for (let i = 0; i < 130; i++) {
    const [name, text] = texts[i % texts.length]!;
    writeFileSync(
      join(folder, `${i}-${name}`),
      text.replace(/\d/g, (digit) => String((Number(digit) + i) % 10)),
    );
  }
  writeFileSync(
    join(folder, 'latin.txt'),
    Buffer.from('Die Br\xfccke ist 12 Meter lang, sagte Darja Ulmen.', 'latin1'),
  );
  writeFileSync(
    join(folder, 'twice.txt'),
    Buffer.from('Die Br\xfccke ist 12 Meter lang, sagte Darja Ulmen.', 'latin1'),
  );
  return folder;
}

const answers = (engine: Engine): unknown =>
  engine.files().map((file, i) => {
    if (file.state === 'unreadable') return file;
    if (i % 25 > 0) return { ...file.reading };
    const checked = engine.check(file.uri);
    return [
      file.uri,
      { ...file.reading },
      engine.findings(file.uri),
      checked.map(({ matches, ...rest }) => [rest, matches]),
    ];
  });

/** What an engine answers that was given every file by hand. */
function plainAnswers(uris: readonly string[]): unknown {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  for (const uri of uris) {
    const text = sourceFromBytes(uri, readFileSync(new URL(uri)));
    if (text.ok) engine.put(text.source);
    else engine.putUnreadable(uri, text.reason);
  }
  return answers(engine);
}

test('threads, the cache and an engine by itself answer the same', { timeout: 120_000 }, async () => {
  const folder = largeFolder();
  const cache = makeFolder({});
  const uris = urisIn(folder);
  const expected = plainAnswers(uris);
  const inThreads = await readFolder(uris, { cache });
  expect([inThreads.read, inThreads.kept, inThreads.logged]).toEqual([uris.length, 0, []]);
  expect(answers(inThreads.engine)).toEqual(expected);
  const again = await readFolder(uris, { cache });
  expect([again.read, again.kept]).toEqual([0, uris.length]);
  expect(answers(again.engine)).toEqual(expected);
  expect(answers((await readFolder(uris, { program: null })).engine)).toEqual(expected);

  writeFileSync(new URL(uris[7]!), 'Der Deich ist 4 Meter hoch.');
  rmSync(new URL(uris[8]!));
  const left = uris.filter((_, i) => i !== 8);
  const changed = await readFolder(left, { cache });
  expect([changed.read, changed.kept]).toEqual([1, left.length - 1]);
  expect(answers(changed.engine)).toEqual(plainAnswers(left));
});

describe('the cache', () => {
  test('spares even looking into files that are as they were, and no others', { timeout: 60_000 }, async () => {
    const folder = makeFolder({});
    for (let i = 100; i < 230; i++) writeFileSync(join(folder, `${i}.txt`), `Der Deich ist ${i} Meter hoch.`);
    const [cache, logging] = [makeFolder({}), makeFolder({ log: '' })];
    const program = join(logging, 'reader.cjs');
    const log = join(logging, 'log');
    // The real program, which notes that it was started.
    writeFileSync(
      program,
      `require('node:fs').appendFileSync(${JSON.stringify(log)}, 'x'); require(${JSON.stringify(PROGRAM)});`,
    );
    const uris = urisIn(folder);
    // Files this young may change once more without anybody noticing by the clock.
    expect((await readFolder(uris, { cache, program })).read).toBe(130);
    await new Promise((resolve) => setTimeout(resolve, 3200));
    expect((await readFolder(uris, { cache, program })).kept).toBe(130);
    const started = readFileSync(log, 'utf8').length;
    expect((await readFolder(uris, { cache, program })).kept).toBe(130);
    expect(readFileSync(log, 'utf8')).toHaveLength(started);

    // The same size, and the time of the change set back.
    const path = new URL(uris[5]!);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, 'Der Deich ist 999 Meter hoch.');
    utimesSync(path, atime, mtime);
    const { engine, read, kept } = await readFolder(uris, { cache, program });
    expect([read, kept]).toEqual([1, 129]);
    expect(engine.reading(uris[5]!)!.text).toContain('999');
    expect(engine.files().map(({ uri }) => uri)).toEqual(uris);
  });

  test('that was damaged or cut off anywhere counts as none', { timeout: 60_000 }, async () => {
    const folder = makeFolder({
      'a.txt': 'Der Deich ist 4 Meter hoch.',
      'b.md': 'Der *Deich* ist 5 Meter hoch.',
    });
    const cache = makeFolder({});
    const expected = answers((await readFolder(urisIn(folder), { cache })).engine);
    const [name] = readdirSync(cache) as [string];
    const whole = readFileSync(join(cache, name));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, cut) => {
          const damaged = Buffer.from(whole);
          damaged[at] = damaged[at]! ^ by;
          writeFileSync(join(cache, name), cut ? damaged.subarray(0, at) : damaged);
          const { engine, kept } = await readFolder(urisIn(folder), { cache });
          expect(kept).toBe(0);
          expect(answers(engine)).toEqual(expected);
          // It was written anew.
          expect((await readFolder(urisIn(folder), { cache })).kept).toBe(2);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of another build counts as none', async () => {
    const folder = makeFolder({ 'a.txt': 'Der Deich ist 4 Meter hoch.' });
    const [cache, other] = [makeFolder({}), makeFolder({})];
    await readFolder(urisIn(folder), { cache });
    cpSync(PROGRAM, join(other, 'server.reader.js'));
    writeFileSync(join(other, 'server.reader.js'), '\n// changed', { flag: 'a' });
    expect((await readFolder(urisIn(folder), { cache, program: join(other, 'server.reader.js') })).kept).toBe(0);
  });

  test('stays below its bound: what was not used for longest goes', async () => {
    const cache = makeFolder({});
    const folder = makeFolder({ 'a.txt': 'Der Deich ist 4 Meter hoch.' });
    await readFolder(urisIn(folder), { cache });
    const [name] = readdirSync(cache) as [string];
    const { size } = statSync(join(cache, name));
    const bounded = createFolderCache(cache, () => {}, 3 * size);
    for (const [i, day] of ['old', 'older', 'oldest'].entries()) {
      cpSync(join(cache, name), join(cache, `${day}.beleg-cache`));
      utimesSync(join(cache, `${day}.beleg-cache`), 1000 - i, 1000 - i);
    }
    await bounded.save('new', 'build', [], []);
    expect(readdirSync(cache).sort()).toEqual([name, 'new.beleg-cache', 'old.beleg-cache'].sort());
    expect(await bounded.clear()).toBeGreaterThan(2 * size);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('that cannot be written is told, and nothing else changes', async () => {
    const folder = makeFolder({ 'a.txt': 'Der Deich ist 4 Meter hoch.' });
    const cache = join(makeFolder({ file: 'in the way' }), 'file');
    const { read, logged } = await readFolder(urisIn(folder), { cache });
    expect([read, logged.length]).toEqual([1, 1]);
  });
});

describe('reading threads', () => {
  test('that break name the file and the others are read', { timeout: 60_000 }, async () => {
    const folder = makeFolder({});
    for (let i = 100; i < 260; i++) writeFileSync(join(folder, `${i}.txt`), `Der Deich ist ${i} Meter hoch.`);
    const breaking = makeFolder({});
    // The real program, but three files are its end.
    writeFileSync(
      join(breaking, 'reader.cjs'),
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ uris }) => { if (uris.some((uri) => /1[37]7|201/.test(uri))) process.exit(7); });
      require(${JSON.stringify(PROGRAM)});`,
    );
    const uris = urisIn(folder);
    const { engine, failed, read } = await readFolder(uris, { program: join(breaking, 'reader.cjs') });
    expect(failed.map(([uri, reason]) => [uri.replace(/.*\//, ''), reason])).toEqual([
      ['137.txt', 'failed'],
      ['177.txt', 'failed'],
      ['201.txt', 'failed'],
    ]);
    expect(read).toBe(157);
    for (const { uri } of engine.files()) expect(engine.reading(uri)?.text).toBe(readFileSync(new URL(uri), 'utf8'));
  });

  test('that cannot be started are done without', async () => {
    const { failed, read, logged } = await readFolder(urisIn(largeFolder()), { program: '/nowhere/reader.js' });
    expect([failed, read, logged.length]).toEqual([[], 132, 1]);
  });

  test('name what cannot be read with its reason', async () => {
    const folder = makeFolder({ 'binary.txt': '\u0000\u0001\u0002\u0003\u0000\u0000' });
    mkdirSync(join(folder, 'folder.txt'));
    const uris = [...urisIn(folder), ...urisIn(folder).map((uri) => `${uri}.gone`)];
    const { failed } = await readFolder(uris);
    expect(failed.map(([, reason]) => reason)).toEqual(['binary', 'failed', 'not-found', 'not-found']);
  });
});
