import { commands, l10n, Position, Range, Selection, TextEditorRevealType, window, type TextEditor } from 'vscode';
import { activeArticle } from './articles.ts';
import type { Statements } from './statements.ts';

/**
 * Moves the cursor to the next or previous statement, round the ends of the text, and opens its card. `open`: only those
 * that wait for a person.
 */
export async function goToStatement(
  statements: Statements,
  direction: 'next' | 'previous',
  which: 'all' | 'open' = 'all',
): Promise<void> {
  const editor = activeArticle();
  const starts = editor && startsOf(statements, editor, which);
  if (!editor || !starts) return;
  const cursor = editor.selection.active;
  const target =
    direction === 'next'
      ? (starts.find((start) => start.isAfter(cursor)) ?? starts[0])
      : (starts.findLast((start) => start.isBefore(cursor)) ?? starts.at(-1));
  if (!target) {
    window.setStatusBarMessage(
      which === 'open' ? l10n.t('Nothing is open in this text.') : l10n.t('There are no statements in this text.'),
      4000,
    );
    return;
  }
  await openAt(editor, target);
}

/** Puts the cursor at a statement and opens its card without taking the keyboard away from the text. */
export async function openAt(editor: TextEditor, at: Position): Promise<void> {
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

function startsOf(
  statements: Statements,
  { document, selection: { active } }: TextEditor,
  which: 'all' | 'open',
): readonly Position[] | null {
  const answer = statements.of(document) ?? statements.lastOf(document);
  if (!answer) return null;
  return answer.statements.flatMap(({ range: { start, end }, open }) => {
    const at = new Position(start.line, start.character);
    // A statement that the cursor stands in was just looked at.
    const here = active.isAfterOrEqual(at) && active.isBefore(new Position(end.line, end.character));
    return which === 'open' && (!open || here) ? [] : [at];
  });
}
