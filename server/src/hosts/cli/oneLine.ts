// What a terminal would take for a command: control characters, and marks that turn the direction of writing.
const UNSAFE = /[\0-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a file for a terminal: one line, nothing that steers the terminal, at most `most` UTF-16 code units. */
export function oneLine(text: string, most: number): string {
  const flat = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .replace(UNSAFE, '\ufffd')
    .trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
