import {
  l10n,
  MarkdownString,
  Position,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type Command,
  type TextDocument,
} from 'vscode';
import type { ListedMark, PlaceRange, Status, StatementsResult } from '../../server/src/protocol/messages.ts';
import type { Node } from './statementNodes.ts';
import { markIcons, statusIcons } from './statusLook.ts';

/** What needs eyes is open from the start; what contradicts is among the findings already. */
const openAtFirst: readonly Status[] = ['uncorroborated'];

/** How an entry of the list looks. Texts from files are plain: the list renders no markup. */
export function statementItem(node: Node, shown: StatementsResult | null, article: TextDocument | null): TreeItem {
  switch (node.kind) {
    case 'signOff': {
      const { label, changed } = node.signOff;
      const item = new TreeItem(changed ?? label);
      if (changed !== null) item.description = label;
      item.tooltip = label;
      item.iconPath =
        changed === null
          ? new ThemeIcon('verified-filled', new ThemeColor('beleg.corroborated'))
          : new ThemeIcon('unverified', new ThemeColor('beleg.conflicting'));
      return item;
    }
    case 'findings':
      return group('findings', l10n.t('To settle'), node.findings.length, 'warning', true, 'beleg.conflicting');
    case 'finding': {
      const { name, label, message, range } = node.finding;
      const item = new TreeItem(label);
      item.description = [name, lineOf(range)].join(' · ');
      item.tooltip = plainTooltip([message, item.description]);
      item.command = openCommand(article?.uri, range);
      return item;
    }
    case 'status': {
      const { status, statements } = node;
      const name = shown?.statusNames[status] ?? status;
      const open = openAtFirst.includes(status);
      return group(status, name, statements.length, statusIcons[status], open, `beleg.${status}`);
    }
    case 'statement': {
      const { text, own, detail, range, mark, open } = node.statement;
      const whole = own[0] === 0 && own[1] === text.length;
      const item = new TreeItem({ label: text, highlights: whole ? [] : [[own[0], own[1]]] });
      item.description = [mark?.label, detail, lineOf(range)].filter(Boolean).join(' · ');
      item.tooltip = plainTooltip([text, [detail, lineOf(range)].filter(Boolean).join(' · '), ...markLines(mark)]);
      item.command = openCommand(article?.uri, range);
      item.contextValue = mark ? 'statement marked' : 'statement';
      if (mark)
        item.iconPath =
          mark.state === 'reopened'
            ? new ThemeIcon('history', new ThemeColor('beleg.conflicting'))
            : new ThemeIcon(markIcons[mark.mark], open ? new ThemeColor('beleg.conflicting') : undefined);
      return item;
    }
    case 'nothingLeft':
      return new TreeItem(l10n.t('Nothing left that fits the filter'));
    case 'overview': {
      const [label, icon] = {
        conflicts: [l10n.t('Sources against each other'), 'git-compare'],
        names: [l10n.t('Names'), 'person'],
        origins: [l10n.t('Origins'), 'references'],
      }[node.part] as [string, string];
      return group(node.part, label, null, icon, false);
    }
    case 'entry': {
      const { label, detail, place, entries } = node.entry;
      const item = new TreeItem(
        label,
        entries.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
      );
      item.description = detail;
      item.tooltip = [label, detail].filter(Boolean).join('\n');
      if (place) item.command = openCommand(Uri.parse(place.uri), place.range);
      return item;
    }
    case 'unreadable':
      return group('unreadable', l10n.t('Not readable'), node.files.length, 'circle-slash', false);
    case 'file': {
      const item = new TreeItem(node.file.name);
      item.description = node.file.reason;
      item.resourceUri = Uri.parse(node.file.uri);
      return item;
    }
    case 'gone':
      return group('gone', l10n.t('Marks without a statement'), node.marks.length, 'ghost', false);
    case 'goneMark': {
      const item = new TreeItem(node.mark.text);
      item.description = node.mark.label;
      item.tooltip = plainTooltip([node.mark.text, ...markLines(node.mark)]);
      item.contextValue = 'goneMark';
      item.iconPath = new ThemeIcon(markIcons[node.mark.mark]);
      return item;
    }
  }
}

function group(id: string, label: string, count: number | null, icon: string, open: boolean, color?: string): TreeItem {
  const item = new TreeItem(label, open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = id;
  if (count !== null) item.description = String(count);
  item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  return item;
}

const markLines = (mark: ListedMark | null): string[] => (mark ? [mark.label, ...(mark.note ? [mark.note] : [])] : []);

const plainTooltip = (lines: readonly string[]): MarkdownString =>
  lines.reduce(
    (text, line, i) => (i === 0 ? text : text.appendMarkdown('\n\n')).appendText(line),
    new MarkdownString(),
  );

const lineOf = ({ start }: PlaceRange): string => l10n.t('line {0}', start.line + 1);

const openCommand = (uri: Uri | undefined, { start }: PlaceRange): Command => ({
  command: 'beleg.openStatement',
  title: l10n.t('Open'),
  arguments: [uri, new Position(start.line, start.character)],
});
