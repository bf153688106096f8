import { Worker } from 'node:worker_threads';
import type { ReaderOptions, ReadingAnswer, ReadingJob, ReadingResult } from './ReadingJob.ts';

export interface ThreadOptions {
  /** The program of a thread. */
  readonly program: string;
  readonly threads: number;
  readonly reader: ReaderOptions;
}

/** An answer and the thread that it is from; a thread that takes the place of a broken one has a number of its own. */
export interface ThreadAnswer {
  readonly reader: number;
  /** The reader's terms that nobody was told yet: those of this answer, and perhaps of later ones. */
  readonly terms: readonly string[];
  readonly uris: readonly string[];
  readonly results: readonly ReadingResult[];
  /** What the results name places in. */
  readonly tables: ArrayBuffer;
}

export interface ReadingThreads {
  /** Reads files and answers in their order, a few at a time. Rejects where not even one thread can be started. */
  read(uris: readonly string[]): AsyncGenerator<ThreadAnswer>;
  end(): void;
}

/** Files of one job, and jobs that a thread has before it, so that it never waits for the next. */
const FILES = 24;
const JOBS = 2;
/** Jobs that are done or being done before the oldest is asked for: what they made takes memory. */
const AHEAD = 32;
/** Threads that are started anew in place of broken ones before the rest is given up. */
const RESTARTS = 20;

interface Job {
  readonly uris: readonly string[];
  readonly answers: {
    readonly thread: Thread;
    readonly uris: readonly string[];
    readonly results: readonly ReadingResult[];
    readonly tables: ArrayBuffer;
  }[];
  done: boolean;
}

interface Thread {
  readonly number: number;
  readonly worker: Worker;
  readonly jobs: { readonly job: Job; readonly uris: readonly string[] }[];
  /** Terms that came and were not passed on: answers are passed on in the order of the files, terms as they come. */
  readonly terms: string[];
  alive: boolean;
}

export function startThreads({ program, threads: count, reader }: ThreadOptions): ReadingThreads {
  const threads: Thread[] = [];
  let started = 0;
  let answered = false;
  let ended = false;
  let wake = (): void => {};

  return {
    async *read(uris) {
      const jobs: Job[] = [];
      for (let at = 0; at < uris.length; at += FILES)
        jobs.push({ uris: uris.slice(at, at + FILES), answers: [], done: false });
      /** What is still to be handed out: jobs in their order, and before them single files of jobs that broke a thread. */
      const waiting = jobs.map((job) => ({ job, uris: job.uris }));
      let given = 0;
      let taken = 0;
      let failure: Error | null = null;
      const finish = (job: Job): void => {
        const answers = job.answers.reduce((sum, { uris: read }) => sum + read.length, 0);
        job.done = answers === job.uris.length;
        if (job.done && job.answers.length > 1) {
          const place = new Map(job.uris.map((uri, i) => [uri, i]));
          job.answers.sort((a, b) => place.get(a.uris[0]!)! - place.get(b.uris[0]!)!);
        }
        wake();
      };
      const feed = (thread: Thread): void => {
        while (thread.alive && thread.jobs.length < JOBS && waiting.length > 0) {
          const next = waiting[0]!;
          const isNew = next.uris === next.job.uris;
          if (isNew && given - taken >= AHEAD) return;
          waiting.shift();
          if (isNew) given++;
          thread.jobs.push(next);
          thread.worker.postMessage({ uris: next.uris } satisfies ReadingJob);
        }
      };
      const broken = (thread: Thread, error: Error): void => {
        if (!thread.alive || ended) return;
        thread.alive = false;
        if (!answered && threads.every(({ alive }) => !alive)) {
          failure = error;
          wake();
          return;
        }
        // The first job is the one that broke it. Read one by one, its files show which of them it was.
        thread.jobs.forEach(({ job, uris: left }, i) => {
          if (i > 0) waiting.unshift({ job, uris: left });
          else if (left.length > 1) waiting.unshift(...left.map((uri) => ({ job, uris: [uri] })));
          else {
            const result: ReadingResult = { key: null, reason: 'failed', error: `${left[0]}: ${error.message}` };
            job.answers.push({ thread, uris: left, results: [result], tables: new ArrayBuffer(0) });
            finish(job);
          }
        });
        if (started < count + RESTARTS) feed(start());
        else if (threads.every(({ alive }) => !alive)) failure = error;
        wake();
      };
      const start = (): Thread => {
        const worker = new Worker(program, { workerData: reader, resourceLimits: { maxYoungGenerationSizeMb: 36 } });
        const thread: Thread = { number: started++, worker, jobs: [], terms: [], alive: true };
        threads.push(thread);
        worker.on('message', ({ terms, results, tables }: ReadingAnswer) => {
          answered = true;
          const { job, uris: read } = thread.jobs.shift()!;
          for (const term of terms ? terms.split('\n') : []) thread.terms.push(term);
          job.answers.push({ thread, uris: read, results, tables });
          finish(job);
          feed(thread);
        });
        worker.on('error', (error) => broken(thread, error instanceof Error ? error : new Error(String(error))));
        worker.on('exit', (code) => broken(thread, new Error(`the reading thread ended (${code})`)));
        return thread;
      };
      for (let i = 0; i < Math.min(count, jobs.length); i++) feed(start());
      for (const job of jobs) {
        while (!job.done) {
          if (failure) throw failure;
          await new Promise<void>((resolve) => (wake = resolve));
          if (ended) return;
        }
        for (const { thread, ...answer } of job.answers.splice(0))
          yield { reader: thread.number, terms: thread.terms.splice(0), ...answer };
        taken++;
        for (const thread of threads) feed(thread);
      }
    },
    end() {
      ended = true;
      for (const { worker } of threads) void worker.terminate();
      wake();
    },
  };
}
