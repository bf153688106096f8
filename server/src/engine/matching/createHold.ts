/** A place for what was made from something that takes little room, and can be made again. */
export interface Held<T extends object> {
  strong: T | null;
  weak: WeakRef<T> | null;
}

export const nothingHeld = <T extends object>(): Held<T> => ({ strong: null, weak: null });

/**
 * Holds what was made last, `most` of it for good and the rest for as long as anybody else does: so whoever holds one meets
 * the same one again, and memory is bounded.
 */
export function createHold<T extends object>(most: number): (place: Held<T>, make: () => T) => T {
  const ring: (Held<T> | undefined)[] = [];
  let next = 0;
  return (place, make) => {
    if (place.strong) return place.strong;
    const found = place.weak?.deref() ?? make();
    place.strong = found;
    const oldest = ring[next];
    if (oldest?.strong) {
      oldest.weak = new WeakRef(oldest.strong);
      oldest.strong = null;
    }
    ring[next] = place;
    next = (next + 1) % most;
    return found;
  };
}
