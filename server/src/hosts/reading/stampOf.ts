import type { Stats } from 'node:fs';

/**
 * What tells a file's state on the disk from any other: where it has the stamp that it had, its bytes are those that it had,
 * so that they need not be read. As in Git's index the time of the last change of the entry itself is what counts, which
 * nobody can set back; a file that changed so lately that it may change again within the same tick of its clock has none
 * (null), nor where there is no such time.
 */
export function stampOf({ size, mtimeMs, ctimeMs, ino, dev }: Stats, now: number): string | null {
  if (!(ctimeMs > 0) || now - Math.max(ctimeMs, Math.min(mtimeMs, now)) < COARSEST_TICK) return null;
  return `${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev}`;
}

/** Milliseconds: file systems count in steps of up to two seconds, and another machine's clock may be a little ahead. */
const COARSEST_TICK = 3000;
