import type { CardinalStep } from '../../engine/language/FigureWord.ts';

export const functionWords: readonly string[] =
  `le la les du une est dans que qui pour pas sur avec sont été aux cette ces ses leur nous vous ils elle elles mais ou où et il
  en ce plus par au se sa son ne ont avait était être deux après comme tout aussi sans entre selon depuis avant contre d’un d’une`.split(
    /\s+/u,
  );

const steps: readonly (readonly [CardinalStep, Readonly<Record<string, number>>])[] = [
  ['unit', { zéro: 0, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 }],
  ['teen', { dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16 }],
  ['tens', { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, nonante: 90 }],
  ['hundred', { cent: 100, cents: 100 }],
  ['scale', { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 }],
];

export const cardinals: ReadonlyMap<string, { readonly value: number; readonly step: CardinalStep }> = new Map(
  steps.flatMap(([step, words]) => Object.entries(words).map(([word, value]) => [word, { value, step }] as const)),
);

export const months: ReadonlyMap<string, number> = new Map(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
    .split(' ')
    .map((month, i) => [month, i + 1] as const),
);

export const weekdays: ReadonlyMap<string, number> = new Map(
  'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ').map((day, i) => [day, i + 1] as const),
);

export const titles = {
  feminine: ['mme', 'mlle', 'présidente', 'directrice', 'maire', 'porte-parole'],
  masculine: ['m', 'président', 'directeur', 'sénateur'],
  either: ['ministre', 'juge', 'dr'],
};

export const givenNames = {
  feminine: 'anne camille chloé claire élise hélène isabelle jeanne julie louise marie nathalie sophie sylvie'.split(
    ' ',
  ),
  masculine:
    'alain antoine bernard étienne françois henri jacques jean julien louis luc michel nicolas paul pierre'.split(' '),
  either: ['claude', 'dominique'],
};
