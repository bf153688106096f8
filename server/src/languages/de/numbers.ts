import { numberNames } from '../shared/numberNames.ts';
import type { FigureType, Hedge } from '../../engine/values/FigureValue.ts';
import { buildBeginnings } from '../../engine/language/beginnings.ts';
import type { CardinalStep, SuffixMeaning } from '../../engine/language/FigureWord.ts';
import { firstWords } from '../../engine/language/firstWords.ts';
import type { NumberGrammar } from '../../engine/language/NumberGrammar.ts';
import type { CompoundGrammar } from '../../engine/language/readNumberCompound.ts';
import { functionWords } from './functionWords.ts';
import { symbols, unitPhrases, units } from './units.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim());

const UNITS = new Map(
  Object.entries({
    ein: 1,
    eins: 1,
    eine: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
  }),
);
const TEENS = new Map(
  Object.entries({
    zehn: 10,
    elf: 11,
    zwölf: 12,
    zwoelf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    fuenfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
  }),
);
const TENS = new Map(
  Object.entries({
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    vierzig: 40,
    fünfzig: 50,
    fuenfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  }),
);
const ORDINAL_STEMS: Record<string, number> = {
  erst: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  fuenft: 5,
  sechst: 6,
  siebt: 7,
  siebent: 7,
  acht: 8,
  neunt: 9,
  zehnt: 10,
  elft: 11,
  zwölft: 12,
  zwoelft: 12,
};

const suffix = (type: FigureType, unit: string | null): SuffixMeaning => ({ type, unit });
const SUFFIXES = new Map<string, SuffixMeaning>([
  ['jährig', suffix('age', 'a')],
  ['jaehrig', suffix('age', 'a')],
  ['monatig', suffix('duration', 'mo')],
  ['wöchig', suffix('duration', 'wk')],
  ['tägig', suffix('duration', 'd')],
  ['stündig', suffix('duration', 'h')],
  ['minütig', suffix('duration', 'min')],
  ['sekündig', suffix('duration', 's')],
  ['köpfig', suffix('count', null)],
  ['malig', suffix('count', null)],
  ['stellig', { ...suffix('number', null), digits: true }],
  ['stöckig', suffix('count', null)],
  ['geschossig', suffix('count', null)],
  ['spurig', suffix('count', null)],
  ['prozentig', suffix('percent', '%')],
  ['seitig', suffix('count', null)],
  ['teilig', suffix('count', null)],
  ['türig', suffix('count', null)],
  ['bändig', suffix('count', null)],
  ['sitzig', suffix('count', null)],
]);
const INFLECTIONS = new Set(['', 'e', 'en', 'er', 'es', 'em', 'ere', 'eren']);

const VAGUE_PREFIXES = ['mehr'];

const compounds: CompoundGrammar = {
  openers: buildBeginnings(
    new Map(
      [
        ...[...UNITS.keys(), ...TEENS.keys(), ...TENS.keys(), ...Object.keys(ORDINAL_STEMS)],
        ...['hundert', 'tausend', 'million', 'milliarde', 'billion', ...VAGUE_PREFIXES],
      ].map((opener) => [opener, true] as const),
    ),
  ),
  units: buildBeginnings(UNITS),
  teens: buildBeginnings(TEENS),
  tens: buildBeginnings(TENS),
  and: 'und',
  hundred: 'hundert',
  thousand: 'tausend',
  millions: buildBeginnings(
    new Map([
      ['million', 1e6],
      ['millionen', 1e6],
      ['milliarde', 1e9],
      ['milliarden', 1e9],
      ['billionen', 1e12],
    ]),
  ),
  ordinalStems: buildBeginnings(new Map(Object.entries(ORDINAL_STEMS))),
  ordinalEndings: new Set(words('te ten ter tes tem ste sten ster stes stem')),
  inflections: INFLECTIONS,
  superlatives: words(
    'größt grösst höchst best ältest jüngst stärkst wichtigst längst platziert schnellst beliebtest reichst häufigst schlechtest meist erfolgreichst tiefst teuerst schwerst mächtigst bevölkerungsreichst',
  ),
  fractionEndings: new Set(words('tel teln tels stel steln stels')),
  halves: ['einhalb', 'undeinhalb', 'undhalb'],
  times: new Set(['mal']),
  factor: 'fach',
  suffixes: SUFFIXES,
  vaguePrefixes: VAGUE_PREFIXES,
};

