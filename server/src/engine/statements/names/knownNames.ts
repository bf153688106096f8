import { isUpperAt } from '../../text/characters.ts';
import type { NameMention } from '../NameMention.ts';

/** Somebody whom a file names in full. */
interface Bearer {
  /** The mention that gives most of the name. */
  readonly mention: NameMention;
  readonly count: number;
}

/** What a file's full names say of the short forms that stand elsewhere in it. */
export interface KnownNames {
  /**
   * The mention that a short form (`Lankov`, `Kim`) stands for: the only bearer's, or that of the one who is named in
   * full three times as often as any other; for another form of several bearers a mention with that form alone as its
   * name; null for a form that the file does not know.
   */
  find(form: string): NameMention | null;
  /** The longer full name of the file that goes on where `name` ends (`Kim Jong Un` for `Kim Jong`), or null. */
  longer(name: string): string | null;
  /** Whether a word is a given name in a full name of the file. */
  isGiven(word: string): boolean;
}

const DOMINANT = 3;

export function readKnownNames(mentions: readonly NameMention[]): KnownNames {
  const bearers = new Map<string, Bearer>();
  const alone = new Map<string, NameMention>();
  for (const mention of mentions) {
    const { name } = mention;
    const space = name.indexOf(' ');
    if (space < 0) {
      if (!alone.has(name)) alone.set(name, mention);
      continue;
    }
    // What no evidence makes a person (`National Convention`) has no short form that is its own.
    if (mention.kind !== 'person') continue;
    const last = name.lastIndexOf(' ');
    const key = last === space ? name : name.slice(0, space) + name.slice(last);
    const known = bearers.get(key);
    bearers.set(key, {
      mention: known && known.mention.name.length >= mention.name.length ? known.mention : mention,
      count: (known?.count ?? 0) + 1,
    });
  }
  const surnames = new Map<string, Bearer[]>();
  const firsts = new Map<string, Bearer[]>();
  const longer = new Map<string, string>();
  for (const bearer of bearers.values()) {
    const parts = bearer.mention.name.split(' ');
    push(surnames, parts.at(-1)!, bearer);
    const particle = parts.findIndex((part, i) => i > 0 && !isUpperAt(part, 0) && /^\p{Ll}/u.test(part));
    if (particle > 0) push(surnames, parts.slice(particle).join(' '), bearer);
    push(firsts, parts[0]!, bearer);
    for (let length = 2; length < parts.length; length++) {
      const begun = parts.slice(0, length).join(' ');
      if (!longer.has(begun)) longer.set(begun, bearer.mention.name);
    }
  }
  // Asked once for each mention, so each form is settled once: thousands of people may share a given name.
  const settled = new Map<string, NameMention>();
  return {
    find(form) {
      const known = settled.get(form);
      if (known) return known;
      const found = surnames.get(form) ?? firsts.get(form);
      if (!found) return alone.get(form) ?? null;
      const mention = settle(form, found);
      settled.set(form, mention);
      return mention;
    },
    longer: (name) => longer.get(name) ?? null,
    isGiven: (word) => firsts.get(word)?.some(({ mention }) => mention.kind === 'person') ?? false,
  };
}

/** Whom of its bearers a form means, or the form alone where none stands out. */
function settle(form: string, bearers: readonly Bearer[]): NameMention {
  const [most, next] = [...bearers].sort((a, b) => b.count - a.count);
  if (!next || most!.count >= DOMINANT * next.count) return most!.mention;
  return { ...most!.mention, text: form, name: form, title: null, gender: null };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
