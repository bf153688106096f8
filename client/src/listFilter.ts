import { commands, EventEmitter, l10n, QuickPickItemKind, window, type Event, type QuickPickItem } from 'vscode';
import { markKinds } from '../../server/src/marks/Mark.ts';
import { statuses, type Status } from '../../server/src/protocol/messages.ts';
import { isFiltered, noFilter, type ListFilter } from './statementNodes.ts';
import { statusOrder } from './statusLook.ts';

export interface FilterChoice {
  readonly now: ListFilter;
  readonly onDidChange: Event<void>;
  /** Lets a person choose by status and by mark. */
  choose(statusNames: Readonly<Record<Status, string>>): Promise<void>;
  showOpenOnly(openOnly: boolean): void;
  clear(): void;
  dispose(): void;
}

interface Item extends QuickPickItem {
  readonly status?: Status;
  readonly mark?: (typeof markKinds)[number];
}

/** Which statements the list shows; the editor is told, so that it offers to show all again. */
export function makeListFilter(): FilterChoice {
  const changed = new EventEmitter<void>();
  let now: ListFilter = noFilter;
  function set(next: ListFilter): void {
    now = next;
    void commands.executeCommand('setContext', 'beleg.listIsFiltered', isFiltered(now));
    void commands.executeCommand('setContext', 'beleg.listShowsOpenOnly', now.openOnly);
    changed.fire();
  }
  return {
    get now() {
      return now;
    },
    onDidChange: changed.event,
    showOpenOnly: (openOnly) => set({ ...now, openOnly }),
    clear: () => set(noFilter),
    async choose(statusNames) {
      const markNames = {
        ticked: l10n.t('Ticked'),
        query: l10n.t('Queries'),
        author: l10n.t('On the author'),
        waived: l10n.t('Waived'),
      };
      const items: Item[] = [
        { label: l10n.t('Evidence'), kind: QuickPickItemKind.Separator },
        ...statusOrder.map((status) => ({ label: statusNames[status], status, picked: now.statuses.has(status) })),
        { label: l10n.t('Marks'), kind: QuickPickItemKind.Separator },
        ...markKinds.map((mark) => ({ label: markNames[mark], mark, picked: now.marks.has(mark) })),
      ];
      const chosen = await window.showQuickPick(items, {
        canPickMany: true,
        title: l10n.t('Which statements to list'),
        placeHolder: l10n.t('Nothing chosen: all of them'),
      });
      if (!chosen) return;
      const picked = new Set(chosen.flatMap(({ status }) => status ?? []));
      set({
        openOnly: now.openOnly,
        statuses: picked.size === statuses.length ? new Set() : picked,
        marks: new Set(chosen.flatMap(({ mark }) => mark ?? [])),
      });
    },
    dispose: () => changed.dispose(),
  };
}
