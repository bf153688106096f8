import type { Invocation } from './Invocation.ts';
import type { Output } from './Output.ts';
import type { Painter } from './Painter.ts';
import type { Workspace } from './Workspace.ts';

/** What a command works with. It answers whether there is something to report (exit status 1). */
export interface CommandContext {
  readonly invocation: Invocation;
  readonly workspace: Workspace;
  readonly output: Output;
  readonly painter: Painter;
}

export type Command = (context: CommandContext) => Promise<boolean>;
