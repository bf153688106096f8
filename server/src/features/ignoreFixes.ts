import type { Engine, Finding } from '../engine/index.ts';
import { sentencePrint, type Ignorable, type Ignore } from '../marks/Ignore.ts';
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
  messages: Messages,
): readonly IgnoreFix[] {
  const { editor } = messages;
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
    const title = several ? editor.ignoreWordsHere(words) : editor.ignoreHere;
    return [{ title, ignore: here, finding }, ...everywhere(found, finding, messages)];
  });
  const [first] = findings;
  return first ? [...fixes, { title: editor.ignoreFile, ignore: { what: 'file', file }, finding: first }] : [];
}

/** A spelling or a value by itself, an altered word only with its quotation: by itself it stands everywhere. */
function everywhere({ words, quotation }: Ignorable, finding: Finding, { editor }: Messages): readonly IgnoreFix[] {
  // The sentence around them sets its own marks.
  const short = (text: string): string => shorten(oneLine(text).replace(/^[„“”"»«‚‘]+|[„“”"»«’‘]+$/g, ''), 40);
  switch (finding.code) {
    case 'name-variant':
      return [{ title: editor.ignoreName(short(words)), ignore: { what: 'name', words }, finding }];
    case 'quote-altered':
      return quotation === null
        ? []
        : [{ title: editor.ignoreWording(short(quotation)), ignore: { what: 'wording', words: quotation }, finding }];
    case 'figure-conflict':
    case 'date-conflict':
    case 'unit-inconsistent':
    case 'speaker-conflict':
    case 'uncorroborated':
      return [{ title: editor.ignoreWording(short(words)), ignore: { what: 'wording', words }, finding }];
  }
}
