/** A half-open stretch `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const spansTouch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shiftSpan = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** `spans` moved by one offset. Most statements have a single span. */
export function shiftSpans(spans: readonly Span[], by: number): readonly Span[] {
  const first = spans[0];
  return first && spans.length === 1 ? [shiftSpan(first, by)] : spans.map((span) => shiftSpan(span, by));
}

/** The smallest span that covers all of `spans`, which must not be empty and are in text order. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (!first) throw new RangeError('the hull of no spans');
  let { start, end } = first;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}
