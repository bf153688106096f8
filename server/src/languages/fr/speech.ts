import {
  SpeechFrame,
  type CueVerb,
  type PronounPerson,
  type SpeechGrammar,
} from '../../engine/language/SpeechGrammar.ts';
import { reference } from './reference.ts';

const { quote, clause, bare, infinitive, addressee } = SpeechFrame;

/** Cue verbs: present singular and plural, imperfect, participle, gerund, infinitive. */
const verbs: readonly (readonly [frames: number, forms: string])[] = [
  [quote | clause | bare, 'dit disent disait dit disant dire'],
  [quote | clause | bare | addressee, 'annonce annoncent annonçait annoncé annonçant annoncer'],
  [quote | clause | bare, 'déclare déclarent déclarait déclaré déclarant déclarer'],
  [quote | clause | bare, 'affirme affirment affirmait affirmé affirmant affirmer'],
  [quote | clause | bare, 'ajoute ajoutent ajoutait ajouté ajoutant ajouter'],
  [quote | clause | bare, 'assure assurent assurait assuré assurant assurer'],
  [quote | clause | bare, 'estime estiment estimait estimé estimant estimer'],
  [quote | clause | bare, 'explique expliquent expliquait expliqué expliquant expliquer'],
  [quote | clause | bare, 'indique indiquent indiquait indiqué indiquant indiquer'],
  [quote | clause | bare, 'précise précisent précisait précisé précisant préciser'],
  [quote | clause | bare, 'souligne soulignent soulignait souligné soulignant souligner'],
  [quote | clause | bare, 'rappelle rappellent rappelait rappelé rappelant rappeler'],
  [quote | clause | bare, 'répond répondent répondait répondu répondant répondre'],
  [quote | clause | bare, 'écrit écrivent écrivait écrit écrivant écrire'],
  [quote | clause | bare, 'confirme confirment confirmait confirmé confirmant confirmer'],
  [quote | clause | bare, 'reconnaît reconnaissent reconnaissait reconnu reconnaissant reconnaître'],
  [quote | clause | infinitive, 'demande demandent demandait demandé demandant demander'],
  [quote | clause | infinitive, 'promet promettent promettait promis promettant promettre'],
  [quote | clause, 'craint craignent craignait craint craignant craindre'],
  [quote | clause, 'espère espèrent espérait espéré espérant espérer'],
  [quote | clause, 'pense pensent pensait pensé pensant penser'],
];

const SHAPES = ['finite', 'finite', 'finite', 'participle', 'gerund', 'infinitive'] as const;

function readVerbs(): ReadonlyMap<string, readonly CueVerb[]> {
  const map = new Map<string, CueVerb[]>();
  for (const [frames, forms] of verbs) {
    const all = forms.split(' ');
    for (const [i, form] of all.entries()) {
      const list = map.get(form) ?? map.set(form, []).get(form)!;
      list.push({ lemma: all[5] ?? form, frames, shape: SHAPES[i] ?? 'finite', particle: null });
    }
  }
  return map;
}

/** `que` before a vowel: qu’il, qu'elle. */
const elided = (stem: string): string =>
  [
    'il',
    'elle',
    'ils',
    'elles',
    'on',
    'un',
    'une',
    'en',
    'au',
    'aux',
    'à',
    'après',
    'avant',
    'avec',
    'aucun',
    'aucune',
    'ici',
  ]
    .flatMap((word) => [`${stem}’${word}`, `${stem}'${word}`])
    .join(' ');

export const speech: SpeechGrammar = {
  quotePairs: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  order: 'subject-verb',
  continuesAfterCue: true,
  verbs: readVerbs(),
  roles: {
    auxiliary: `a ont avait avaient aura auront est sont était étaient sera seront être avoir peut peuvent doit doivent va vont fait font`,
    complementizer: `que si ${elided('qu')} s’il s'il`,
    subordinator: `parce puisque lorsque quand quoique comme tandis pendant`,
    coordinator: `et ou mais donc car`,
    determiner: `le la les un une des ce cet cette ces son sa ses leur leurs notre nos votre vos plusieurs chaque quelques`,
    objectPronoun: `lui eux me te se`,
    preposition: `à de du des en dans sur sous avec pour par chez vers entre contre depuis avant après sans selon lors au aux d’après`,
    relative: `qui dont laquelle lequel lesquels`,
    question: `pourquoi comment combien où`,
    adverb: `aussi encore déjà toujours jamais hier aujourd’hui demain ensuite puis alors ainsi cependant toutefois notamment`,
    negation: `ne pas n’a n’est plus jamais`,
    time: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
      novembre décembre matin soir`,
    source: `selon d’après d'après`,
    cueNoun: `affirmation annonce déclaration promesse crainte espoir`,
    titled: `film roman livre album journal magazine navire bateau série émission chanson`,
    infinitive: ``,
    parenthetical: `comme`,
    nounLink: `de du des d’un d’une à au aux pour`,
    speakerNoun: `ministre président présidente directeur directrice police porte-parole maire experts syndicat gouvernement préfecture`,
  },
  pronouns: new Map([
    ['il', 'he'],
    ['elle', 'she'],
    ['ils', 'they'],
    ['elles', 'they'],
    ['je', 'I'],
    ['nous', 'we'],
    ['qui', 'who'],
  ] satisfies [string, PronounPerson][]),
  refersBack: new Set(),
  reference,
  turnLabels: new Set(['q', 'r', 'question', 'réponse', 'journaliste']),
  talkWords: new Set([
    'je',
    'me',
    'moi',
    'mon',
    'ma',
    'mes',
    'nous',
    'notre',
    'nos',
    'tu',
    'te',
    'toi',
    'ton',
    'ta',
    'tes',
    'vous',
    'votre',
    'vos',
  ]),
  titledEndings: [],
  adverbEndings: [],
  sourceEndings: [],
  speakerEndings: [],
  thingEndings: [],
};
