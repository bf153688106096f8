import type { SourceReading, Span } from '../engine/index.ts';

/** The sentence at an offset; sentences are in text order. */
export function sentenceAround({ sentences }: SourceReading, offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && found.start <= offset && offset < found.end ? found : undefined;
}