const cardinals = new Map<string, { value: number; step: CardinalStep }>();
const cardinal = (word: string, value: number, step: CardinalStep): void => {
  cardinals.set(word, { value, step });
};
for (const [word, value] of UNITS) if (word !== 'ein' && word !== 'eine') cardinal(word, value, 'whole');
for (const [word, value] of TEENS) cardinal(word, value, 'whole');
for (const [word, value] of TENS) cardinal(word, value, 'whole');
for (const [unit, value] of UNITS)
  for (const [ten, tens] of TENS)
    if (unit !== 'eins' && unit !== 'eine') cardinal(`${unit}und${ten}`, tens + value, 'whole');
for (const [word, value] of Object.entries({ hundert: 100, tausend: 1000 })) cardinal(word, value, 'scale');
for (const form of words('zweier dreier zweien dreien vieren fünfen'))
  cardinal(form, { zw: 2, dr: 3, vi: 4, fü: 5 }[form.slice(0, 2)] ?? 0, 'whole');
cardinal('null', 0, 'whole');
for (const word of words('million millionen mio milionen')) cardinal(word, 1e6, 'scale');
for (const word of words('milliarde milliarden mrd mia millarde millarden')) cardinal(word, 1e9, 'scale');
for (const word of words('billion billionen bio')) cardinal(word, 1e12, 'scale');
for (const word of words('billiarde billiarden')) cardinal(word, 1e15, 'scale');
for (const word of words('tsd')) cardinal(word, 1e3, 'scale');
cardinal('dutzend', 12, 'scale');

const ordinals = new Map<string, number>();
const inflect = (stem: string, value: number): void => {
  for (const ending of ['e', 'en', 'er', 'es', 'em']) ordinals.set(stem + ending, value);
};
for (const [stem, value] of Object.entries(ORDINAL_STEMS)) inflect(stem, value);
for (const [word, value] of TEENS) if (value > 12) inflect(`${word}t`, value);
for (const [word, value] of TENS) inflect(`${word}st`, value);
for (const [word, value] of Object.entries({
  hundertst: 100,
  tausendst: 1000,
  millionst: 1e6,
  milliardst: 1e9,
  billionst: 1e12,
}))
  inflect(word, value);
for (const [word, value] of Object.entries({
  erstmals: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  zuerst: 1,
  erstmalig: 1,
}))
  ordinals.set(word, value);
inflect('erstmalig', 1);

const denominators = new Map<string, number>();
for (const [stem, value] of Object.entries({
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  neuntel: 9,
  zehntel: 10,
  zwanzigstel: 20,
  hundertstel: 100,
  tausendstel: 1000,
}))
  for (const ending of ['', 'n', 's']) denominators.set(stem + ending, value);
denominators.set('hälfte', 2);

const times = new Map<string, number>();
const factors = new Map<string, number>();
for (const [word, value] of [...UNITS, ...TEENS]) {
  if (value > 1) times.set(`${word}mal`, value);
  if (value > 1) for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) factors.set(`${word}fach${ending}`, value);
}
for (const [form, value] of Object.entries({
  doppelt: 2,
  verdoppelt: 2,
  verdreifacht: 3,
  vervierfacht: 4,
  verfünffacht: 5,
  verzehnfacht: 10,
  halbiert: 0.5,
}))
  for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) factors.set(form + ending, value);
for (const word of words('verdoppeln verdoppelte verdoppelten')) factors.set(word, 2);
for (const word of words('verdreifachen verdreifachte verdreifachten')) factors.set(word, 3);

