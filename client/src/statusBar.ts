import { Disposable, l10n, MarkdownString, StatusBarAlignment, window } from 'vscode';
import { activeArticle } from './articles.ts';
import type { Statements } from './statements.ts';

/** Coverage of the article in the active editor; a click lists its statements. */
export function showCoverage(statements: Statements): Disposable {
  const item = window.createStatusBarItem('beleg.coverage', StatusBarAlignment.Right, 90);
  item.name = l10n.t('Beleg: evidence');
  item.command = 'beleg.showStatements';
  const update = (): void => {
    const editor = activeArticle();
    const answer = editor && statements.lastOf(editor.document);
    if (!answer) {
      item.hide();
      return;
    }
    const { coverage, folder } = answer;
    item.text = `${folder.reading === 'reading' ? '$(sync~spin)' : '$(quote)'} ${coverage.label}`;
    item.tooltip = new MarkdownString().appendText(coverage.description);
    item.accessibilityInformation = { label: `Beleg: ${coverage.description}`, role: 'button' };
    item.show();
  };
  const subscriptions = [item, statements.onDidChange(update), window.onDidChangeActiveTextEditor(update)];
  update();
  return new Disposable(() => subscriptions.forEach((subscription) => subscription.dispose()));
}
