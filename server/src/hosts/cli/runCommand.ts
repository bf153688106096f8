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

const commands: Readonly<Record<Exclude<CommandName, 'lsp'>, Command>> = { extract, match, check, report };

/** Runs one command to its end. `complain` writes one line of standard error. Answers with the exit status. */
export async function runCommand(invocation: Invocation, complain: (line: string) => void): Promise<0 | 1 | 2> {
  const { command, messages } = invocation;
  if (command === 'lsp') {
    const { serveLanguage } = await import('./serveLanguage.ts');
    return serveLanguage();
  }
  const { commandLine, findings } = messages;
  let failed = false;
  if (invocation.sources.length === 0 && command !== 'extract' && new Set(invocation.files).size < 2)
    complain(commandLine.noSources);
  const workspace = await loadWorkspace(invocation, {
    unreadable: ({ name, reason }) => {
      failed = true;
      complain(commandLine.unreadable(name, findings.unreadable[reason]));
    },
    noTextFiles: (place) => complain(commandLine.noTextFiles(place)),
  });
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
