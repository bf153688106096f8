/** What stands around an article on its page, in one language. All words and phrases are lower case. */
export interface PageGrammar {
  /** Words that open a byline (`von`, `by`). */
  readonly bylineOpeners: ReadonlySet<string>;
  /** Openings of captions, credit lines and links, followed by more (`foto:`, `lesen sie auch`). */
  readonly furnitureOpenings: readonly string[];
  /** Whole lines, without marks at their end (`leave a reply`, `teilen`). */
  readonly furnitureLines: ReadonlySet<string>;
  /** Phrases that only a page about itself has, in a paragraph of any form (`verwendet cookies`). */
  readonly furniturePhrases: readonly string[];
  /** Names of the first page in a navigation line (`home » …`). */
  readonly startPages: ReadonlySet<string>;
  /** Units of a reading time that is a line by itself (`3 minuten`, `5 min read`). */
  readonly readingTimes: ReadonlySet<string>;
  /** Openings of a line that gives the date of publication (`stand`, `published on`), the surest first. */
  readonly dateOpenings: readonly string[];
  /** Words that say whose words follow in a credit line (`quelle`, `source`, `©`). */
  readonly creditOpenings: readonly string[];
  /** Words behind which a story names whose copy it was made from (`mit material von`), whoever that is. */
  readonly materialOpenings: readonly string[];
  /** Openings of a line at the top that make a text its sender's own release (`pressemitteilung`). */
  readonly releaseOpenings: readonly string[];
  /** What stands before the house that somebody spoke to (`gegenüber`, `told`), with articles. */
  readonly addresseeOpenings: readonly string[];
  /** News agencies and houses: every form of their names, lower case, to the usual name. */
  readonly houses: ReadonlyMap<string, House>;
}

export interface House {
  readonly name: string;
  /** An agency, whose copy others print, against a paper or channel. */
  readonly agency: boolean;
}
