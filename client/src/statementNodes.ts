import type {
  GoneMark,
  ListedFinding,
  ListedMark,
  ListedStatement,
  OverviewEntry,
  OverviewParams,
  Status,
  StatementsResult,
  UnreadableFile,
} from '../../server/src/protocol/messages.ts';
import { statusOrder } from './statusLook.ts';

/** What the list of an article's statements is made of. */
export type Node =
  | { readonly kind: 'signOff'; readonly signOff: NonNullable<StatementsResult['marks']['signOff']> }
  | { readonly kind: 'findings'; readonly findings: readonly ListedFinding[] }
  | { readonly kind: 'finding'; readonly finding: ListedFinding }
  | { readonly kind: 'status'; readonly status: Status; readonly statements: readonly ListedStatement[] }
  | { readonly kind: 'statement'; readonly statement: ListedStatement }
  | { readonly kind: 'nothingLeft' }
  | { readonly kind: 'overview'; readonly part: OverviewParams['part'] }
  | { readonly kind: 'entry'; readonly entry: OverviewEntry }
  | { readonly kind: 'unreadable'; readonly files: readonly UnreadableFile[] }
  | { readonly kind: 'file'; readonly file: UnreadableFile }
  | { readonly kind: 'gone'; readonly marks: readonly GoneMark[] }
  | { readonly kind: 'goneMark'; readonly mark: GoneMark };

/** What of the statements is listed. Empty sets let everything in. */
export interface ListFilter {
  readonly openOnly: boolean;
  readonly statuses: ReadonlySet<Status>;
  readonly marks: ReadonlySet<ListedMark['mark']>;
}

export const noFilter: ListFilter = { openOnly: false, statuses: new Set(), marks: new Set() };

export const isFiltered = ({ openOnly, statuses, marks }: ListFilter): boolean =>
  openOnly || statuses.size > 0 || marks.size > 0;

const passes = ({ status, mark, open }: ListedStatement, { openOnly, statuses, marks }: ListFilter): boolean =>
  (!openOnly || open) &&
  (statuses.size === 0 || statuses.has(status)) &&
  (marks.size === 0 || (mark !== null && mark.state === 'standing' && marks.has(mark.mark)));

/** The groups of the list: the article's own first, then what concerns the folder. */
export function rootNodes({ findings, statements, marks, folder }: StatementsResult, filter: ListFilter): Node[] {
  const shown = statements.filter((statement) => passes(statement, filter));
  const groups = statusOrder.flatMap((status): Node[] => {
    const members = shown.filter((statement) => statement.status === status);
    return members.length > 0 ? [{ kind: 'status', status, statements: members }] : [];
  });
  const parts = (['conflicts', 'names', 'origins'] as const).map((part): Node => ({ kind: 'overview', part }));
  return [
    ...(marks.signOff ? [{ kind: 'signOff', signOff: marks.signOff } as const] : []),
    ...(findings.length > 0 && !isFiltered(filter) ? [{ kind: 'findings', findings } as const] : []),
    ...groups,
    ...(statements.length > 0 && groups.length === 0 ? [{ kind: 'nothingLeft' } as const] : []),
    ...(folder.reading === 'read' && folder.files > 1 && !isFiltered(filter) ? parts : []),
    ...(folder.unreadable.length > 0 ? [{ kind: 'unreadable', files: folder.unreadable } as const] : []),
    ...(marks.gone.length > 0 ? [{ kind: 'gone', marks: marks.gone } as const] : []),
  ];
}
