import { parse } from 'yaml';
import { noMasthead, type Masthead } from '../../engine/text/SourceText.ts';
import { readDate } from './readDate.ts';

/**
 * What YAML front matter states of a file: `published` or `date` (EDTF), `credit`, `source` or `agency`, `lang` or
 * `language`. Keys are taken in any case; a value that cannot be read, like YAML that cannot be parsed, states nothing.
 */
export function readFrontMatter(yaml: string): Masthead {
  const fields = readFields(yaml);
  if (!fields) return noMasthead;
  const first = <T>(keys: readonly string[], read: (value: unknown) => T | null): T | null => {
    for (const key of keys) {
      const value = read(fields.get(key));
      if (value !== null) return value;
    }
    return null;
  };
  return {
    published: first(['published', 'pubdate', 'publishdate', 'datepublished', 'date', 'datum', 'erschienen'], readDate),
    credit: first(['credit', 'agency', 'agentur', 'source', 'quelle'], readCredit),
    language: first(['lang', 'language', 'sprache'], readLanguage),
  };
}

function readFields(yaml: string): ReadonlyMap<string, unknown> | null {
  try {
    // The core schema leaves dates as they are written; no aliases, so that nothing can grow without bound.
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 0, logLevel: 'silent', uniqueKeys: false });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
  } catch {
    return null;
  }
}

/** A name, or the first of a list of them; an address on the web is no credit. */
function readCredit(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'string') return null;
  const name = one.trim();
  return name === '' || name.length > 80 || /^\w+:\/\//.test(name) ? null : name;
}

function readLanguage(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(value.trim())?.[1]?.toLowerCase() ?? null;
}
