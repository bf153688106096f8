// A thread that reads files for the language server or the command line.
import { parentPort, workerData } from 'node:worker_threads';
import { createReader } from './reading/createReader.ts';
import type { ReaderOptions, ReadingJob } from './reading/ReadingJob.ts';

const read = createReader(workerData as ReaderOptions);
parentPort?.on('message', (job: ReadingJob) => {
  const answer = read(job);
  parentPort?.postMessage(answer, [answer.tables]);
});
