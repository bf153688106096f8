import type { CheckedStatement, SourceReading, Span } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';

/** A paragraph with what the other files make of it, in a few words. */
export interface ParagraphSummary {
  readonly paragraph: Span;
  readonly text: string;
  /** The statement to look at first: one that is contradicted, else the first. */
  readonly first: CheckedStatement;
}

/** For each paragraph with statements: `3 files, 1 origin · 1 contradicted`. */
export function paragraphSummaries(
  reading: SourceReading,
  checked: readonly CheckedStatement[],
  { editor }: Messages,
): readonly ParagraphSummary[] {
  let next = 0;
  return reading.paragraphs.flatMap(({ span }): ParagraphSummary[] => {
    const inside: CheckedStatement[] = [];
    for (let one = checked[next]; one && startOf(one) < span.end; one = checked[++next]) inside.push(one);
    const first = inside.find(({ status }) => status === 'conflicting') ?? inside[0];
    if (!first) return [];
    const telling = inside.flatMap(({ status, matches }) =>
      status === 'corroborated' || status === 'variant'
        ? matches.filter(({ relation }) => relation !== 'related' && relation !== 'conflict')
        : [],
    );
    const files = new Set(telling.map(({ uri }) => uri)).size;
    const origins = new Set(inside.flatMap((one) => one.origins)).size;
    const count = (status: CheckedStatement['status']): number => inside.filter((one) => one.status === status).length;
    return [
      { paragraph: span, first, text: editor.paragraph(files, origins, count('conflicting'), count('uncorroborated')) },
    ];
  });
}

const startOf = ({ statement }: CheckedStatement): number => statement.spans[0]?.start ?? 0;
