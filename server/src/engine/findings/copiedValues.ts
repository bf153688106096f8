import { spansTouch, type Span } from '../text/Span.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { valueWord } from '../matching/valueWord.ts';
import type { FileCheck } from './FileCheck.ts';
import type { Finding } from './Finding.ts';

/**
 * `figure-conflict` and `date-conflict` for a number, weekday or month that is no statement of its own (part of a name, of a
 * score, of a word) but was changed in a passage that is otherwise copied.
 */
export function copiedValues(check: FileCheck): readonly Finding[] {
  return check.differences.flatMap(({ stretch, passage, counterpart, kind }): Finding[] => {
    if (kind === 'none' || !counterpart.slip) return [];
    const pack = check.packAt(passage);
    return counterpart.alignment.pairs.flatMap((pair): Finding[] => {
      if (pair.likeness !== 'other' || pair.here < stretch.here[0] || pair.here >= stretch.here[1]) return [];
      const here = passage.words[pair.here]!;
      const there = counterpart.there.words[pair.there]!;
      const value = valueWord(here, pack);
      if (!value || value.class !== valueWord(there, pack)?.class || value.value === valueWord(there, pack)?.value)
        return [];
      const source = check.sourceReading(counterpart.there.sentence.uri);
      // The weekday beside a full date is part of the figure but not of its value.
      if (value.class !== 'weekday' && isCompared(check, here.span) && isCompared({ reading: source }, there.span))
        return [];
      // `$143` and `Dh472` are one sum in two currencies.
      if (signBefore(check.reading.text, here.span.start) !== signBefore(source.text, there.span.start)) return [];
      const text = (whole: string, { start, end }: Span): string => whole.slice(start, end);
      return [
        {
          code: value.class === 'number' ? 'figure-conflict' : 'date-conflict',
          span: here.span,
          status: 'conflicting',
          written: text(check.reading.text, here.span),
          expected: text(source.text, there.span),
          looksLike: null,
          evidence: [{ uri: source.uri, span: there.span, text: text(source.text, there.span) }],
          reasons: [
            { rule: 'changed-in-copy', detail: kind },
            { rule: 'copied-passage', detail: counterpart.likeness.toFixed(2) },
          ],
          sureness: counterpart.likeness,
        },
      ];
    });
  });
}

/** What stands right before a number, without a space: a currency's sign or its letters. */
const signBefore = (text: string, at: number): string =>
  /[\p{Sc}\p{L}]{1,4}$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? '';

/** A figure statement is compared by its value, and needs no look at its digits. */
const isCompared = ({ reading }: Pick<FileCheck, 'reading'>, span: Span): boolean =>
  reading.statements.some((s) => s.kind === 'figure' && s.spans.some((part) => spansTouch(part, span)));
