import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The program of a reading thread, which lies beside the bundles that start it; null where it is not there. */
export function readerProgram(): string | null {
  if (typeof __dirname === 'undefined') return null;
  const path = join(__dirname, 'server.reader.js');
  return existsSync(path) ? path : null;
}
