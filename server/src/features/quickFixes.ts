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

/**
 * How a statement, or what was found at a place, could be made to say what a source says. The person decides: nothing here
 * is applied unseen. `checked` is the statement at the place, null where a finding stands in none.
 */
export function quickFixes(
  engine: Engine,
  article: SourceReading,
  checked: CheckedStatement | null,
  findings: readonly Finding[],
  placeName: (uri: string, span: Span) => string,
  messages: Messages,
): readonly QuickFix[] {
  const { editor } = messages;
  const seen = new Set<string>();
  const fromFindings = findings.flatMap((finding): QuickFix[] => {
    const [evidence] = finding.evidence;
    const { span, expected, written } = finding;
    if (!evidence || expected === null || expected === '' || !isReplaceable(finding)) return [];
    if (written === '' || article.text.slice(span.start, span.end) !== written) return [];
    const place = placeName(evidence.uri, evidence.span);
    const title = editor.takeFigure(shorten(oneLine(expected), 60), place);
    return [{ title, description: editor.takenFrom(place), edits: [{ span, text: expected }], finding }];
  });
  const fromMatches = !checked
    ? []
    : tellingMatches(checked).flatMap((match): QuickFix[] => {
        const other = engine.reading(match.uri);
        const edits = other ? editsFor(article, checked.statement, match, other) : [];
        if (edits.length === 0) return [];
        const against = [...checked.findings, ...findings].filter(({ status }) => status === 'conflicting');
        const settles = against.find(({ evidence }) => evidence.some(({ uri }) => uri === match.uri)) ?? against[0];
        const place = placeName(match.uri, match.spans[0] ?? { start: 0, end: 0 });
        const words = shorten(oneLine(match.text), 60);
        const title = checked.statement.kind === 'figure' ? editor.takeFigure(words, place) : editor.takeWording(place);
        return [{ title, description: editor.takenFrom(place), edits, finding: settles ?? null }];
      });
  return [...fromFindings, ...fromMatches]
    .filter(({ edits }) => {
      const result = apply(article.text, edits);
      if (result === article.text || seen.has(result)) return false;
      seen.add(result);
      return true;
    })
    .slice(0, mostFixes);
}

/** Whether the words in question can simply be exchanged: a value or a spelling can, a conversion and a speaker cannot. */
function isReplaceable({ code, looksLike }: Finding): boolean {
  switch (code) {
    case 'figure-conflict':
    case 'date-conflict':
      return looksLike === null || !looksLike.startsWith('weekday:');
    case 'name-variant':
      return true;
    case 'speaker-conflict':
      return looksLike === 'name-exchanged';
    case 'quote-altered':
    case 'unit-inconsistent':
    case 'uncorroborated':
      return false;
  }
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
