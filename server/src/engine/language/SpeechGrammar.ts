/**
 * What a word can do in an attribution; a word may do several things, so these are bits. The names are grammatical terms:
 * a complementizer opens a content clause (dass, that), a subordinator any other dependent clause (weil, because).
 */
export const SpeechRole = {
  /** Finite auxiliary or modal in the indicative: hat, ist, wurde, will; has, was, will. */
  auxiliary: 1 << 0,
  /** Subjunctive of indirect speech, unmistakable by its form: sei, habe, könne. */
  reportive: 1 << 1,
  /** Subjunctive of indirect speech, or a condition: hätte, wäre, würde. */
  conditional: 1 << 2,
  complementizer: 1 << 3,
  question: 1 << 4,
  subordinator: 1 << 5,
  coordinator: 1 << 6,
  /** Personal pronoun that can be a subject. */
  pronoun: 1 << 7,
  determiner: 1 << 8,
  /** A determiner or pronoun that can be no subject: den, dem, einen, ihm. */
  oblique: 1 << 9,
  preposition: 1 << 10,
  relative: 1 << 11,
  adverb: 1 << 12,
  /** Separated verb particle: mit, bekannt, hinzu. */
  particle: 1 << 13,
  /** Before a source: laut, gemäß; per. */
  source: 1 << 14,
  /** After a source: zufolge. */
  sourceAfter: 1 << 15,
  /** Nouns that make `nach` and `according to` attributive: Angaben, Ansicht, Meinung. */
  sourceNoun: 1 << 16,
  /** Points back to a source: demnach, wonach. */
  sourceAdverb: 1 << 17,
  /** Nouns that open a content clause: Forderung, Vorwurf; claim, warning. */
  cueNoun: 1 << 18,
  /** Nouns after which marks hold a title or a name: Film, Zeitung, Schiff. */
  titled: 1 << 19,
  /** Marker of the infinitive: zu, to. */
  infinitive: 1 << 20,
  /** so, wie: open a parenthesis that names the speaker. */
  parenthetical: 1 << 21,
  /** A point in time or a place as an adverbial: Montag, gestern; Tuesday, yesterday. */
  time: 1 << 22,
  /** A finite verb in the indicative that is no cue. */
  verb: 1 << 23,
  negation: 1 << 24,
  /** Joins a noun phrase to its complement: von, des, der; of, for. */
  nounLink: 1 << 25,
  /** soll, sollen: hearsay. */
  hearsay: 1 << 26,
  /** Names a kind of speaker: Sprecher, Minister, Polizei, Studie; spokesman, police, study. */
  speakerNoun: 1 << 27,
  /** Says that a name follows: sogenannte, namens; so-called. */
  titleMarker: 1 << 28,
  /** A pronoun that is an object: ihm, sich; him, them. */
  objectPronoun: 1 << 29,
  /** A noun that a verb of saying looks like: support, plans, answer. */
  noun: 1 << 30,
} as const;
export type SpeechRole = keyof typeof SpeechRole;

/** What a cue verb can be followed by. */
export const SpeechFrame = {
  /** Words in quotation marks. */
  quote: 1 << 0,
  /** dass-, ob- and w-clauses; that- and wh-clauses. */
  clause: 1 << 1,
  /** A main clause without conjunction. */
  bare: 1 << 2,
  /** An infinitive clause. */
  infinitive: 1 << 3,
  /** A noun phrase or prepositional phrase that sums up what was said. */
  object: 1 << 4,
  /** An addressee as object before the content: told X that. */
  addressee: 1 << 5,
  /** Weak evidence of speech: needs a quotation, a complementizer or a subjunctive beside it. */
  weak: 1 << 6,
  /** An object and what it is called: nannte X „…“, described X as. */
  naming: 1 << 7,
} as const;
export type SpeechFrame = keyof typeof SpeechFrame;

export type VerbShape = 'finite' | 'participle' | 'infinitive' | 'gerund';

