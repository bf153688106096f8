import type { StyleProfile } from '../../engine/index.ts';
import type { Messages } from '../../messages/en.ts';

export const commandNames = ['extract', 'match', 'check', 'report', 'lsp'] as const;
export type CommandName = (typeof commandNames)[number];

export type Format = 'text' | 'json' | 'jsonl' | 'markdown' | 'html' | 'csv' | 'sarif';

/** What a person asked for, read and checked once. */
export interface Invocation {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly sources: readonly string[];
  readonly format: Format;
  /** Null for standard output. */
  readonly output: string | null;
  /** A folder in which what was read is kept; null for nowhere. */
  readonly cache: string | null;
  /** Null where nobody said. */
  readonly limit: number | null;
  readonly everySentence: boolean;
  readonly explain: boolean;
  /** Also what the sources say against each other. */
  readonly betweenSources: boolean;
  readonly style: StyleProfile;
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string | null;
  readonly messages: Messages;
}
