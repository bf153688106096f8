import type { CancellationToken } from 'vscode-languageserver';
import { CalledOff } from './guard.ts';
import type { ServerPorts } from './ServerPorts.ts';

/**
 * Called between small pieces of long work: lets others in when its time is up, or at once where the next piece is a large
 * one, and throws `CalledOff` when cancelled.
 */
export type Checkpoint = (next?: 'large') => Promise<void>;

/** Milliseconds that the server works before it looks up. A hover waits no longer than this. */
const slice = 8;

export function makeCheckpoint({ pause, now }: ServerPorts, token?: CancellationToken): Checkpoint {
  let since = now();
  return async (next) => {
    if (next !== 'large' && now() - since < slice) return;
    await pause();
    since = now();
    if (token?.isCancellationRequested) throw new CalledOff();
  };
}
