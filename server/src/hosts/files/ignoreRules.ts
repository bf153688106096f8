import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The `.gitignore` files that hold for a folder: the nearest that has something to say about a path decides. */
export interface IgnoreRules {
  ignores(path: string, isFolder: boolean): boolean;
}

export const ignoreNothing: IgnoreRules = { ignores: () => false };

/** The rules of `folder`'s own `.gitignore` before those of the folders above; an unreadable one has no rules. */
export async function readIgnoreRules(folder: string, above: IgnoreRules): Promise<IgnoreRules> {
  let own: Ignore;
  try {
    own = ignore().add(await readFile(join(folder, '.gitignore'), 'utf8'));
  } catch {
    return above;
  }
  return {
    ignores(path, isFolder) {
      const inside = relative(folder, path).split(sep).join('/');
      const { ignored, unignored } = own.test(isFolder ? `${inside}/` : inside);
      return ignored || (!unignored && above.ignores(path, isFolder));
    },
  };
}

/**
 * The rules from the top of the repository down to the folder above `folder`. A folder that they ignore was named on
 * purpose, so they do not hold inside it; outside a repository there are none.
 */
export async function rulesAbove(folder: string): Promise<IgnoreRules> {
  const folders: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) folders.unshift(at);
    if (await exists(join(at, '.git'))) break;
    if (dirname(at) === at) return ignoreNothing;
  }
  let rules = ignoreNothing;
  for (const at of folders) rules = await readIgnoreRules(at, rules);
  for (let at = folder; folders.includes(dirname(at)); at = dirname(at))
    if (rules.ignores(at, true)) return ignoreNothing;
  return rules;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
