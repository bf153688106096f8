import { blankCalendars, blankNames, blankNumbers, blankPages } from '../../engine/language/blankGrammars.ts';
import { definePack } from '../../engine/language/LanguagePack.ts';
import { speech } from './speech.ts';
import { cardinals, functionWords, givenNames, months, titles, weekdays } from './words.ts';

/** A small pack: marks, cues, numbers, months, so that French sources can be compared; what it does not know, it leaves. */
export const fr = definePack({
  tag: 'fr',
  functionWords,
  ownLetters: 'çœèê',
  sentences: {
    abbreviations: new Set('m mm mme mlle dr art av env cf etc p vol no'.split(' ')),
    closingAbbreviations: new Set(),
    starters: new Set(),
    beforeOrdinal: new Set(),
    ordinalStop: false,
    afterOrdinal: new Set(),
  },
  numbers: {
    ...blankNumbers,
    decimal: ',',
    cardinals,
    articles: new Set(['un', 'une']),
    scaleMarks: new Map([
      ['md', 9],
      ['mds', 9],
    ]),
    ordinalMarks: new Set(['er', 're', 'e', 'ème']),
    determiners: new Set(['le', 'la', 'les', 'du', 'des', 'au']),
    hedges: new Map([
      ['environ', 'approximate'],
      ['près de', 'approximate'],
      ['plus de', 'minimum'],
      ['au moins', 'minimum'],
      ['moins de', 'maximum'],
      ['jusqu’à', 'maximum'],
    ]),
    hedgeEnds: new Set(['environ', 'de', 'moins', 'jusqu’à']),
  },
  calendar: { ...blankCalendars, months, weekdays },
  speech,
  names: {
    ...blankNames,
    titles,
    givenNames,
    particles: ['de', 'du', 'le', 'la', 'von'],
    commonWords: [...functionWords, 'selon', 'd’après', ...months.keys(), ...weekdays.keys()],
    articles: ['un', 'une', 'le', 'la'],
    manlyArticle: null,
  },
  pages: blankPages,
  terms: {
    stopWords: new Set(functionWords),
    negations: new Set('ne pas non jamais aucun aucune rien ni sans'.split(' ')),
    modals: new Map(),
    spellings: new Map([['%', 'pourcent']]),
    meanings: new Map(),
    pairMeanings: new Map(),
    lightWords: new Set(),
    backReferences: new Set(),
    baseForms: () => [],
    stem: (word) => word.replace(/(?:es|s|x|e)$/u, ''),
    compoundParts: () => [],
  },
});
