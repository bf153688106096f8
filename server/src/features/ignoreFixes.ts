import type { Engine, Finding } from '../engine/index.ts';
import { sentencePrint, type Ignore } from '../marks/Ignore.ts';
import type { Messages } from '../messages/en.ts';
import { oneLine } from './escapeMarkdown.ts';
import { shorten } from './shorten.ts';
import { ignorable } from './withIgnores.ts';

/** An entry for the list of what is left unsaid, and what the entry does in words. */
export interface IgnoreFix {
  readonly title: string;
  readonly ignore: Ignore;
  readonly finding: Finding;
}

/** How findings at a place could be left unsaid: here, wherever these words stand, or in all of this file. */
export function ignoreFixes(
  engine: Engine,
  uri: string,
  file: string,
  findings: readonly Finding[],
  { editor }: Messages,
): readonly IgnoreFix[] {
  const several = findings.length > 1;
  const fixes = findings.flatMap((finding): IgnoreFix[] => {
    const found = ignorable(engine, uri, file, finding);
    if (!found || found.words === '') return [];
    const words = shorten(oneLine(found.words), 40);
    const here: Ignore = {
      what: 'here',
      file,
      code: finding.code,
      words: found.words,
      sentence: sentencePrint(found.sentence),
    };
    const name = finding.code === 'name-variant';
    return [
      { title: several ? editor.ignoreWordsHere(words) : editor.ignoreHere, ignore: here, finding },
      {
        title: name ? editor.ignoreName(words) : editor.ignoreWording(words),
        ignore: { what: name ? 'name' : 'wording', words: found.words },
        finding,
      },
    ];
  });
  const [first] = findings;
  return first ? [...fixes, { title: editor.ignoreFile, ignore: { what: 'file', file }, finding: first }] : [];
}