/** One reading of a word form as a cue verb. */
export interface CueVerb {
  readonly lemma: string;
  readonly frames: number;
  readonly shape: VerbShape;
  /** The separated particle that must stand later in the clause, null where there is none or it is joined to the verb. */
  readonly particle: string | null;
}

/** A personal pronoun's person, for telling whom it means. */
export type PronounPerson = 'he' | 'she' | 'they' | 'she-or-they' | 'it' | 'I' | 'we' | 'you' | 'who';

/** Words by which a text points back to somebody it has named; all lower case. */
export interface ReferenceWords {
  /** Articles and pronouns that make a description definite: the, der. */
  readonly definite: ReadonlySet<string>;
  /** What any body may be called: company, group, Unternehmen. */
  readonly bodies: ReadonlySet<string>;
  /** Words in a body's own name that say of what kind it is, so that it is none of the `bodies`: university, Gericht. */
  readonly kinds: ReadonlySet<string>;
  /** Things that are written and can say something: report, Studie. */
  readonly documents: ReadonlySet<string>;
}

/** How a language attributes speech: its quotation marks, and the words that say that somebody speaks. */
export interface SpeechGrammar {
  /** Opening and closing quotation marks that belong together, as the language's orthography gives them. */
  readonly quotePairs: readonly (readonly [open: string, close: string])[];
  /** Where the finite verb of a main clause stands, which decides on which side of it the speaker is looked for. */
  readonly order: 'verb-second' | 'subject-verb';
  /** Whether a quotation that goes on after its cue's sentence counts as the same one. */
  readonly continuesAfterCue: boolean;
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>;
  /** Lower-case words of each role, separated by spaces. */
  readonly roles: Readonly<Partial<Record<SpeechRole, string>>>;
  readonly pronouns: ReadonlyMap<string, PronounPerson>;
  /** Words in a speaker's place that point back to the one before: demnach. */
  readonly refersBack: ReadonlySet<string>;
  readonly reference: ReferenceWords;
  /** What stands before a turn of an interview in place of a name, lower case: frage, antwort; q, a. */
  readonly turnLabels: ReadonlySet<string>;
  /** Words of those who talk to one another, lower case: ich, du; I, you. */
  readonly talkWords: ReadonlySet<string>;
  /** Endings of compounds that are `titled`, lower case. */
  readonly titledEndings: readonly string[];
  /** Endings of adverbs that can open a sentence and look like a noun there, lower case. */
  readonly adverbEndings: readonly string[];
  /** Endings of compounds that are a `sourceNoun`, lower case. */
  readonly sourceEndings: readonly string[];
  /** Endings of compounds that are a `speakerNoun`, lower case. */
  readonly speakerEndings: readonly string[];
  /** Endings of nouns that name no one who speaks (-ung, -heit), lower case; a longer `speakerEndings` one wins. */
  readonly thingEndings: readonly string[];
}

/** What the lexicon knows of a word as part of an attribution. */
export interface SpeechWord {
  /** `SpeechRole` bits. */
  readonly roles: number;
  readonly verbs: readonly CueVerb[];
  readonly person: PronounPerson | null;
}

/** The words of a grammar, each with all it can do. */
export function speechWords(grammar: SpeechGrammar): ReadonlyMap<string, SpeechWord> {
  const words = new Map<string, SpeechWord>();
  const blank: SpeechWord = { roles: 0, verbs: [], person: null };
  for (const role of Object.keys(grammar.roles) as SpeechRole[])
    for (const word of (grammar.roles[role] ?? '').split(/\s+/u)) {
      if (!word) continue;
      const known = words.get(word) ?? blank;
      words.set(word, { ...known, roles: known.roles | SpeechRole[role] });
    }
  for (const [word, verbs] of grammar.verbs) words.set(word, { ...(words.get(word) ?? blank), verbs });
  for (const [word, person] of grammar.pronouns) {
    const known = words.get(word) ?? blank;
    words.set(word, { ...known, roles: known.roles | SpeechRole.pronoun, person });
  }
  return words;
}