const hedges = new Map<string, Hedge>();
const hedge = (kind: Hedge, list: string): void => {
  for (const phrase of phrases(list)) hedges.set(phrase, kind);
};
hedge(
  'approximate',
  'rund|etwa|ca|circa|zirka|ungefähr|annähernd|um die|schätzungsweise|geschätzt|geschätzte|geschätzten|knapp|fast|beinahe|nahezu|an die|gut|gegen|gegen die|so etwa|um|kaum|etwas über|etwas mehr als|etwas unter|etwas weniger als|in etwa|plus minus|bald|kurz vor|kurz nach|in der größenordnung von|zwischen',
);
hedge(
  'minimum',
  'mindestens|mehr als|über|wenigstens|zumindest|ab|nicht weniger als|nicht unter|deutlich mehr als|weit mehr als|weit über|mehr wie|min|minimal|mehr denn|größer als|höher als|länger als|älter als|schneller als|jenseits der|oberhalb von|schon mehr als|gut über|deutlich über|bereits über',
);
hedge(
  'maximum',
  'höchstens|bis zu|maximal|unter|weniger als|nicht mehr als|max|nicht über|kleiner als|niedriger als|jünger als|kürzer als|unterhalb von|bis auf|deutlich weniger als|weit weniger als|deutlich unter|weit unter|allenfalls',
);
for (const word of ['um', 'bis auf', 'zwischen', 'kurz nach', 'kurz vor']) hedges.delete(word);

const perPeriods = ['tag', 'woche', 'monat', 'jahr', 'stunde', 'minute', 'sekunde', 'nacht', 'quartal'];
const per = new Set<string>([
  ...perPeriods.flatMap((period) => [`pro ${period}`, `je ${period}`, `per ${period}`]),
  ...words('täglich wöchentlich monatlich jährlich stündlich'),
  'am tag',
  'in der woche',
  'im monat',
  'im jahr',
  'in der stunde',
  'in der minute',
  'jeden tag',
  'jedes jahr',
  'jede woche',
  'jeden monat',
]);

const idioms = new Set(
  phrases(
    'bild am sonntag|welt am sonntag|frankfurter allgemeine sonntagszeitung|zum einen|zum anderen|in erster linie|an erster stelle|fürs erste|nicht einmal|auf einmal|noch einmal|unter vier augen|in acht|acht geben|außer acht|erste hilfe|ersten hilfe|erster hilfe|erste weltkrieg|ersten weltkrieg|ersten weltkriegs|ersten weltkrieges|erster weltkrieg|zweite weltkrieg|zweiten weltkrieg|zweiten weltkriegs|zweiten weltkrieges|zweiter weltkrieg|erste bürgermeister|erster bürgermeister|ersten bürgermeister|erste liga|zweite liga|dritte welt|dritten welt|dritten reich|dritte reich|dritten reiches|dritten reichs|zweite hand|zweiter hand|aus zweiter hand|erstes deutsches fernsehen|zweites deutsches fernsehen|zweiten deutschen fernsehen|ersten deutschen fernsehen',
  ),
);

