import { expect } from 'vitest';
import { createEngine, plainText, type StyleProfile } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

interface MarkedFile {
  readonly name: string;
  readonly text: string;
  /** What is marked, as `words → code`. */
  readonly marks: readonly string[];
}

/**
 * Files as `-- name.txt` and their lines; a line of `^^^^` with a code marks words of the line above it. The first file is
 * checked against the others, and must have exactly the findings that are marked; those that are no reproach
 * (`uncorroborated`) are left out unless some are marked.
 */
export function checkFindings(marked: string, style: StyleProfile = 'lenient'): void {
  const files = readMarked(marked);
  const engine = createEngine({ packs, style, referenceDate: null });
  for (const { name, text } of files) engine.put(plainText(name, text));
  const article = files[0]!;
  const checked = engine.findings(article.name);
  const all = checked.state === 'checked' ? checked.findings : [];
  const quiet = !article.marks.some((mark) => mark.endsWith('uncorroborated'));
  const found = all
    .filter(({ code }) => !quiet || code !== 'uncorroborated')
    .map(({ code, span }) => `${article.text.slice(span.start, span.end)} → ${code}`);
  expect(found).toEqual(article.marks);
}

export function readMarked(marked: string): readonly MarkedFile[] {
  return marked
    .split(/^-- /m)
    .slice(1)
    .map((section) => {
      const [name, ...lines] = section.split('\n');
      const kept: string[] = [];
      const marks: string[] = [];
      for (const line of lines) {
        const mark = /^( *)(\^+) ([\w-]+)$/.exec(line);
        if (mark) marks.push(`${kept.at(-1)!.slice(mark[1]!.length, mark[1]!.length + mark[2]!.length)} → ${mark[3]}`);
        else kept.push(line);
      }
      return { name: name!.trim(), text: kept.join('\n').trim(), marks };
    });
}
