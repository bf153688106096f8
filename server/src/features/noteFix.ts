import type { CheckedStatement, Engine, Match, SourceReading } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';
import { oneLine } from './escapeMarkdown.ts';
import { tellingMatches } from './navigation.ts';
import type { QuickFix } from './quickFixes.ts';
import { dateInWords } from './report/whenWritten.ts';

export type NoteStyle = 'footnote' | 'comment' | 'plain';

/** The source as a note names it. */
export interface NotePlace {
  readonly file: string;
  readonly line: number;
  /** An address relative to the article, encoded as a URI. */
  readonly link: string;
}

/**
 * A note behind a statement that names its best evidence: file, line and date of publication. A Markdown footnote takes the
 * number after the highest one in the text; its text goes to the end. Readers know all three kinds and take none for text.
 */
export function noteFix(
  engine: Engine,
  article: SourceReading,
  checked: CheckedStatement,
  style: NoteStyle,
  placeOf: (match: Match) => NotePlace | null,
  messages: Messages,
): QuickFix | null {
  const match = tellingMatches(checked).find(({ relation }) => relation !== 'conflict');
  const place = match && placeOf(match);
  const at = checked.statement.spans.at(-1)?.end;
  if (!match || !place || at === undefined) return null;
  const { editor } = messages;
  const name = oneLine(editor.placeName(place.file, place.line));
  const published = engine.reading(match.uri)?.published ?? null;
  const date = published === null ? '' : `, ${dateInWords(published, messages)}`;
  const title = editor.insertNote[style](name);
  const description = editor.insertNoteAt(name);
  const insert = (offset: number, text: string): QuickFix['edits'][number] => ({
    span: { start: offset, end: offset },
    text,
  });
  switch (style) {
    case 'comment':
      return {
        title,
        description,
        // Two hyphens would end the comment.
        edits: [insert(at, ` <!-- ${`${name}${date}`.replace(/-(?=-|>)|-$/g, '- ')} -->`)],
        finding: null,
      };
    case 'plain':
      return {
        title,
        description,
        edits: [insert(at, ` [Beleg: ${`${name}${date}`.replace(/[[\]]/g, '')}]`)],
        finding: null,
      };
    case 'footnote': {
      const number = freeNumber(article.text);
      const target = place.link.replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'));
      const text = `[^${number}]: [${name.replace(/[[\]\\]/g, '\\$&')}](${target})${date}`;
      const end = article.text.trimEnd().length;
      return {
        title,
        description,
        edits: [insert(at, `[^${number}]`), insert(end, `${gapBefore(article.text, end)}${text}`)],
        finding: null,
      };
    }
  }
}

function freeNumber(text: string): number {
  let highest = 0;
  for (const [, number] of text.matchAll(/\[\^(\d{1,6})\]/g)) highest = Math.max(highest, Number(number));
  return highest + 1;
}

/** A footnote goes right below the last one, else a line stays free before it. */
function gapBefore(text: string, end: number): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const last = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return /^\[\^[^\]\n]+\]:/.test(last) ? eol : `${eol}${eol}`;
}
