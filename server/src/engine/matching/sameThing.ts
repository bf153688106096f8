import type { LanguagePack } from '../language/LanguagePack.ts';
import type { Figure } from '../statements/Statement.ts';

/** Whether two figures count things of the same name, or of one meaning: `people` here and `residents` there. */
export function sameThing({ counted: here }: Figure, { counted: there }: Figure, { terms }: LanguagePack): boolean {
  if (here === null || there === null) return false;
  const [mine, theirs] = [here.text.toLowerCase(), there.text.toLowerCase()];
  if (mine === theirs) return true;
  const [stem, other] = [terms.stem(mine), terms.stem(theirs)];
  if (stem === other) return true;
  const meaning = terms.meanings.get(stem);
  return meaning !== undefined && meaning === terms.meanings.get(other);
}
