import type { CheckedStatement, Engine, Finding, Match, SourceReading, Span } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';
import { oneLine } from './escapeMarkdown.ts';
import { tellingMatches } from './navigation.ts';
import { shorten } from './shorten.ts';

/** A change that a person may make after seeing it; offsets into the article. */
export interface QuickFix {
  readonly title: string;
  /** What it changes and where it comes from, for the preview. */
  readonly description: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
  /** The finding that it settles; null where it only brings another wording. */
  readonly finding: Finding | null;
}

const mostFixes = 3;

/** How a statement could be made to say what a source says. The person decides: nothing here is applied unseen. */
export function quickFixes(
  engine: Engine,
  article: SourceReading,
  checked: CheckedStatement,
  placeName: (match: Match) => string,
  messages: Messages,
): readonly QuickFix[] {
  const { editor } = messages;
  const { statement, findings } = checked;
  const seen = new Set<string>();
  return tellingMatches(checked)
    .flatMap((match): QuickFix[] => {
      const other = engine.reading(match.uri);
      const edits = other ? editsFor(article, statement, match, other) : [];
      const result = apply(article.text, edits);
      if (edits.length === 0 || result === article.text || seen.has(result)) return [];
      seen.add(result);
      const settles = findings.find(
        ({ status, evidence }) => status === 'conflicting' && evidence.some(({ uri }) => uri === match.uri),
      );
      const place = placeName(match);
      const words = shorten(oneLine(match.text), 60);
      const title = statement.kind === 'figure' ? editor.takeFigure(words, place) : editor.takeWording(place);
      return [{ title, description: editor.takenFrom(place), edits, finding: settles ?? null }];
    })
    .slice(0, mostFixes);
}

function editsFor(
  article: SourceReading,
  statement: CheckedStatement['statement'],
  match: Match,
  other: SourceReading,
): QuickFix['edits'] {
  switch (statement.kind) {
    case 'figure': {
      const [here] = statement.spans;
      const [there] = match.spans;
      // A conversion is another unit, not another figure, and several places are not one.
      const whole = here && there && statement.spans.length === 1 && match.spans.length === 1;
      return whole && match.relation === 'conflict'
        ? [{ span: here, text: other.text.slice(there.start, there.end) }]
        : [];
    }
    case 'quote':
      return match.differences
        .map(({ here, there }) => fitIn(article.text, here, other.text.slice(there.start, there.end)))
        .toSorted((a, b) => a.span.start - b.span.start)
        .filter(({ span }, i, all) => span.start >= (all[i - 1]?.span.end ?? 0));
  }
}

const apply = (text: string, edits: QuickFix['edits']): string =>
  edits.reduceRight((now, { span, text: words }) => now.slice(0, span.start) + words + now.slice(span.end), text);

/** Words that come in where nothing stood are set off by spaces; where words go, no two spaces stay. */
function fitIn(text: string, span: Span, words: string): { readonly span: Span; readonly text: string } {
  const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);
  const [before, after] = [text[span.start - 1], text[span.end]];
  if (words === '' && before === ' ' && after === ' ')
    return { span: { start: span.start, end: span.end + 1 }, text: '' };
  if (span.start < span.end || words === '') return { span, text: words };
  return { span, text: `${isWord(before) ? ' ' : ''}${words}${isWord(after) ? ' ' : ''}` };
}
