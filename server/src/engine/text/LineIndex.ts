/** Offsets and lines of one text. Lines end at `\n`, `\r\n` or `\r`; lines and columns count from 0, in UTF-16 code units. */
export interface LineIndex {
  readonly lineCount: number;
  /** The line of an offset; an offset outside the text is clamped into it. */
  lineAt(offset: number): number;
  lineStart(line: number): number;
  positionAt(offset: number): { readonly line: number; readonly character: number };
}

export function indexLines(text: string): LineIndex {
  const starts: number[] = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const clamp = (offset: number): number => Math.min(Math.max(offset, 0), text.length);
  const lineAt = (offset: number): number => {
    const at = clamp(offset);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const lineStart = (line: number): number => starts[Math.min(Math.max(line, 0), starts.length - 1)] ?? 0;
  return {
    lineCount: starts.length,
    lineAt,
    lineStart,
    positionAt(offset) {
      const line = lineAt(offset);
      return { line, character: clamp(offset) - lineStart(line) };
    },
  };
}
