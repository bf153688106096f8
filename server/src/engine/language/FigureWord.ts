import type { FigureType, Hedge } from '../values/FigureValue.ts';

/** What a word says of a number. */
export type NumberWord =
  /** A whole number; `step` tells how it joins with its neighbours: `two hundred and five`, `zwei Millionen`. */
  | { readonly kind: 'cardinal'; readonly value: number; readonly step: CardinalStep }
  /** `ein`, `a`: a number only where the context says so; `one` more readily. */
  | { readonly kind: 'article' }
  | { readonly kind: 'one' }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** `Drittel`, `thirds`; an ordinal with the same form (`third`) stands in `ordinal`. */
  | { readonly kind: 'denominator'; readonly value: number; readonly ordinal: number | null }
  /** `halb`, `half`. */
  | { readonly kind: 'half' }
  /** `anderthalb`, `dreieinhalb`: numerator over two or four. */
  | { readonly kind: 'mixed'; readonly numerator: number; readonly denominator: number }
  /** `zweimal`, `twice`: a count of times; `verdoppelt`, `doubled`, `dreifach`: a factor. */
  | { readonly kind: 'times'; readonly value: number; readonly factor: boolean }
  /** `mehrere`, `several`; `scale` for `Dutzende`, `thousands`. */
  | { readonly kind: 'vague'; readonly scale: boolean }
  /** `vorletzte`, `penultimate`: a place counted from the end. */
  | { readonly kind: 'from-end' }
  /** `double` in `double-digit`. */
  | { readonly kind: 'digits'; readonly value: number; readonly factor: number | null }
  /** `beide`, `both`. */
  | { readonly kind: 'both' }
  /** A number and what it measures in one word: `vierköpfig`, `dreitägig`, `fivefold`. `value` null: `mehrtägig`. */
  | { readonly kind: 'adjective'; readonly value: number | null; readonly suffix: SuffixMeaning };

export type CardinalStep = 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'whole';

/** What the second part of `34-jährig`, `vierköpfig`, `500-Kilo-Bombe` makes of a number. */
export interface SuffixMeaning {
  readonly type: FigureType;
  readonly unit: string | null;
  /** `dreistellig`: the number says how many digits another number has. */
  readonly digits?: true;
}

/** A unit of measure or money behind (or, for money, before) a number. */
export interface UnitWord {
  readonly type: FigureType;
  /** UCUM, `%`, `pp` or ISO 4217; null for what has no symbol (`Fußballfelder`). */
  readonly symbol: string | null;
  /** Power of ten from this word to the symbol: cents are -2 of their currency. */
  readonly exponent: number;
  /** A measure that differs from one to the next (football pitches): the figure's value stays vague. */
  readonly vague: boolean;
}

export type Period = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** What a word says of a date or time. */
export type CalendarWord =
  | { readonly kind: 'month'; readonly month: number; readonly abbreviated: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly abbreviated: boolean }
  /** `heute` 0, `gestern` -1, `tomorrow` 1. */
  | { readonly kind: 'day'; readonly offset: number }
  /** `Nachmittag`, `evening`; `hours` is added to a clock time below 12 that stands with it. */
  | { readonly kind: 'part'; readonly hours: 0 | 12 }
  | { readonly kind: 'period'; readonly period: Period }
  /** `letzte` -1, `diese` 0, `nächste` 1. */
  | { readonly kind: 'turn'; readonly offset: -2 | -1 | 0 | 1 | 2 }
  /** `Anfang`, `Mitte`, `late`. */
  | { readonly kind: 'extent' }
  /** 21 spring to 24 winter, as in EDTF. */
  | { readonly kind: 'season'; readonly season: number }
  | { readonly kind: 'holiday'; readonly rule: HolidayRule }
  /** `jeden`, `every`. */
  | { readonly kind: 'every' }
  /** `Q` in `Q3 2018`. */
  | { readonly kind: 'quarter-code' }
  /** `Uhr`, `o'clock`. */
  | { readonly kind: 'clock' }
  /** `dreißiger`: EDTF. */
  | { readonly kind: 'decade'; readonly edtf: string }
  /** `Jahresende`: the key of a relative date. */
  | { readonly kind: 'key'; readonly key: string }
  /** `Mitternacht`, `noon`. */
  | { readonly kind: 'hour'; readonly hour: number }
  /** `weekdays`: recurring. */
  | { readonly kind: 'daily' };

/** A fixed day of the year, or one that moves with Easter (days after Easter Sunday). */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly days: number }
  /** The nth weekday of a month, counted from its end where `nth` is negative. */
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'named' };

/** A small word that ties the parts of a figure together. */
export type FigureLink =
  | 'and'
  | 'point'
  /** `bis`, `to`, `–`: joins the ends of a range. */
  | 'range'
  /** `zwischen`, `between`: `und` joins the ends of what follows. */
  | 'between'
  | 'or'
  | 'of'
  /** `over` between the parts of a fraction: `one over three`. */
  | 'over'
  /** `plus`, before `minus` a tolerance. */
  | 'plus'
  /** `minus`. */
  | 'minus'
  /** `pro`, `per`. */
  | 'per'
  /** `um`, `by`. */
  | 'by'
  /** `auf`, `to`. */
  | 'onto'
  /** `stieg`, `fell`. */
  | 'change';

/** A phrase in which a number word counts nothing, as seen from one of its words. */
export interface Idiom {
  readonly words: readonly string[];
  /** Which of `words` this is. */
  readonly at: number;
}

/** What the lexicon knows of a word as part of a figure; the same shape for every word. */
export interface FigureWord {
  /** Whether a figure may begin at this word. */
  readonly begins: boolean;
  readonly number: NumberWord | null;
  readonly unit: UnitWord | null;
  readonly calendar: CalendarWord | null;
  readonly links: readonly FigureLink[];
  /** A hedge of one word; phrases stand in the grammar. */
  readonly hedge: Hedge | null;
  /** What follows is a label and no figure: `Boeing 747`, `Artikel 5`. */
  readonly labels: boolean;
  /** The idioms that the word is part of. */
  readonly idioms: readonly Idiom[];
}
