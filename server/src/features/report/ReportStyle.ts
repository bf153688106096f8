import type { Messages } from '../../messages/en.ts';

/** What every format is given. */
export interface ReportStyle {
  readonly messages: Messages;
  /** An address that leads to a line (counted from 1) of a file, or null. */
  readonly linkTo: (uri: string, line: number) => string | null;
  readonly version: string | null;
}
