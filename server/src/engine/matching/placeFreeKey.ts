import type { Span } from '../text/Span.ts';

/** Plain data as a text that is the same for the same data, wherever its spans lie: they are counted from `origin`. */
export function placeFreeKey(value: unknown, origin: number): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  let key = '';
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) key += `${placeFreeKey(value[i], origin)},`;
    return `[${key}]`;
  }
  if (isSpan(value)) return `${value.start - origin}-${value.end - origin}`;
  for (const name in value) key += `${name}=${placeFreeKey((value as Record<string, unknown>)[name], origin)},`;
  return `{${key}}`;
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
