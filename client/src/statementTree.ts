import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Position,
  window,
  type TextDocument,
  type TreeDataProvider,
  type Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  methods,
  type OverviewParams,
  type OverviewResult,
  type StatementsResult,
} from '../../server/src/protocol/messages.ts';
import type { MarkKind } from '../../server/src/marks/Mark.ts';
import { activeArticle } from './articles.ts';
import { openAt } from './goToStatement.ts';
import { makeListFilter } from './listFilter.ts';
import type { Marks } from './marks.ts';
import { statementItem } from './statementItems.ts';
import { isFiltered, rootNodes, type Node } from './statementNodes.ts';
import type { Statements } from './statements.ts';

/** The article's statements by status, in a view of their own; it keeps the last article while something else is looked at. */
export function showStatementTree(client: BaseLanguageClient, statements: Statements, marks: Marks): Disposable {
  const changed = new EventEmitter<void>();
  const filter = makeListFilter();
  let article: TextDocument | null = null;
  let shown: StatementsResult | null = null;

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren(node) {
      if (!shown) return [];
      switch (node?.kind) {
        case undefined:
          return rootNodes(shown, filter.now);
        case 'findings':
          return node.findings.map((finding): Node => ({ kind: 'finding', finding }));
        case 'status':
          return node.statements.map((statement): Node => ({ kind: 'statement', statement }));
        case 'overview':
          return overview(node.part);
        case 'entry':
          return node.entry.entries.map((entry): Node => ({ kind: 'entry', entry }));
        case 'unreadable':
          return node.files.map((file): Node => ({ kind: 'file', file }));
        case 'gone':
          return node.marks.map((mark): Node => ({ kind: 'goneMark', mark }));
        default:
          return [];
      }
    },
    getTreeItem: (node) => statementItem(node, shown, article),
  };
  const view = window.createTreeView('beleg.statements', { treeDataProvider: provider, showCollapseAll: true });

  /** Asked for when that part is opened: it looks at the whole folder. */
  async function overview(part: OverviewParams['part']): Promise<Node[]> {
    if (!article) return [];
    const params: OverviewParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(article.uri) },
      part,
    };
    const result = await client.sendRequest<OverviewResult | null>(methods.overview, params);
    const entries = result?.entries ?? [];
    if (entries.length > 0) return entries.map((entry): Node => ({ kind: 'entry', entry }));
    const none = { conflicts: l10n.t('No contradictions found'), names: l10n.t('None'), origins: l10n.t('None named') };
    return [{ kind: 'entry', entry: { label: none[part], detail: '', place: null, entries: [] } }];
  }

  function update(): void {
    article = activeArticle()?.document ?? article;
    if (article?.isClosed) article = null;
    shown = article && statements.lastOf(article);
    const labels = [shown?.marks.label, isFiltered(filter.now) ? l10n.t('filtered') : ''];
    view.description = labels.filter(Boolean).join(' · ');
    const count = shown?.findings.length ?? 0;
    view.badge = count > 0 ? { value: count, tooltip: l10n.t('{0} to settle', count) } : undefined;
    changed.fire();
  }

  /** The place of a listed statement, for commands in the list. */
  const placeOf = (node: unknown) => {
    const { kind, statement } = (node ?? {}) as Partial<Extract<Node, { kind: 'statement' }>>;
    if (kind !== 'statement' || !statement || !article) return null;
    const { start } = statement.range;
    return { uri: article.uri, position: new Position(start.line, start.character) };
  };
  const markListed = (command: string, kind: MarkKind | 'cleared'): Disposable =>
    commands.registerCommand(command, (node: unknown) => marks.mark(placeOf(node), kind));

  const subscriptions = [
    changed,
    filter,
    view,
    filter.onDidChange(update),
    statements.onDidChange((document) => {
      if (!article || document === article || document === activeArticle()?.document) update();
    }),
    window.onDidChangeActiveTextEditor(update),
    commands.registerCommand('beleg.openStatement', (uri: Uri, position: Position) => openStatement(uri, position)),
    commands.registerCommand('beleg.list.filter', () => shown && filter.choose(shown.statusNames)),
    commands.registerCommand('beleg.list.openOnly', () => filter.showOpenOnly(true)),
    commands.registerCommand('beleg.list.all', () => filter.clear()),
    markListed('beleg.list.tick', 'ticked'),
    markListed('beleg.list.query', 'query'),
    markListed('beleg.list.author', 'author'),
    markListed('beleg.list.waive', 'waived'),
    markListed('beleg.list.clear', 'cleared'),
    commands.registerCommand('beleg.list.removeMark', (node: unknown) => {
      const { kind, mark } = (node ?? {}) as Partial<Extract<Node, { kind: 'goneMark' }>>;
      return kind === 'goneMark' && mark && article ? marks.remove(article.uri, mark.lines) : undefined;
    }),
  ];
  update();
  return new Disposable(() => subscriptions.forEach((subscription) => subscription.dispose()));
}

async function openStatement(uri: Uri, position: Position): Promise<void> {
  const editor = await window.showTextDocument(uri, { preserveFocus: false });
  await openAt(editor, position);
}
