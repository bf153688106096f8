import { numberNames } from '../shared/numberNames.ts';
import type { FigureType, Hedge } from '../../engine/values/FigureValue.ts';
import type { CardinalStep, SuffixMeaning } from '../../engine/language/FigureWord.ts';
import { firstWords } from '../../engine/language/firstWords.ts';
import type { NumberGrammar } from '../../engine/language/NumberGrammar.ts';
import { functionWords } from './functionWords.ts';
import { symbols, unitPhrases, units } from './units.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim());

const UNITS = words('one two three four five six seven eight nine');
const TEENS = words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');
const ORDINAL_UNITS = words('first second third fourth fifth sixth seventh eighth ninth');
const ORDINAL_TEENS = words(
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);

const cardinals = new Map<string, { value: number; step: CardinalStep }>();
UNITS.forEach((word, i) => i > 0 && cardinals.set(word, { value: i + 1, step: 'unit' }));
TEENS.forEach((word, i) => cardinals.set(word, { value: i + 10, step: 'teen' }));
TENS.forEach((word, i) => cardinals.set(word, { value: (i + 2) * 10, step: 'tens' }));
for (const word of words('zero nought naught')) cardinals.set(word, { value: 0, step: 'unit' });
cardinals.set('fourty', { value: 40, step: 'tens' });
cardinals.set('hundred', { value: 100, step: 'hundred' });
for (const [word, value] of Object.entries({
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  crore: 1e7,
  mil: 1e6,
  mln: 1e6,
  bln: 1e9,
}))
  cardinals.set(word, { value, step: 'scale' });
for (const word of words('dozen dz doz dzs dozs')) cardinals.set(word, { value: 12, step: 'scale' });

const ordinals = new Map<string, number>();
ORDINAL_UNITS.forEach((word, i) => ordinals.set(word, i + 1));
ORDINAL_TEENS.forEach((word, i) => ordinals.set(word, i + 10));
TENS.forEach((word, i) => ordinals.set(`${word.slice(0, -1)}ieth`, (i + 2) * 10));
for (const [word, value] of Object.entries({
  hundredth: 100,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
  nineth: 9,
}))
  ordinals.set(word, value);

const denominators = new Map<string, number>();
for (const [word, value] of ordinals) if (value > 2) denominators.set(word, value).set(`${word}s`, value);
for (const word of words('quarter quarters')) denominators.set(word, 4);
for (const word of words('halves')) denominators.set(word, 2);

const hedges = new Map<string, Hedge>();
const hedge = (kind: Hedge, list: string): void => {
  for (const phrase of phrases(list)) hedges.set(phrase, kind);
};
hedge(
  'approximate',
  'about|around|some|roughly|approximately|approx|nearly|almost|close to|an estimated|estimated|circa|just under|just over|slightly more than|slightly less than|a little over|a little more than|in the region of|somewhere around|somewhere between|something like|up around|the equivalent of about|probably about|an average of about|virtually|well nigh|as near as',
);
hedge(
  'minimum',
  'more than|over|at least|upwards of|upward of|in excess of|no fewer than|no less than|not less than|above|exceeding|greater than|higher than|older than|longer than|larger than|bigger than|a minimum of|minimum of|well over|well above|as many as at least|exceed|exceeds|exceeded|better than|north of',
);
hedge(
  'maximum',
  'up to|at most|as many as|as much as|less than|fewer than|no more than|not more than|under|below|a maximum of|maximum of|smaller than|lower than|younger than|shorter than|well under|well below|not exceeding|south of|as high as|as low as|as few as|as little as',
);
for (const phrase of ['as low as', 'as few as', 'as little as']) hedges.set(phrase, 'minimum');

const PERIODS = ['day', 'week', 'month', 'year', 'hour', 'minute', 'second', 'night', 'quarter'];
const per = new Set<string>([
  ...PERIODS.flatMap((period) => [`per ${period}`, `a ${period}`, `an ${period}`, `each ${period}`, `every ${period}`]),
  ...words('daily weekly monthly yearly annually hourly apiece'),
  'per annum',
  'per capita',
  'per person',
  'a person',
  'a head',
  'per head',
  'a share',
  'per share',
  'a piece',
  'a barrel',
  'per barrel',
  'a gallon',
  'per gallon',
  'a pound',
  'per pound',
  'a ton',
  'per ton',
  'a dozen',
]);

const suffix = (type: FigureType, unit: string | null): SuffixMeaning => ({ type, unit });

