import {
  createEngine,
  plainText,
  type Engine,
  type SourceReading,
  type Statement,
} from '../../../server/src/engine/index.ts';
import { packs } from '../../../server/src/languages/index.ts';
import { articleMarks, signOffOf, type ArticleMarks } from '../../../server/src/features/marks/articleMarks.ts';
import { applyMarksEdit, markLine, signOffLine } from '../../../server/src/marks/writeMarks.ts';
import type { Mark } from '../../../server/src/marks/Mark.ts';
import { parseMarks } from '../../../server/src/marks/parseMarks.ts';

const newEngine = (): Engine => createEngine({ packs, style: 'lenient', referenceDate: null });

/** An article that can be edited and marked; `file` is the text of its file of marks. */
export function markable(text: string, file: string | null = null) {
  const engine = newEngine();
  let reading: SourceReading = engine.put(plainText('file:///article.txt', text));
  let clock = 0;
  let marks = file;
  const now = (): string => new Date(Date.UTC(2026, 0, 1) + ++clock * 1000).toISOString();
  const attached = (): ArticleMarks => articleMarks(reading, parseMarks(marks ?? ''), 'article.txt');
  const statementWith = (words: string) => {
    const statement = reading.statements.find(({ text }) => text.includes(words));
    if (!statement)
      throw new Error(`no statement has “${words}”: ${reading.statements.map((s) => s.text).join(' | ')}`);
    return statement;
  };
  return {
    get text() {
      return reading.text;
    },
    get reading() {
      return reading;
    },
    get file() {
      return marks;
    },
    set file(next: string | null) {
      marks = next;
    },
    now,
    attached,
    statementWith,
    edit(next: string) {
      reading = engine.put(plainText('file:///article.txt', next));
    },
    /** What a command writes: the lines that come and the lines that they replace. */
    change(words: string, mark: Mark['mark'], note: string | null = null, by = 'RA') {
      return this.changeOf(statementWith(words), mark, note, by);
    },
    changeOf(statement: Statement, mark: Mark['mark'], note: string | null, by: string) {
      const article = attached();
      const anchor = article.anchorOf(statement)!;
      const add = [markLine({ ...anchor, file: 'article.txt', mark, by, at: now(), note })];
      return { add, drop: article.linesOf(statement).map(({ line }) => line), rename: null };
    },
    mark(words: string, mark: Mark['mark'], note: string | null = null, by = 'RA') {
      marks = applyMarksEdit(marks, this.change(words, mark, note, by));
    },
    markStatement(statement: Statement, mark: Mark['mark'], note: string | null) {
      marks = applyMarksEdit(marks, this.changeOf(statement, mark, note, 'RA'));
    },
    signOff(by = 'RA') {
      marks = applyMarksEdit(marks, {
        add: [signOffLine(signOffOf(reading, 'article.txt', by, now()))],
        drop: [],
        rename: null,
      });
    },
    /** The marks in text order, one word each: `ticked`, `reopened ticked`, `-`. */
    shown: () =>
      reading.statements.map((statement) => {
        const mark = attached().of(statement);
        return mark === null ? '-' : mark.state === 'standing' ? mark.mark : `${mark.state} ${mark.mark}`;
      }),
    markOf: (words: string) => attached().of(statementWith(words)),
    isOpen: (words: string) => attached().isOpen(statementWith(words)),
  };
}
