import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Position,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type Command,
  type TextDocument,
  type TreeDataProvider,
} from 'vscode';
import type {
  ListedFinding,
  ListedStatement,
  PlaceRange,
  Status,
  StatementsResult,
  UnreadableFile,
} from '../../server/src/protocol/messages.ts';
import { activeArticle } from './articles.ts';
import { openAt } from './goToStatement.ts';
import { statusIcons, statusOrder } from './statusLook.ts';
import type { Statements } from './statements.ts';

type Node =
  | { readonly kind: 'findings'; readonly findings: readonly ListedFinding[] }
  | { readonly kind: 'finding'; readonly finding: ListedFinding }
  | { readonly kind: 'status'; readonly status: Status; readonly statements: readonly ListedStatement[] }
  | { readonly kind: 'statement'; readonly statement: ListedStatement }
  | { readonly kind: 'unreadable'; readonly files: readonly UnreadableFile[] }
  | { readonly kind: 'file'; readonly file: UnreadableFile };

/** What needs eyes is open from the start; what contradicts is among the findings already. */
const openAtFirst: readonly Status[] = ['uncorroborated'];

/** The article's statements by status, in a view of their own; it keeps the last article while something else is looked at. */
export function showStatementTree(statements: Statements): Disposable {
  const changed = new EventEmitter<void>();
  let article: TextDocument | null = null;
  let shown: StatementsResult | null = null;

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren(node) {
      if (!shown) return [];
      switch (node?.kind) {
        case undefined:
          return rootsOf(shown);
        case 'findings':
          return node.findings.map((finding): Node => ({ kind: 'finding', finding }));
        case 'status':
          return node.statements.map((statement): Node => ({ kind: 'statement', statement }));
        case 'unreadable':
          return node.files.map((file): Node => ({ kind: 'file', file }));
        case 'finding':
        case 'statement':
        case 'file':
          return [];
      }
    },
    getTreeItem: (node) => treeItem(node, shown, article),
  };
  const view = window.createTreeView('beleg.statements', { treeDataProvider: provider, showCollapseAll: true });

  function update(): void {
    article = activeArticle()?.document ?? article;
    if (article?.isClosed) article = null;
    shown = article && statements.lastOf(article);
    view.description = shown?.coverage.label ?? '';
    const count = shown?.findings.length ?? 0;
    view.badge = count > 0 ? { value: count, tooltip: l10n.t('{0} to settle', count) } : undefined;
    changed.fire();
  }
  const subscriptions = [
    changed,
    view,
    statements.onDidChange((document) => {
      if (!article || document === article || document === activeArticle()?.document) update();
    }),
    window.onDidChangeActiveTextEditor(update),
    commands.registerCommand('beleg.openStatement', (uri: Uri, position: Position) => openStatement(uri, position)),
  ];
  update();
  return new Disposable(() => subscriptions.forEach((subscription) => subscription.dispose()));
}

function rootsOf({ findings, statements, folder }: StatementsResult): Node[] {
  const groups = statusOrder.flatMap((status): Node[] => {
    const members = statements.filter((statement) => statement.status === status);
    return members.length > 0 ? [{ kind: 'status', status, statements: members }] : [];
  });
  const { unreadable } = folder;
  return [
    ...(findings.length > 0 ? [{ kind: 'findings', findings } as const] : []),
    ...groups,
    ...(unreadable.length > 0 ? [{ kind: 'unreadable', files: unreadable } as const] : []),
  ];
}

function treeItem(node: Node, shown: StatementsResult | null, article: TextDocument | null): TreeItem {
  switch (node.kind) {
    case 'findings': {
      const item = new TreeItem(l10n.t('To settle'), TreeItemCollapsibleState.Expanded);
      item.id = 'findings';
      item.description = String(node.findings.length);
      item.iconPath = new ThemeIcon('warning', new ThemeColor('beleg.conflicting'));
      return item;
    }
    case 'finding': {
      const { name, message, range } = node.finding;
      const item = new TreeItem(message);
      item.description = [name, lineOf(range)].join(' · ');
      item.tooltip = `${message}\n${item.description}`;
      item.command = openCommand(article, range);
      return item;
    }
    case 'status': {
      const { status, statements } = node;
      const open = openAtFirst.includes(status);
      const item = new TreeItem(
        shown?.statusNames[status] ?? status,
        open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
      );
      item.id = status;
      item.description = String(statements.length);
      item.iconPath = new ThemeIcon(statusIcons[status], new ThemeColor(`beleg.${status}`));
      return item;
    }
    case 'statement': {
      const { text, detail, range } = node.statement;
      const item = new TreeItem(text);
      item.description = [detail, lineOf(range)].filter(Boolean).join(' · ');
      item.tooltip = `${text}\n${item.description}`;
      item.command = openCommand(article, range);
      return item;
    }
    case 'unreadable': {
      const item = new TreeItem(l10n.t('Not readable'), TreeItemCollapsibleState.Collapsed);
      item.id = 'unreadable';
      item.description = String(node.files.length);
      item.iconPath = new ThemeIcon('circle-slash');
      return item;
    }
    case 'file': {
      const item = new TreeItem(node.file.name);
      item.description = node.file.reason;
      item.resourceUri = Uri.parse(node.file.uri);
      return item;
    }
  }
}

const lineOf = ({ start }: PlaceRange): string => l10n.t('line {0}', start.line + 1);

const openCommand = (article: TextDocument | null, { start }: PlaceRange): Command => ({
  command: 'beleg.openStatement',
  title: l10n.t('Open'),
  arguments: [article?.uri, new Position(start.line, start.character)],
});

async function openStatement(uri: Uri, position: Position): Promise<void> {
  const editor = await window.showTextDocument(uri, { preserveFocus: false });
  await openAt(editor, position);
}