const idioms = new Set(
  phrases(
    'in the first place|first responders|first responder|first lady|first ladies|first family|first gentleman|first amendment|second amendment|third reich|first aid|first class|first hand|at first glance|at first sight|first and foremost|first nations|third party|third parties|third party candidate|third party candidates|second hand|second nature|second thoughts|second thought|second guess|one of the|one of those|one of these|one of his|one of her|one of its|one of their|one of our|one of my|no one|each one|the one|this one|that one|one another|one day|one night|one morning|one evening|one afternoon|end of the day|one side|one hand|one thing|one by one|square one|number one|at one point|both sides|on one hand|split second|fourth estate|fifth avenue|first name|first names|first minister|first deputy|second in command|first world war|second world war|nine to five|third world|cloud nine|catch twenty two|twenty four seven|ten commandments|double down|doubled down|doubling down|doubles down|second guessed',
  ),
);

export const numbers: NumberGrammar = {
  decimal: '.',
  capitalNouns: false,
  cardinals,
  articles: new Set(words('a an')),
  ones: new Set(['one']),
  ordinals,
  denominators,
  halves: new Set(['half']),
  mixed: new Map(),
  times: new Map(Object.entries({ once: 1, twice: 2, thrice: 3 })),
  factors: new Map(
    Object.entries({
      double: 2,
      doubled: 2,
      doubles: 2,
      doubling: 2,
      triple: 3,
      tripled: 3,
      tripling: 3,
      quadruple: 4,
      quadrupled: 4,
      halved: 0.5,
      twofold: 2,
      threefold: 3,
      fourfold: 4,
      fivefold: 5,
      tenfold: 10,
    }),
  ),
  vague: new Set(words('several')),
  vagueScales: new Set(words('dozens tens scores hundreds thousands millions billions trillions')),
  both: new Set(['both']),
  scaleMarks: new Map([
    ['k', 3],
    ['m', 6],
    ['mn', 6],
    ['mm', 6],
    ['mil', 6],
    ['mln', 6],
    ['b', 9],
    ['bn', 9],
    ['bln', 9],
    ['g', 9],
    ['tn', 12],
    ['trn', 12],
  ]),
  ordinalMarks: new Set(words('st nd rd th')),
  ordinalStop: false,
  decadeMarks: new Set(['s']),
  suffixes: new Map<string, SuffixMeaning>([
    ['fold', suffix('ratio', null)],
    ['way', suffix('count', null)],
    ['member', suffix('count', null)],
    ['person', suffix('count', null)],
    ['man', suffix('count', null)],
    ['page', suffix('count', null)],
    ['story', suffix('count', null)],
    ['storey', suffix('count', null)],
    ['seat', suffix('count', null)],
    ['point', suffix('count', null)],
    ['part', suffix('count', null)],
    ['digit', suffix('number', null)],
  ]),
  compounds: null,
  units,
  unitPhrases,
  unitPhraseStarts: firstWords(unitPhrases.keys()),
  symbols,
  links: new Map([
    ['and', ['and', 'plus']],
    ['point', ['point']],
    ['range', ['to', 'through', 'till', 'until', 'thru']],
    ['between', ['between']],
    ['or', ['or']],
    ['of', ['of', 'out', 'in']],
    ['minus', ['minus', 'negative']],
    ['plus', ['plus']],
    ['over', ['over']],
    ['per', ['per', 'a', 'an', 'each', 'every']],
    ['by', ['by']],
    ['onto', ['to']],
    [
      'change',
      words(
        'rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing increase increased increases increasing decrease decreased decreases declined decline declines declining dropped drop drops dropping climbed climb climbs jumped jump jumps surged surge soared plunged plummeted slid slipped gained gain lost lose cut cuts cutting reduce reduced reducing raise raised raises raising lower lowered expanded shrank shrunk up down went gone go swelled boosted tumbled edged',
      ),
    ],
  ]),
  hedges,
  hedgesAfter: new Map<string, Hedge>([
    ['or more', 'minimum'],
    ['or greater', 'minimum'],
    ['or higher', 'minimum'],
    ['or older', 'minimum'],
    ['and over', 'minimum'],
    ['and up', 'minimum'],
    ['and older', 'minimum'],
    ['plus', 'minimum'],
    ['or less', 'maximum'],
    ['or fewer', 'maximum'],
    ['or younger', 'maximum'],
    ['and under', 'maximum'],
    ['or so', 'approximate'],
    ['at least', 'minimum'],
    ['at most', 'maximum'],
  ]),
  labels: new Set(
    words(
      'law ios android iban account matthew luke romans corinthians genesis exodus isaiah revelation john boeing airbus day cessna gulfstream embraer bombardier lockheed article articles section sections chapter page pages no nos nr number version model type channel flight route highway interstate exit room gate platform district precinct amendment proposition prop title item figure fig table appendix school patriot studio psalm verse apollo windows iphone galaxy isbn issn phone tel fax telephone pier unit apartment apt suite box ps zip class formula agenda area rule resolution bill h.r hr s form schedule line track episode season act scene volume vol stage phase level grade division group battalion regiment local lot block ward catch',
    ),
  ),
  idioms,
  determiners: new Set(words('the a an his her its their our my your this that')),
  ordinalNames: words(
    'degree streets avenues amendment infantry battalion regiment division brigade street avenue circuit congress district precinct ave grader graders estate',
  ),
  digitWords: new Map(Object.entries({ single: 1, double: 2, triple: 3 })),
  digitNouns: new Set(['digit', 'digits']),
  ages: new Set(words('older younger')),
  provisional: new Set(
    words(
      'estimate estimates estimated estimating bid bids offer offers offered preliminary provisional initial initially damage damages raised donations donated collected far',
    ),
  ),
  numberNames,
  voteLinks: new Set(words('to against')),
  voteWords: new Set(words('vote votes voted voting ballot ballots')),
  afterScore: new Set(
    words('vote decision ruling victory win loss defeat majority split deadlock tie draw record lead'),
  ),
  ageAlone: new Set(words('aged age ages')),
  beforeAged: new Set(words('said says added recalled asked')),
  temperatureWords: new Set(
    words('temperature temperatures thermostat heat hot cold weather fahrenheit celsius warm outside'),
  ),
  ageBefore: new Set(phrases('aged|age|ages|age of|the age of')),
  ageAfter: [['old'], ['olds'], ['of', 'age']],
  spanning: new Set(['over']),
  bounding: new Set(words('for of after just lasting well is was took takes than in')),
  from: new Set(['from']),
  unitGap: new Set(
    words(
      'past previous last next coming upcoming business working more additional full straight consecutive whole solid extra further long',
    ),
  ),
  notBeforeHedge: new Set(
    words('go goes going gone went move moved moves come came comes rise rose risen climbed jumped stepped'),
  ),
  lasting: [],
  measuredNouns: new Set(words('magnitude temperature temperatures age ages score total no')),
  hedgeGap: new Set(words('another additional further other total')),
  timeHedges: new Set(),
  hedgeEnds: new Set([...hedges.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
  lowerLabels: new Set(
    words('ios verse number no nos version channel route highway page chapter section article room phase'),
  ),
  notCounted: new Set([
    ...functionWords,
    ...words(
      'in an am was most said says say told out into over up off down since until while where how why me us him them also just now then very too only even still am been get got go went come came make made take took see saw know knew think thought want wanted following believe think feel say per each every any some all both during within between among near like yes ago later earlier',
    ),
  ]),
  beforeOne: new Set(words('in for within about over than nearly almost least after roughly only')),
  afterOne: new Set(words('ago later earlier')),
  notBeforeOne: new Set(words('no each every any some which another only not')),
  needNoun: new Set(),
  bareDurations: new Set(words('years decades centuries hours weeks months days minutes')),
  beforeBare: new Set(words('for in within more after over')),
  afterBare: new Set(words('ago later earlier before after since')),
  afterBareDate: new Set(words('ago since')),
  perNouns: new Set(words('per')),
  fromEnd: new Set(words('penultimate antepenultimate')),
  fromEndPhrases: new Set(phrases('last but one|next to last|second to last|third to last|one before the last')),
  fromEndStarts: new Set(words('last next second third one')),
  agedVerb: /^(?:[a-z]+ed|told|said|says|faces|who|was|is|has|had|a|an|won|lost|began|took|made|became|went|came)$/,
  belowZero: new Set(['below zero']),
  periodShares: new Set(['quarter']),
  amounts: new Map([
    ['yearslong', { value: null, meaning: suffix('duration', 'a') }],
    ['decadeslong', { value: null, meaning: suffix('duration', 'a') }],
    ['monthslong', { value: null, meaning: suffix('duration', 'mo') }],
    ['weekslong', { value: null, meaning: suffix('duration', 'wk') }],
    ['dayslong', { value: null, meaning: suffix('duration', 'd') }],
    ['hourslong', { value: null, meaning: suffix('duration', 'h') }],
    ['yearlong', { value: 1, meaning: suffix('duration', 'a') }],
    ['monthlong', { value: 1, meaning: suffix('duration', 'mo') }],
    ['weeklong', { value: 1, meaning: suffix('duration', 'wk') }],
    ['daylong', { value: 1, meaning: suffix('duration', 'd') }],
    ['hourlong', { value: 1, meaning: suffix('duration', 'h') }],
  ]),
  vagueNouns: new Set(words('number handful couple few')),
  pairNouns: new Set(['couple']),
  pointWords: new Set(
    words(
      'percent percentage behind voters approval survey caucuses favorability poll polls polling ahead lead leads trails margin',
    ),
  ),
  pointNouns: new Set(
    words(
      'margin lead advantage edge deficit gap swing win victory defeat loss drop jump bounce bump increase decrease decline spread difference',
    ),
  ),
  streets: new Set(words('street avenue road boulevard blvd lane drive ave')),
  streetEndings: [],
  beforeScore: new Set(['won', 'lost', 'beat', 'won', 'drew']),
  per,
};
