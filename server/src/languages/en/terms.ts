import type { TermGrammar } from '../../engine/language/TermGrammar.ts';
import { countries } from './countries.ts';
import { functionWords } from './functionWords.ts';
import { lightWords } from './lightWords.ts';
import { meanings } from './meanings.ts';
import { stemMeanings } from '../shared/readMeanings.ts';
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
  meanings: stemMeanings(meanings, countries, stem),
  pairMeanings: new Map([
    [`${stem('united')} ${stem('states')}`, '^usa'],
    [`${stem('white')} ${stem('house')}`, '^usa'],
    [`${stem('united')} ${stem('kingdom')}`, '^britain'],
    [`${stem('north')} ${stem('korea')}`, '^northkorea'],
    [`${stem('north')} ${stem('korean')}`, '^northkorea'],
    [`${stem('south')} ${stem('korea')}`, '^southkorea'],
    [`${stem('south')} ${stem('korean')}`, '^southkorea'],
  ]),
  lightWords,
  backReferences: new Set('he she it they his her its their this that these those but so also the'.split(' ')),
  baseForms: () => [],
  stem,
  compoundParts: () => [],
};
