import type { CancellationToken } from 'vscode-languageserver';
import type { CheckedStatement, Finding } from '../engine/index.ts';
import { softenWhileReading } from '../features/softenWhileReading.ts';
import { makeCheckpoint, type Checkpoint } from './Checkpoint.ts';
import { readingOf, type ServerContext } from './ServerContext.ts';

/**
 * All statements of a file, worked out in small steps with checkpoints between, so that a long article holds up no other
 * request. Starts over when an edit comes in between. The engine remembers what it checked.
 */
export async function checkInSlices(
  context: ServerContext,
  uri: string,
  checkpoint: Checkpoint,
): Promise<readonly CheckedStatement[]> {
  const { workspace } = context;
  for (;;) {
    // Several keys typed while the last check ran are checked once, and what was called off meanwhile is not checked at all.
    await checkpoint('large');
    workspace.settle();
    const { engine } = workspace;
    const { revision } = engine;
    const stands = (): boolean => workspace.engine === engine && engine.revision === revision;
    const steps = engine.prepare(uri);
    while (!steps.next().done) {
      await checkpoint();
      workspace.settle();
      if (!stands()) break;
    }
    if (stands()) return engine.check(uri).map((checked) => asShown(context, checked));
  }
}

/**
 * A handler that finds its file checked, so that asking for one statement holds up nobody else. While the folder is being
 * read nothing is waited for: what is known by now is little, and soon told.
 */
export const whenChecked =
  <P extends { readonly textDocument: { readonly uri: string } }, R>(
    handler: (context: ServerContext) => (params: P) => R,
  ) =>
  (context: ServerContext) =>
  async (params: P, token: CancellationToken): Promise<R> => {
    const uri = readingOf(context, params.textDocument.uri)?.uri;
    if (uri !== undefined && context.workspace.complete)
      await checkInSlices(context, uri, makeCheckpoint(context.ports, token));
    return handler(context)(params);
  };

/** What may be said of a statement at this stage of the reading. */
export const asShown = ({ workspace }: ServerContext, checked: CheckedStatement): CheckedStatement =>
  workspace.complete ? checked : softenWhileReading(checked, workspace.reading === 'stopped');

/** What contradicts or does not add up; nothing as long as not all files are known. */
export function countingFindings({ workspace }: ServerContext, uri: string): readonly Finding[] {
  if (workspace.isSource(uri)) return [];
  const found = workspace.engine.findings(uri);
  if (!workspace.complete || found.state === 'unchecked') return [];
  return found.findings.filter(({ status }) => status === 'conflicting');
}
