import { expect } from 'vitest';
import { readSource } from '../../../../../server/src/engine/statements/readSource.ts';
import type { Quotation } from '../../../../../server/src/engine/statements/Statement.ts';
import { plainText } from '../../../../../server/src/engine/text/SourceText.ts';
import { packs } from '../../../../../server/src/languages/index.ts';

const FORMS = { D: 'direct', M: 'mixed', I: 'indirect' } as const;
type Mark = keyof typeof FORMS | 'S' | 'C' | 'A';

interface Marked {
  readonly mark: Mark;
  readonly number: number;
  readonly text: string;
}

/** The quotations of a text, in text order. */
export function quotationsOf(text: string): readonly Quotation[] {
  const { reading } = readSource(plainText('test:', text), { packs, referenceDate: null });
  return reading.statements.filter((statement) => statement.kind === 'quote');
}

/**
 * Reads a text with marks and compares what is found with them: `[D …]` direct, `[M …]` mixed, `[I …]` indirect, `[S …]`
 * speaker, `[C …]` cue, `[A …]` addressee; a number says to which quotation a mark belongs (`[S2 …]`, 1 by default), and
 * several spans of one quotation have the same number. Every quotation of the text must be marked. A speaker that is not
 * marked must be null or one carried on; cues and addressees are compared where they are marked. `names` are the resolved
 * names in order, where they matter.
 */
export function checkSpeech(marked: string, names?: readonly (string | null)[]): void {
  const { text, marks } = parse(marked);
  const found = quotationsOf(text);
  const of = (number: number, ...kinds: readonly Mark[]): string[] =>
    marks.filter((mark) => mark.number === number && kinds.includes(mark.mark)).map((mark) => mark.text);
  const numbers = [...new Set(marks.filter(({ mark }) => mark in FORMS).map(({ number }) => number))];
  const written = (spans: readonly { start: number; end: number }[] | undefined): string[] =>
    (spans ?? []).map(({ start, end }) => text.slice(start, end));
  expect(found.map(({ form, spans }) => [form, ...written(spans)])).toEqual(
    numbers.map((number) => {
      const form = marks.find((mark) => mark.number === number && mark.mark in FORMS)!.mark as keyof typeof FORMS;
      return [FORMS[form], ...of(number, 'D', 'M', 'I')];
    }),
  );
  for (const [index, number] of numbers.entries()) {
    const { speaker, cue, addressee } = found[index]!;
    const who = of(number, 'S');
    if (who.length > 0) expect(written(speaker?.spans)).toEqual(who);
    const cues = of(number, 'C');
    if (cues.length > 0) expect(written(cue?.spans)).toEqual(cues);
    const told = of(number, 'A');
    if (told.length > 0) expect(written(addressee?.spans)).toEqual(told);
  }
  if (names) expect(found.map(({ speaker }) => speaker?.name ?? null)).toEqual(names);
}

function parse(marked: string): { text: string; marks: readonly Marked[] } {
  const marks: { mark: Mark; number: number; start: number; text: string }[] = [];
  const open: (typeof marks)[number][] = [];
  let text = '';
  for (let at = 0; at < marked.length;) {
    const label = /^\[([DMISCA])(\d*) /u.exec(marked.slice(at, at + 6));
    if (label) {
      const mark = { mark: label[1] as Mark, number: Number(label[2] || 1), start: text.length, text: '' };
      marks.push(mark);
      open.push(mark);
      at += label[0].length;
    } else if (marked[at] === ']' && open.length > 0) {
      const mark = open.pop()!;
      mark.text = text.slice(mark.start);
      at++;
    } else text += marked[at++];
  }
  return { text, marks };
}