export const numbers: NumberGrammar = {
  decimal: ',',
  capitalNouns: true,
  cardinals,
  articles: new Set(words('ein eine einen einem einer eines')),
  ones: new Set(),
  ordinals,
  denominators,
  halves: new Set(words('halb halbe halben halber halbes halbem')),
  mixed: new Map([
    ['anderthalb', [3, 2]],
    ['eineinhalb', [3, 2]],
    ['einundhalb', [3, 2]],
    ['dreiviertel', [3, 4]],
  ]),
  times,
  factors,
  vague: new Set(
    words(
      'mehrere mehreren mehrerer mehrerem einige einigen einiger zahlreiche zahlreichen zahlreicher etliche etlichen etlicher wenige wenigen mehrfach mehrfache mehrfachen mehrmals',
    ),
  ),
  vagueScales: new Set(
    words(
      'dutzende dutzenden hunderte hunderten hunderter tausende tausenden tausender zehntausende zehntausenden hunderttausende hunderttausenden',
    ),
  ),
  both: new Set(words('beide beiden beider beides')),
  scaleMarks: new Map([
    ['mio', 6],
    ['mrd', 9],
    ['tsd', 3],
    ['k', 3],
  ]),
  ordinalMarks: new Set(),
  ordinalStop: true,
  decadeMarks: new Set(words('er ern')),
  suffixes: SUFFIXES,
  compounds,
  units,
  unitPhrases,
  unitPhraseStarts: firstWords(unitPhrases.keys()),
  symbols,
  links: new Map([
    ['and', ['und', 'sowie', 'plus']],
    ['point', ['komma']],
    ['range', ['bis']],
    ['between', ['zwischen']],
    ['or', ['oder', 'beziehungsweise']],
    ['of', ['von', 'der', 'des']],
    ['minus', ['minus']],
    ['plus', ['plus']],
    ['over', []],
    ['per', ['pro', 'je', 'per']],
    ['by', ['um']],
    ['onto', ['auf']],
    [
      'change',
      words(
        'stieg stiegen steigt steigen gestiegen steigend anstieg ansteigen sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen wuchs wuchsen wächst wachsen gewachsen erhöht erhöhte erhöhten erhöhen erhöhung reduziert reduzierte reduzieren gesenkt senkt senkte senken kürzte gekürzt kürzen schrumpfte schrumpft geschrumpft nahm nehmen zugenommen abgenommen legte zugelegt kletterte klettern geklettert sprang rutschte gab verlor verloren verringert verringerte verbessert verschlechtert verteuert angehoben heben hebt hob ausgeweitet aufgestockt verkürzt verlängert zurückgegangen ging gingen abbauen zuwachs anstieg rückgang zunahme abnahme erhöhung senkung steigerung reduzierung aufstockung kürzung verringern verringerung plus wachstum angewachsen stieg',
      ),
    ],
  ]),
  hedges,
  hedgesAfter: new Map<string, Hedge>([
    ['oder mehr', 'minimum'],
    ['und mehr', 'minimum'],
    ['oder weniger', 'maximum'],
    ['oder so', 'approximate'],
  ]),
  labels: new Set(
    words(
      'ios android iban konto kontonummer blz postfach kundennummer steuernummer matthäus lukas johannes mose korinther römer boeing airbus artikel art paragraf paragraph absatz abs nr nummer no kapitel seite seiten version typ modell kanal programm zimmer raum gleis tor block reaktor formel apollo windows telefon tel telefonnummer fax isbn issn din iso hausnummer bundesstraße autobahn linie iphone galaxy staatsstraße plz aktenzeichen band heft teil agenda u-bahn-linie saal gruppe klasse flug flugnummer psalm vers sure zeile ziffer anlage tabelle abbildung abb bild iata gate',
    ),
  ),
  idioms,
  determiners: new Set(
    words(
      'der die das den dem des am im zum zur beim vom ein eine einen einem einer jeder jede jedes jeden sein seine seinen seinem ihr ihre ihren ihrem als dieser diesen unser seines ihres eines dieses jedes unseres',
    ),
  ),
  ordinalNames: words(
    'fc libanonkrieg libanonkrieges golfkrieg golfkriegs golfkrieges bundesliga liga bataillon bataillons regiment regiments regimentes marineregiments division marinedivision weltkrieg weltkriegs weltkrieges armee kompanie brigade staffel bundesstraße fsv sc sv vorsitzende vorsitzender vorsitzenden',
  ),
  digitWords: new Map(),
  digitNouns: new Set(),
  ages: new Set(),
  provisional: new Set(
    words(
      'schätzung schätzungen schätzt schätzte schätzten schätzen geschätzt geschätzten gebot gebote bietet bot bieten geboten angebot vorläufig vorläufigen vorläufige zunächst bislang bisher schaden schäden schadens spenden gespendet gesammelt sachschaden',
    ),
  ),
  numberNames,
  voteLinks: new Set(words('zu gegen')),
  voteWords: new Set(
    words(
      'stimmen stimme stimmte stimmten gestimmt abgestimmt abstimmung votierte votierten votum gegenstimmen beschloss beschlossen',
    ),
  ),
  afterScore: new Set(words('sieg erfolg niederlage unentschieden')),
  ageAlone: new Set(),
  beforeAged: new Set(),
  temperatureWords: new Set(words('temperatur temperaturen hitze frost kälte celsius warm kalt heiß wetter minus')),
  ageBefore: new Set(
    phrases(
      'unter|ab|mit|mit über|mit fast|mit rund|mit knapp|mit nur|mit gerade|alter von|im alter von|alter von rund|alter von nur|alter ab',
    ),
  ),
  ageAfter: [['alt'], ['alte'], ['alter'], ['altes'], ['alten']],
  spanning: new Set(),
  bounding: new Set(),
  from: new Set(['von']),
  unitGap: new Set(words('weitere weiteren weiterer volle vollen ganze ganzen lange langen')),
  notBeforeHedge: new Set(
    words(
      'verfügt verfügte verfügen verfügten berichtet berichtete berichteten entscheidet entschied entschieden abstimmen informiert diskutiert erinnerung erinnerungen',
    ),
  ),
  lasting: words(
    'strafe haft haftstrafe bestehen bestehens krieg kriegs krieges zeit vertrag vertrags pause herrschaft regierung jubiläum jubiläums dauer laufzeit bewährung geschichte mitgliedschaft karriere planung arbeit verhandlungen konflikt bürgerkrieg garantie ausbildung studium studiums sperre frist amtszeit tätigkeit partnerschaft entwicklung unabhängigkeit forschung zusammenarbeit diktatur besatzung ehe gefängnisstrafe freiheitsstrafe blockade erfahrung abwesenheit aufenthalt exil',
  ),
  measuredNouns: new Set(
    words(
      'platz rang stärke alter temperatur faktor summe index wert punktzahl note stufe jahrgang magnitude quote von',
    ),
  ),
  hedgeGap: new Set(words('weitere weiteren weiterer noch nur insgesamt zusätzliche zusätzlichen')),
  timeHedges: new Set(['gegen']),
  hedgeEnds: new Set([...hedges.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
  lowerLabels: new Set(),
  notCounted: new Set([
    ...functionWords,
    ...words('davon darunter jeweils sollen wollen dürfen müssten könnten hätten würden'),
  ]),
  beforeOne: new Set(words('vor seit in nach binnen innerhalb für gut knapp rund')),
  afterOne: new Set(words('später zuvor davor danach lang her haft gefängnis freiheitsstrafe bewährung')),
  notBeforeOne: new Set(),
  needNoun: new Set(words('wenige wenigen einige einigen einiger')),
  bareDurations: new Set(words('jahrzehnte jahrzehnten jahrhunderte jahrhunderten')),
  beforeBare: new Set(words('seit vor über nach')),
  afterBare: new Set(words('lang später')),
  afterBareDate: new Set(),
  perNouns: new Set(words('pro je')),
  fromEnd: new Set(
    ['vorletzt', 'drittletzt', 'viertletzt'].flatMap((stem) => [...INFLECTIONS].map((end) => stem + end)),
  ),
  fromEndPhrases: new Set(),
  fromEndStarts: new Set(),
  agedVerb: /^$/,
  belowZero: new Set(['unter null']),
  periodShares: new Set(),
  amounts: new Map([
    ['viertelstunde', { value: 15, meaning: suffix('duration', 'min') }],
    ['dreiviertelstunde', { value: 45, meaning: suffix('duration', 'min') }],
    ['jahrelang', { value: null, meaning: suffix('duration', 'a') }],
    ['jahrelange', { value: null, meaning: suffix('duration', 'a') }],
    ['jahrelangen', { value: null, meaning: suffix('duration', 'a') }],
    ['monatelang', { value: null, meaning: suffix('duration', 'mo') }],
    ['monatelangen', { value: null, meaning: suffix('duration', 'mo') }],
    ['wochenlang', { value: null, meaning: suffix('duration', 'wk') }],
    ['wochenlangen', { value: null, meaning: suffix('duration', 'wk') }],
    ['tagelang', { value: null, meaning: suffix('duration', 'd') }],
    ['tagelangen', { value: null, meaning: suffix('duration', 'd') }],
    ['stundenlang', { value: null, meaning: suffix('duration', 'h') }],
    ['stundenlangen', { value: null, meaning: suffix('duration', 'h') }],
    ['jahrzehntelang', { value: null, meaning: suffix('duration', 'a') }],
    ['jahrzehntelangen', { value: null, meaning: suffix('duration', 'a') }],
  ]),
  vagueNouns: new Set(),
  pairNouns: new Set(),
  pointWords: new Set(),
  pointNouns: new Set(),
  streets: new Set(),
  streetEndings: ['straße', 'strasse', 'allee', 'gasse', 'platz', 'weg', 'ufer', 'damm', 'chaussee', 'str'],
  beforeScore: new Set(['mit', 'ein', 'beim']),
  per,
};
