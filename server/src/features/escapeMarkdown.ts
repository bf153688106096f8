/**
 * Any text as Markdown that shows exactly this text on one line: no markup, link, autolink, HTML, entity, icon or emoji
 * code of it takes effect. Line breaks of every kind become spaces; control characters and marks that turn the direction
 * of writing are taken out, so that a text cannot disguise itself.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()<>#|~$&!@^=]/g, (c) => entities[c] ?? `\\${c}`)
    .replace(/:(?=\S)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
    .replace(/^(\s*)([-+])/, '$1\\$2');
}

/** `&`, `<` and `>` as entities: even a renderer that lets HTML through shows them as they are. */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text on one line, without control characters and marks of writing direction. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\x85\u2028\u2029]+/g, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
