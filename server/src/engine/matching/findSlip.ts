/** One slip of the pen between two words: a letter changed, lost, added, or two neighbours swapped. */
export interface Slip {
  readonly kind: 'changed' | 'lost' | 'added' | 'swapped';
  /** Where in the right word the slip is, from 0. */
  readonly at: number;
}

/** The one slip that makes `written` of `right`, or null where they are equal or further apart. Linear in their length. */
export function findSlip(written: string, right: string): Slip | null {
  const difference = written.length - right.length;
  if (difference > 1 || difference < -1 || written === right) return null;
  let at = 0;
  const shorter = Math.min(written.length, right.length);
  while (at < shorter && written.charCodeAt(at) === right.charCodeAt(at)) at++;
  if (difference === 1) return written.slice(at + 1) === right.slice(at) ? { kind: 'added', at } : null;
  if (difference === -1) return written.slice(at) === right.slice(at + 1) ? { kind: 'lost', at } : null;
  if (written.slice(at + 1) === right.slice(at + 1)) return { kind: 'changed', at };
  const swapped =
    written.charCodeAt(at) === right.charCodeAt(at + 1) &&
    written.charCodeAt(at + 1) === right.charCodeAt(at) &&
    written.slice(at + 2) === right.slice(at + 2);
  return swapped ? { kind: 'swapped', at } : null;
}
