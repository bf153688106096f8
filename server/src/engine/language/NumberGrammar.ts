import type { Hedge } from '../values/FigureValue.ts';
import type { CardinalStep, FigureLink, SuffixMeaning, UnitWord } from './FigureWord.ts';
import type { CompoundGrammar } from './readNumberCompound.ts';

/** How a language writes numbers and units. All words are lower case. */
export interface NumberGrammar {
  /** The decimal mark that the language's style books give, `,` or `.`. */
  readonly decimal: ',' | '.';
  /** Whether nouns are capitalised, so that a lower-case word behind a number is no noun. */
  readonly capitalNouns: boolean;
  readonly cardinals: ReadonlyMap<string, { readonly value: number; readonly step: CardinalStep }>;
  readonly articles: ReadonlySet<string>;
  /** The numeral one where it differs from the article. */
  readonly ones: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly denominators: ReadonlyMap<string, number>;
  readonly halves: ReadonlySet<string>;
  readonly mixed: ReadonlyMap<string, readonly [numerator: number, denominator: number]>;
  readonly times: ReadonlyMap<string, number>;
  readonly factors: ReadonlyMap<string, number>;
  readonly vague: ReadonlySet<string>;
  readonly vagueScales: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  /** `vorletzte`, `penultimate`. */
  readonly fromEnd: ReadonlySet<string>;
  /** Phrases for the same: `last but one`. */
  readonly fromEndPhrases: ReadonlySet<string>;
  /** The first words of `fromEndPhrases`. */
  readonly fromEndStarts: ReadonlySet<string>;
  /** The word behind a name and its age: `Ramos, 58, told`. */
  readonly agedVerb: RegExp;
  /** `unter null`, `below zero`, behind degrees. */
  readonly belowZero: ReadonlySet<string>;
  /** Words of a share that are a period too: `the quarter`. */
  readonly periodShares: ReadonlySet<string>;
  /** Words that are a number and a unit by themselves: `Viertelstunde` 15 min; null for `yearslong`. */
  readonly amounts: ReadonlyMap<string, { readonly value: number | null; readonly meaning: SuffixMeaning }>;
  /** Nouns that are vague behind an article: `a number of`, `a handful`. */
  readonly vagueNouns: ReadonlySet<string>;
  /** Nouns that are two behind an article and before a scale: `a couple dozen`. */
  readonly pairNouns: ReadonlySet<string>;
  /** Words near `points` by which they are percentage points. */
  readonly pointWords: ReadonlySet<string>;
  /** Nouns behind `6-point` by which it is percentage points. */
  readonly pointNouns: ReadonlySet<string>;
  /** Words that make an address of a number before (`131 West 23rd Street`) and endings that do so before it (`Ringstraße 5`). */
  readonly streets: ReadonlySet<string>;
  readonly streetEndings: readonly string[];
  /** Letters after digits that multiply: `Mio`, `bn`, `k`; the power of ten. */
  readonly scaleMarks: ReadonlyMap<string, number>;
  /** Letters that touch digits and make an ordinal of them: `st`, `th`. */
  readonly ordinalMarks: ReadonlySet<string>;
  /** Whether a full stop makes an ordinal of digits: `3. Platz`. */
  readonly ordinalStop: boolean;
  /** Letters that touch digits and make a decade of them: `er`, `s`. */
  readonly decadeMarks: ReadonlySet<string>;
  /** Second parts of hyphened compounds with a number: `jährig`, `year-old`. */
  readonly suffixes: ReadonlyMap<string, SuffixMeaning>;
  /** Number words written together; null for a language that does not. */
  readonly compounds: CompoundGrammar | null;
  readonly units: ReadonlyMap<string, UnitWord>;
  /** Units that consist of several words, joined by a space: `us dollar`, `square miles`. */
  readonly unitPhrases: ReadonlyMap<string, UnitWord>;
  /** The first words of `unitPhrases`. */
  readonly unitPhraseStarts: ReadonlySet<string>;
  /** Unit symbols, with their case: `km`, `MW`, `°C`. */
  readonly symbols: ReadonlyMap<string, UnitWord>;
  readonly links: ReadonlyMap<FigureLink, readonly string[]>;
  /** Words or phrases (joined by a space) before a figure, without it: `mehr als`. */
  readonly hedges: ReadonlyMap<string, Hedge>;
  /** Phrases behind a figure: `oder mehr`. */
  readonly hedgesAfter: ReadonlyMap<string, Hedge>;
  /** Words after which a number is a name or a place in a list: `boeing`, `artikel`. */
  readonly labels: ReadonlySet<string>;
  /** Phrases that look like figures and are none: `zum einen`, `in the first place`. */
  readonly idioms: ReadonlySet<string>;
  /** Articles and the like, behind which digits with a full stop are an ordinal: `der 3. Platz`. */
  readonly determiners: ReadonlySet<string>;
  /** Ends of words that make a name of the ordinal before them: `3. Bataillon`, `1. FC`. */
  readonly ordinalNames: readonly string[];
  /** Prepositions before a score: `mit 3:2`. */
  readonly beforeScore: ReadonlySet<string>;
  /** `double-digit`: how many digits, and the nouns that say so. */
  readonly digitWords: ReadonlyMap<string, number>;
  readonly digitNouns: ReadonlySet<string>;
  /** Words behind `45 or` that make an age of it. */
  readonly ages: ReadonlySet<string>;
  /** Nouns behind a vote or score: `5-4 ruling`. */
  readonly afterScore: ReadonlySet<string>;
  /** Words that say of a sum that it may grow, lower case: `estimated`, `bid`, `so far`. */
  readonly provisional: ReadonlySet<string>;
  /** Names that begin with a number, as its digits to the words that may stand right behind, lower case: `7-Eleven`, `3M`. */
  readonly numberNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Between the two numbers of a vote, lower case: `34 to 11`. */
  readonly voteLinks: ReadonlySet<string>;
  /** What tells that two such numbers are a vote or a score, lower case: `voted`, `votes`. */
  readonly voteWords: ReadonlySet<string>;
  /** Words before a bare number that is an age: `aged 34`. */
  readonly ageAlone: ReadonlySet<string>;
  /** Verbs before a name and its age: `said Haines, 44.` */
  readonly beforeAged: ReadonlySet<string>;
  /** Words by which degrees are those of a temperature. */
  readonly temperatureWords: ReadonlySet<string>;
  /** Phrases before a number of years that is an age, and words behind one. */
  readonly ageBefore: ReadonlySet<string>;
  readonly ageAfter: readonly (readonly string[])[];
  /** Hedges that with a duration mean `in the course of`, and the words before them that keep the hedge. */
  readonly spanning: ReadonlySet<string>;
  readonly bounding: ReadonlySet<string>;
  /** `von`, `from`. */
  readonly from: ReadonlySet<string>;
  /** Words between a number and its unit: `two more days`, `drei volle Jahre`. */
  readonly unitGap: ReadonlySet<string>;
  /** Words before a hedge of place or change that make something else of it: `gone` before `up to`. */
  readonly notBeforeHedge: ReadonlySet<string>;
  /** Nouns that last and have no age: behind `15-jährige`. Endings in a language that writes compounds. */
  readonly lasting: readonly string[];
  /** Capitalised words before a number that are no label: `Platz 3`, `Stärke 5`. */
  readonly measuredNouns: ReadonlySet<string>;
  /** What may stand between a hedge and its figure: `at least another 20`. */
  readonly hedgeGap: ReadonlySet<string>;
  /** Hedges that only a time of day takes: `gegen 8 Uhr`, while `gegen 20 Menschen` may be directed against them. */
  readonly timeHedges: ReadonlySet<string>;
  /** The last words of all hedges, by which most words before a figure are passed over. */
  readonly hedgeEnds: ReadonlySet<string>;
  /** Labels that stand in lower case too: `number 7`. */
  readonly lowerLabels: ReadonlySet<string>;
  /** Words that end the search for a counted noun: function words and verbs. */
  readonly notCounted: ReadonlySet<string>;
  /** Words before and behind an article that make a number of it: `in einem Jahr`, `a year ago`. */
  readonly beforeOne: ReadonlySet<string>;
  readonly afterOne: ReadonlySet<string>;
  /** Words before the numeral one that make a pronoun of it: `no one`. */
  readonly notBeforeOne: ReadonlySet<string>;
  /** Vague words that are pronouns or adverbs too, and count only with a noun: `weniger`. */
  readonly needNoun: ReadonlySet<string>;
  /** Plural durations that stand alone, and the words before or behind that make figures of them: `for years`. */
  readonly bareDurations: ReadonlySet<string>;
  readonly beforeBare: ReadonlySet<string>;
  readonly afterBare: ReadonlySet<string>;
  /** Of these, the ones that make a date of it: `years ago`. */
  readonly afterBareDate: ReadonlySet<string>;
  /** Words for `per` that any noun may follow: `je Einwohner`. */
  readonly perNouns: ReadonlySet<string>;
  /** What a figure is per, as phrases behind it: `am tag`, `a week`. */
  readonly per: ReadonlySet<string>;
}
