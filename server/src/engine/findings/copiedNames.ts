import { spansTouch, type Span } from '../text/Span.ts';
import { nameKey, nameSimilarity } from '../language/nameKey.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { FileCheck } from './FileCheck.ts';
import type { Finding } from './Finding.ts';

/**
 * Names that were changed in a passage that is otherwise copied: `speaker-conflict` where another person now speaks,
 * `name-variant` where the name is spelled as in no copy and like nowhere else in the sources.
 */
export function copiedNames(check: FileCheck, isKnown: (word: string) => boolean): readonly Finding[] {
  return check.differences.flatMap(({ stretch, counterpart }): Finding[] => {
    const passage = check.passages.find(({ counterparts }) => counterparts.includes(counterpart));
    if (!passage) return [];
    const source = check.sourceReading(counterpart.there.sentence.uri);
    const here = nameTouching(
      check.reading,
      passage.words.slice(...stretch.here).map(({ span }) => span),
    );
    const there = nameTouching(
      source,
      counterpart.there.words.slice(...stretch.there).map(({ span }) => span),
    );
    if (!here || !there) return [];
    const speaks = check.reading.statements.some(
      (s) => s.kind === 'quote' && s.speaker?.spans.some((span) => spansTouch(span, here.span)),
    );
    const alike = nameSimilarity(here.text, there.text) > 0.5;
    if (!alike && !(speaks && here.kind === 'person' && there.kind === 'person')) return [];
    if (alike && (isKnown(here.text) || nameKey(here.text) === nameKey(there.text))) return [];
    return [
      {
        code: alike ? 'name-variant' : 'speaker-conflict',
        span: here.span,
        status: 'conflicting',
        written: here.text,
        expected: there.text,
        looksLike: null,
        evidence: [{ uri: source.uri, span: there.span, text: there.text }],
      },
    ];
  });
}

const nameTouching = ({ names }: SourceReading, spans: readonly Span[]) =>
  names.find(({ span }) => spans.some((part) => spansTouch(part, span)));
