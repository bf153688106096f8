import { expect, test } from 'vitest';
import fc from 'fast-check';
import { markable } from './markTexts.ts';

/** Paragraphs with one statement each; the same figure in several of them, two of them word for word the same. */
const paragraphs = [
  '“We will open the northern gate on the first day of May,” said Ruth Adler.',
  '“Nobody has asked the fishermen what they really want,” said Jon Berg.',
  '“The bridge was never meant to carry so many lorries,” said Ida Winter.',
  '“We will open the southern gate on the first day of June,” said Ruth Adler.',
  'Exports to the islands rose by 5 percent.',
  'Imports of grain rose by 5 percent.',
  'Rents in the old town rose by 5 percent.',
  'The dredger weighs 860 tonnes.',
  'The crew lost 5 percent.',
  'The crew lost 5 percent.',
];
const fillers = [
  'It rained all day.',
  'The market hall stays where it is.',
  'Then everybody went home.',
  'So much for that.',
];

/** A paragraph of the article as it goes through the edits: which one it was, and how it is written now. */
interface Block {
  readonly id: number;
  readonly text: string;
}

type Step =
  | { readonly kind: 'mark' | 'filler' | 'edit' | 'delete'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'undo' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('mark' as const), at: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('filler' as const, 'edit', 'delete'), at: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), at: fc.nat(40), to: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const }) },
);

/** Changes a word that counts. */
const edited = (text: string): string =>
  text.includes('will') ? text.replace('will', 'may') : text.replace(/\b(rose|lost|weighs|was|has)\b/, 'never $1');

test('random edits, moves and undoing lose no mark and put none on the wrong statement', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), (steps) => {
      let blocks: readonly Block[] = paragraphs.flatMap((text, id) => [
        { id: -1, text: fillers[id % fillers.length]! + ` That was number ${'abcdefghij'[id]}.` },
        { id, text },
      ]);
      const past: (readonly Block[])[] = [];
      const desk = markable(write(blocks));
      /** By note, which is the block that was marked and how it was written then. */
      const marked = new Map<string, Block>();
      for (const next of steps) {
        const at = next.kind === 'undo' ? 0 : next.at % blocks.length;
        const block = blocks[at];
        if (next.kind === 'mark') {
          if (!block || block.id < 0) continue;
          const statement = statementIn(desk, blocks, at);
          if (!statement) continue;
          const old = desk.attached().of(statement);
          if (old?.note) marked.delete(old.note);
          const note = `n${marked.size}-${desk.now()}`;
          desk.markStatement(statement, 'ticked', note);
          marked.set(note, block);
        } else if (next.kind === 'undo') {
          blocks = past.pop() ?? blocks;
          desk.edit(write(blocks));
        } else {
          past.push(blocks);
          blocks = change(blocks, next, at);
          desk.edit(write(blocks));
        }
        check(desk, blocks, marked);
      }
    }),
    { numRuns: 100 },
  );
});

const isUnique = (id: number): boolean => paragraphs.filter((one) => one === paragraphs[id]).length === 1;

function change(blocks: readonly Block[], next: Step, at: number): readonly Block[] {
  const block = blocks[at]!;
  switch (next.kind) {
    case 'filler':
      return [...blocks.slice(0, at), { id: -1, text: fillers[at % fillers.length]! }, ...blocks.slice(at)];
    case 'edit':
      return blocks.with(at, { ...block, text: block.id < 0 ? `${block.text} Indeed.` : edited(block.text) });
    case 'delete':
      return blocks.length > 2 ? blocks.toSpliced(at, 1) : blocks;
    case 'move':
      return blocks.toSpliced(at, 1).toSpliced(next.to % blocks.length, 0, block);
    default:
      return blocks;
  }
}

const write = (blocks: readonly Block[]): string => `${blocks.map(({ text }) => text).join('\n\n')}\n`;

function statementIn(desk: ReturnType<typeof markable>, blocks: readonly Block[], at: number) {
  const start = blocks.slice(0, at).reduce((sum, { text }) => sum + text.length + 2, 0);
  const end = start + blocks[at]!.text.length;
  return desk.reading.statements.find(({ spans }) => spans[0]!.start >= start && spans.at(-1)!.end <= end);
}

function check(desk: ReturnType<typeof markable>, blocks: readonly Block[], marked: ReadonlyMap<string, Block>): void {
  const marks = desk.attached();
  const seen = new Map<string, string>(marks.gone.map(({ note }) => [note ?? '', 'gone']));
  blocks.forEach((block, at) => {
    const statement = statementIn(desk, blocks, at);
    const mark = statement && marks.of(statement);
    if (!mark) return;
    const on = marked.get(mark.note ?? '');
    seen.set(mark.note ?? '', mark.state);
    // A standing mark is on the very words that were marked. Of two paragraphs with the same words either may have it
    // once what stands around them has changed places.
    if (mark.state === 'standing') expect(block.text).toBe(on?.text);
    if (mark.state === 'standing' && isUnique(block.id)) expect(block.id).toBe(on?.id);
  });
  for (const [note, { id, text }] of marked) {
    if (!isUnique(id)) continue;
    expect(seen.has(note), `lost: ${text}`).toBe(true);
    const stands = blocks.some((block) => block.id === id && block.text === text);
    if (stands) expect(seen.get(note), text).toBe('standing');
  }
}
