import type { TermGrammar } from '../../engine/language/TermGrammar.ts';
import { compoundParts } from './compounds.ts';
import { countries } from './countries.ts';
import { functionWords } from './functionWords.ts';
import { lightWords } from './lightWords.ts';
import { meanings } from './meanings.ts';
import { stemMeanings } from '../shared/readMeanings.ts';
import { stem } from './stem.ts';

const MODALS: Readonly<Record<string, string>> = {
  must: 'muss müssen müsst musste mussten müsse müsste müssten',
  may: 'darf dürfen darfst durfte durften dürfe dürfte dürften',
  can: 'kann können kannst könnt konnte konnten könne könnte könnten',
  should: 'soll sollen sollst sollt sollte sollten solle',
  want: 'will wollen willst wollt wollte wollten wolle möchte möchten',
};

/** Participles and forms of the past of weak verbs: `geliefert`, `abgereist`, `unterstützte`. */
function baseForms(word: string): readonly string[] {
  const weak = /^(.{3,}?)t(?:e|en|em|er|es)?$/u.exec(word)?.[1];
  const forms = weak === undefined ? [] : [`${weak}en`];
  const joined = /^(ab|an|auf|aus|bei|ein|mit|nach|vor|zu|zurück)?ge(.{3,})$/u.exec(weak ?? word.replace(/en$/u, ''));
  if (joined) forms.push(`${joined[1] ?? ''}${joined[2]}en`);
  return forms;
}

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
  meanings: stemMeanings(meanings, countries, stem),
  pairMeanings: new Map([
    [`${stem('vereinigten')} ${stem('staaten')}`, '^usa'],
    [`${stem('weiße')} ${stem('haus')}`, '^usa'],
    [`${stem('vereinigtes')} ${stem('königreich')}`, '^großbritannien'],
    [`${stem('europäische')} ${stem('union')}`, '^eu'],
    [`${stem('vereinte')} ${stem('nationen')}`, '~uno'],
    [`${stem('ferner')} ${stem('osten')}`, '~fernost'],
    [`${stem('naher')} ${stem('osten')}`, '~nahost'],
  ]),
  lightWords,
  backReferences: new Set(
    'er sie es ihn ihm sein seine seinen seiner dies dieser diese dieses damit so dabei dort das aber auch wenn berichten'.split(
      ' ',
    ),
  ),
  baseForms,
  stem,
  compoundParts,
};
