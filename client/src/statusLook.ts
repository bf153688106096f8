import type { ListedMark, Status } from '../../server/src/protocol/messages.ts';

/** What needs eyes first stands first. */
export const statusOrder: readonly Status[] = ['conflicting', 'uncorroborated', 'unchecked', 'variant', 'corroborated'];

/** Names of the editor's own icons. */
export const statusIcons: Readonly<Record<Status, string>> = {
  conflicting: 'warning',
  uncorroborated: 'circle-outline',
  unchecked: 'question',
  variant: 'arrow-swap',
  corroborated: 'pass',
};

export const markIcons: Readonly<Record<ListedMark['mark'], string>> = {
  ticked: 'check',
  query: 'comment-unresolved',
  author: 'person',
  waived: 'dash',
};
