// The command line: reads the arguments, runs one command, and leaves with its exit status when all is written.
import packageFile from '../../../package.json' with { type: 'json' };
import { messagesFor } from '../messages/messagesFor.ts';
import { readInvocation } from './cli/readInvocation.ts';
import { optimizeLate } from './optimizeLate.ts';

const complain = (line: string): void => void process.stderr.write(`beleg: ${line}\n`);

async function main(): Promise<0 | 1 | 2> {
  const request = readInvocation(process.argv.slice(2), process.env, packageFile.version);
  switch (request.kind) {
    case 'print':
      process.stdout.write(`${request.text}\n`);
      return 0;
    case 'wrong':
      complain(request.reason);
      process.stderr.write(`${request.advice}\n`);
      return 2;
    case 'run': {
      optimizeLate();
      const { runCommand } = await import('./cli/runCommand.ts');
      return runCommand(request.invocation, complain);
    }
  }
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    complain(messagesFor(process.env.LC_ALL || process.env.LANG).commandLine.internalError(reason));
    process.exitCode = 2;
  },
);
