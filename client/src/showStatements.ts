import {
  l10n,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  window,
  QuickPickItemKind,
  type QuickPickItem,
} from 'vscode';
import type { ListedStatement } from '../../server/src/protocol/messages.ts';
import { activeArticle } from './articles.ts';
import { openAt } from './goToStatement.ts';
import { statusIcons, statusOrder } from './statusLook.ts';
import type { Statements } from './statements.ts';

interface Item extends QuickPickItem {
  readonly at?: Position;
}

/** Lists the statements of the article in the active editor; moving through the list shows each in the text. */
export async function showStatements(statements: Statements): Promise<void> {
  const editor = activeArticle();
  const answer = editor && statements.lastOf(editor.document);
  if (!editor || !answer) return;
  const before = editor.selection;
  const picker = window.createQuickPick<Item>();
  picker.title = answer.coverage.label;
  picker.placeholder = l10n.t('Search the statements of this article');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = statusOrder.flatMap((status): Item[] => {
    const items = answer.statements.filter((statement) => statement.status === status).map(asItem);
    const heading = `${answer.statusNames[status]} (${items.length})`;
    return items.length > 0 ? [{ label: heading, kind: QuickPickItemKind.Separator }, ...items] : [];
  });
  let accepted = false;
  picker.onDidChangeActive(([item]) => {
    if (!item?.at) return;
    editor.selection = new Selection(item.at, item.at);
    editor.revealRange(new Range(item.at, item.at), TextEditorRevealType.InCenterIfOutsideViewport);
  });
  picker.onDidAccept(() => {
    accepted = true;
    const at = picker.activeItems[0]?.at;
    picker.hide();
    if (at) void openAt(editor, at);
  });
  picker.onDidHide(() => {
    if (!accepted) editor.selection = before;
    picker.dispose();
  });
  picker.show();
}

const asItem = ({ status, text, detail, range: { start } }: ListedStatement): Item => ({
  // The icon is ours; a text that looks like the code of an icon stays text.
  label: `$(${statusIcons[status]}) ${text.replaceAll('$(', '$\u200b(')}`,
  detail: [l10n.t('line {0}', start.line + 1), detail.replaceAll('$(', '$\u200b(')].filter(Boolean).join(' · '),
  at: new Position(start.line, start.character),
});
