import { realpath } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { CommandName } from './Invocation.ts';
import type { Command } from './CommandContext.ts';
import { check } from './check.ts';
import { extract } from './extract.ts';
import { loadWorkspace } from './loadWorkspace.ts';
import { match } from './match.ts';
import { openOutput } from './Output.ts';
import { painter, wantsColour } from './Painter.ts';
import type { Invocation } from './Invocation.ts';
import { report } from './report.ts';
import type { Workspace } from './Workspace.ts';
import { REPORT_MARK } from '../../readers/markdown/readMarkdown.ts';

const commands: Readonly<Record<Exclude<CommandName, 'lsp'>, Command>> = { extract, match, check, report };

/** Runs one command to its end. `complain` writes one line of standard error. Answers with the exit status. */
export async function runCommand(invocation: Invocation, complain: (line: string) => void): Promise<0 | 1 | 2> {
  const { command, messages } = invocation;
  if (command === 'lsp') {
    const { serveLanguage } = await import('./serveLanguage.ts');
    return serveLanguage(invocation.cache);
  }
  const { commandLine, findings } = messages;
  let failed = false;
  const workspace = await loadWorkspace(invocation, {
    unreadable: ({ name, reason }) => {
      failed = true;
      complain(commandLine.unreadable(name, findings.unreadable[reason]));
    },
    noTextFiles: (place) => complain(commandLine.noTextFiles(place)),
    broken: (name, error) => complain(commandLine.internalError(`${name}: ${error.split('\n', 1)[0]}`)),
    notKept: (reason) => complain(commandLine.notKept(reason)),
  });
  const named = new Set([...workspace.articles, ...workspace.unreadable].map(({ uri }) => uri));
  if (invocation.sources.length === 0 && command !== 'extract' && named.size === 1) complain(commandLine.noSources);
  if (invocation.output !== null && (await isRead(invocation.output, workspace))) {
    complain(commandLine.outputIsInput(invocation.output));
    return 2;
  }
  const output = openOutput(invocation.output);
  const colour = invocation.output === null && wantsColour(process.stdout.isTTY === true, process.env);
  let found = false;
  try {
    found = await commands[command]({ invocation, workspace, output, painter: painter(colour) });
    await output.close();
  } catch (error) {
    if (invocation.output === null || !(error instanceof Error) || !('syscall' in error)) throw error;
    complain(commandLine.notWritable(invocation.output, error.message));
    failed = true;
  }
  return failed ? 2 : found ? 1 : 0;
}

/** Whether a path leads to one of the files that were read: writing there would destroy it. */
async function isRead(path: string, { engine }: Workspace): Promise<boolean> {
  const real = await realpath(path).catch(() => null);
  if (real === null) return false;
  const uri = pathToFileURL(real).href;
  const mark = engine.reading(uri)?.text.startsWith(REPORT_MARK) === true;
  return !mark && engine.files().some((file) => file.uri === uri);
}
