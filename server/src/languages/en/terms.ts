import type { TermGrammar } from '../../engine/language/TermGrammar.ts';
import { functionWords } from './functionWords.ts';
import { stem } from './stem.ts';

const MODALS: Readonly<Record<string, string>> = {
  must: 'must',
  may: 'may might',
  can: 'can could cannot',
  should: 'should ought',
  will: 'will',
  would: 'would',
};

export const terms: TermGrammar = {
  stopWords: new Set(functionWords),
  negations: new Set('not no never none nobody nothing neither nor cannot without hardly'.split(' ')),
  modals: new Map(Object.entries(MODALS).flatMap(([sense, forms]) => forms.split(' ').map((form) => [form, sense]))),
  spellings: new Map(
    Object.entries({ '%': 'percent', m: 'million', bn: 'billion', '€': 'euro', $: 'dollar', '£': 'pound', '&': 'and' }),
  ),
  stem,
  compoundParts: () => [],
};
