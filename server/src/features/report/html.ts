import { oneLine } from '../escapeMarkdown.ts';

/** A piece of HTML that is safe to be written as it is. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

/** A template in which every text is escaped, inside elements and inside quoted attributes; `Html`, also in lists, is not. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.reduce((text, part, i) => text + toHtml(values[i - 1]) + part) };
}

function toHtml(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return isList(value) ? value.map(toHtml).join('') : value.html;
}

const isList = (value: Html | readonly Value[]): value is readonly Value[] => Array.isArray(value);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => oneLine(text).replace(/[&<>"']/g, (c) => entities[c] ?? c);
