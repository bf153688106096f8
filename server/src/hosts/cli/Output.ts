import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** Where results go. Each call waits until the receiver keeps up, so that nothing piles up in memory or is lost at the end. */
export interface Output {
  write(text: string): Promise<void>;
  /** Resolves when everything has left the process. */
  close(): Promise<void>;
}

/** Standard output, or a file that is made anew. A reader that goes away (`| head`) ends the process quietly. */
export function openOutput(path: string | null): Output {
  return path === null ? standardOutput() : fileOutput(path);
}

function standardOutput(): Output {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(process.exitCode ?? 0);
    throw error;
  });
  return { write: (text) => send(process.stdout, text), close: () => send(process.stdout, '') };
}

function fileOutput(path: string): Output {
  const stream = createWriteStream(path);
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  failed.catch(() => undefined);
  return {
    write: (text) => Promise.race([send(stream, text), failed]),
    close: () => Promise.race([new Promise<void>((resolve) => stream.end(resolve)), failed]),
  };
}

const send = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
