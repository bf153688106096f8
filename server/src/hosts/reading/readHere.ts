import { createReader } from './createReader.ts';
import type { ReaderOptions } from './ReadingJob.ts';
import type { ThreadAnswer } from './readInThreads.ts';

/** Reads files in this very thread, with a pause behind each. */
export async function* readHere(
  uris: readonly string[],
  reader: ReaderOptions,
  pause: () => Promise<void>,
): AsyncGenerator<ThreadAnswer> {
  const read = createReader(reader);
  for (const uri of uris) {
    const { terms, results, tables } = read({ uris: [uri] });
    yield { reader: HERE, terms: terms ? terms.split('\n') : [], uris: [uri], results, tables };
    await pause();
  }
}

/** No thread has this number. */
const HERE = -1;
