import type { Span } from '../text/Span.ts';

/** Plain data as a text that is the same for the same data, wherever its spans lie: they are counted from `origin`. */
export function placeFreeKey(value: unknown, origin: number): string {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : `${value}`;
  if (Array.isArray(value)) return `[${value.map((one) => placeFreeKey(one, origin)).join()}]`;
  if (isSpan(value)) return `${value.start - origin}-${value.end - origin}`;
  let key = '{';
  for (const [name, one] of Object.entries(value)) key += `${name}:${placeFreeKey(one, origin)},`;
  return `${key}}`;
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
