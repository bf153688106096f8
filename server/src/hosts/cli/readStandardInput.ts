import type { FileBytes } from '../../lsp/FileStore.ts';
import { reasonOf } from '../files/reasonOf.ts';

/** Everything that comes in, until it ends. */
export async function readStandardInput(): Promise<FileBytes> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
