import { setFlagsFromString } from 'node:v8';

/** How often a function is called before V8 makes its best code of it; by itself after 3,000 calls. */
const CALLS = 100_000;

/** Every V8 from here on has this flag, and a compiler between its quickest and its best that such code gets meanwhile. */
const SINCE = 13;

/**
 * Reading a folder calls some five hundred functions ten thousand times, and is over in seconds: in each reading thread
 * the best code for all of them costs more time than it saves. What is called most still gets it. To be called first.
 */
export function optimizeLate(): void {
  if (parseInt(process.versions.v8, 10) >= SINCE) setFlagsFromString(`--invocation-count-for-turbofan=${CALLS}`);
}
