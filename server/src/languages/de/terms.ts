import type { TermGrammar } from '../../engine/language/TermGrammar.ts';
import { compoundParts } from './compounds.ts';
import { functionWords } from './functionWords.ts';
import { stem } from './stem.ts';

const MODALS: Readonly<Record<string, string>> = {
  must: 'muss müssen müsst musste mussten müsse müsste müssten',
  may: 'darf dürfen darfst durfte durften dürfe dürfte dürften',
  can: 'kann können kannst könnt konnte konnten könne könnte könnten',
  should: 'soll sollen sollst sollt sollte sollten solle',
  want: 'will wollen willst wollt wollte wollten wolle möchte möchten',
};

export const terms: TermGrammar = {
  stopWords: new Set(functionWords),
  negations: new Set(
    'nicht nichts nie niemals niemand niemanden niemandem nirgends kein keine keinen keinem keiner keines keinerlei ohne weder kaum'.split(
      ' ',
    ),
  ),
  modals: new Map(Object.entries(MODALS).flatMap(([sense, forms]) => forms.split(' ').map((form) => [form, sense]))),
  spellings: new Map(
    Object.entries({
      '%': 'prozent',
      mio: 'million',
      millionen: 'million',
      mrd: 'milliarde',
      milliarden: 'milliarde',
      '€': 'euro',
      $: 'dollar',
      '£': 'pfund',
      '&': 'und',
      daß: 'dass',
    }),
  ),
  stem,
  compoundParts,
};
