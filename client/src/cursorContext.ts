import { commands, Disposable, Position, window } from 'vscode';
import type { ListedStatement } from '../../server/src/protocol/messages.ts';
import { activeArticle } from './articles.ts';
import type { Statements } from './statements.ts';

/** Tells the editor whether the cursor stands in a statement, and in a marked one, so that it offers what makes sense. */
export function tellCursor(statements: Statements): Disposable {
  let told = '';
  function update(): void {
    const editor = activeArticle();
    const here = editor && statementAt(statements, editor.document, editor.selection.active);
    const state = { atStatement: Boolean(here), atMark: Boolean(here?.mark) };
    const key = JSON.stringify(state);
    if (key === told) return;
    told = key;
    for (const [name, value] of Object.entries(state))
      void commands.executeCommand('setContext', `beleg.${name}`, value);
  }
  const subscriptions = [
    statements.onDidChange(update),
    window.onDidChangeTextEditorSelection(update),
    window.onDidChangeActiveTextEditor(update),
  ];
  update();
  return new Disposable(() => subscriptions.forEach((subscription) => subscription.dispose()));
}

/** The innermost statement at a position, as the last answer knows it. */
function statementAt(
  statements: Statements,
  document: Parameters<Statements['lastOf']>[0],
  at: Position,
): ListedStatement | null {
  const around = (statements.lastOf(document)?.statements ?? []).filter(
    ({ range: { start, end } }) =>
      at.isAfterOrEqual(new Position(start.line, start.character)) &&
      at.isBeforeOrEqual(new Position(end.line, end.character)),
  );
  // In text order the innermost is the last that begins.
  return around.at(-1) ?? null;
}
