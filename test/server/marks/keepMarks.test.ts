import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Mark } from '../../../server/src/marks/Mark.ts';
import { parseMarks } from '../../../server/src/marks/parseMarks.ts';
import { keepMarks, saveMarks, type MarksStore } from '../../../server/src/marks/saveMarks.ts';
import { applyMarksEdit, markLine, type MarksEdit } from '../../../server/src/marks/writeMarks.ts';

const mark = (words: string, by: string, second: number, kind: Mark['mark'] = 'ticked'): string =>
  markLine({
    file: 'article.md',
    mark: kind,
    by,
    at: new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString(),
    note: null,
    kind: 'quote',
    text: words,
    speaker: null,
    words,
    sentence: words,
    before: '',
    after: '',
    nth: 1,
    of: 1,
  });
const adding = (...add: string[]): MarksEdit => ({ add, drop: [], rename: null });
const linesOf = (text: string | null): string[] => parseMarks(text ?? '').marks.map(({ line }) => line);

describe('the file', () => {
  test('is JSON, a line a mark, and comes out the same whatever the order of the edits', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
        (words) => {
          const lines = words.map((word, i) => mark(word, 'RA', i));
          const forth = lines.reduce<string | null>((text, line) => applyMarksEdit(text, adding(line)), null);
          const back = lines
            .toReversed()
            .reduce<string | null>((text, line) => applyMarksEdit(text, adding(line)), null);
          expect(forth).toBe(back);
          if (forth !== null) expect((JSON.parse(forth) as { marks: unknown[] }).marks).toHaveLength(lines.length + 1);
          expect(linesOf(forth).toSorted()).toEqual(lines.toSorted());
          expect(forth?.split('\n')).toHaveLength(lines.length + 3);
        },
      ),
      { examples: [[['a', 'b']]] },
    );
  });

  test('what is not understood is kept word for word', () => {
    const broken = ['{"file":"a.md","mark":"tic', '<<<<<<< HEAD', '=======', '{"some":"thing else"}', 'a remark'];
    const first = mark('one', 'RA', 1);
    const text = ['{"version":1,"marks":[', `${first},`, ...broken, 'null]}', ''].join('\n');
    const once = applyMarksEdit(text, adding(mark('two', 'RA', 2)))!;
    const twice = applyMarksEdit(once, adding(mark('three', 'RA', 3)))!;
    for (const line of broken) expect(twice).toContain(`\n${line}`);
    expect(linesOf(twice)).toHaveLength(3);
    expect(applyMarksEdit(twice, adding())).toBe(twice);
  });

  test('is read however somebody has laid it out', () => {
    const text = applyMarksEdit(null, adding(mark('one', 'RA', 1), mark('two', 'RA', 2)))!;
    const pretty = JSON.stringify(JSON.parse(text), null, 2);
    expect(linesOf(pretty)).toEqual(linesOf(text));
    expect(applyMarksEdit(pretty, adding())).toBe(text);
  });

  test('of a later version is read and never written', () => {
    const text = applyMarksEdit(null, adding(mark('one', 'RA', 1)))!.replace('"version":1', '"version":2');
    expect(linesOf(text)).toHaveLength(1);
    expect(applyMarksEdit(text, adding(mark('two', 'RA', 2)))).toBeNull();
  });

  test('follows an article to its new name', () => {
    const text = applyMarksEdit(null, adding(mark('one', 'RA', 1)));
    const moved = applyMarksEdit(text, { add: [], drop: [], rename: { from: 'article.md', to: 'done/story.md' } });
    expect(parseMarks(moved!).marks.map(({ entry }) => entry.file)).toEqual(['done/story.md']);
  });

  test('any text is read without harm', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const written = applyMarksEdit(text, adding(mark('one', 'RA', 1)));
        if (written !== null) expect(linesOf(written)).toContain(mark('one', 'RA', 1));
      }),
    );
  });
});

/** Thrown into whoever is killed, at his next touch of the disk. */
class Killed extends Error {}

/** A disk on which every touch takes a turn, so that writers meet in every way. `part` is where a temporary file lies. */
function disk(scheduler: fc.Scheduler) {
  let file: string | null = null;
  const leftovers: string[] = [];
  const watchers: (() => void)[] = [];
  return {
    read: () => file,
    leftovers,
    onChange: (watch: () => void) => void watchers.push(watch),
    store(alive: () => boolean): MarksStore {
      const turn = async (name: string): Promise<void> => {
        await scheduler.schedule(Promise.resolve(), name);
        if (!alive()) throw new Killed();
      };
      return {
        async read() {
          await turn('read');
          return file;
        },
        async replace(text) {
          await turn('write aside');
          leftovers.push(text.slice(0, text.length / 2));
          await turn('finish writing aside');
          leftovers.pop();
          await turn('put in place');
          file = text;
          watchers.forEach((watch) => watch());
        },
      };
    },
  };
}

describe('two writers at once', () => {
  test('lose nothing, in whatever order they touch the disk, even where one is killed while it writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('A', 'B'), { minLength: 2, maxLength: 8 }),
        fc.option(fc.nat({ max: 30 })),
        async (scheduler, order, killAt) => {
          const shared = disk(scheduler);
          let [steps, killed] = [0, false];
          const keepers = {
            A: keepMarks(
              shared.store(() => true),
              () => 0,
            ),
            B: keepMarks(
              shared.store(() => {
                if (killAt !== null && ++steps > killAt) killed = true;
                return !killed;
              }),
              () => 0,
            ),
          };
          const healing: Promise<unknown>[] = [];
          shared.onChange(() => {
            healing.push(keepers.A.changed());
            if (!killed) healing.push(keepers.B.changed().catch(() => undefined));
          });
          const done = new Set<string>();
          const saves = order.map(async (who, i) => {
            const line = mark(`statement ${i}`, who, i);
            try {
              if ((await keepers[who as 'A' | 'B'].save(adding(line))) === 'saved') done.add(line);
            } catch (error) {
              if (!(error instanceof Killed)) throw error;
            }
          });
          await scheduler.waitFor(Promise.all(saves));
          for (let i = 0; i < healing.length; i++) await scheduler.waitFor(healing[i]!);
          const kept = new Set(linesOf(shared.read()));
          // Whoever lives holds to what was saved; what a killed one saved may only go with him in the very same moment.
          for (const line of done) if (!killed || line.includes('"by":"A"')) expect(kept).toContain(line);
          expect(() => JSON.parse(shared.read() ?? '{}') as unknown).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a mark that was there before is never lost by a kill', async () => {
    const old = mark('old', 'C', 0);
    for (let killAt = 0; killAt < 8; killAt++) {
      let file: string | null = applyMarksEdit(null, adding(old));
      let steps = 0;
      const touch = (): void => {
        if (steps++ >= killAt) throw new Killed();
      };
      const store: MarksStore = {
        read: async () => (touch(), file),
        replace: async (text) => {
          touch();
          touch();
          file = text;
        },
      };
      await saveMarks(store, adding(mark('new', 'C', 1))).catch(() => undefined);
      expect(linesOf(file)).toContain(old);
    }
  });

  test('what a person takes back is not put back by the watch over it', async () => {
    let file: string | null = null;
    const keeper = keepMarks({ read: async () => file, replace: async (text) => void (file = text) }, () => 0);
    const [ticked, cleared] = [mark('one', 'RA', 1), mark('one', 'RA', 2, 'cleared')];
    await keeper.save(adding(ticked));
    await keeper.save({ add: [cleared], drop: [ticked], rename: null });
    await keeper.changed();
    expect(linesOf(file)).toEqual([cleared]);
  });
});
