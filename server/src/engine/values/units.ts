import type { FigureType } from './FigureValue.ts';
import { minus, plus, rational, times, type Rational } from './Rational.ts';

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'power'
  | 'energy'
  | 'information'
  | 'frequency'
  | 'angle'
  | 'pressure'
  | 'electric'
  | 'radiation';

export interface Unit {
  readonly dimension: Dimension;
  /** How many of the dimension's base unit one of this unit is. */
  readonly factor: Rational;
  /** Added after multiplying; only temperatures have one. */
  readonly offset: Rational;
}

const ZERO = rational(0n);
const unit = (dimension: Dimension, factor: Rational, offset = ZERO): Unit => ({ dimension, factor, offset });
const of = (numerator: bigint, denominator = 1n): Rational => rational(numerator, denominator);

/**
 * Units by UCUM symbol (The Unified Code for Units of Measure 2.1), with exact factors: the SI brochure, 9th edition;
 * NIST Special Publication 811, appendix B, for customary units (the international mile, foot, pound; the US gallon,
 * barrel, short ton; the nautical mile of 1,852 m). `PS`, the metric horsepower (75 kgf·m/s, DIN 66036), has no UCUM
 * symbol. A year is 365.25 days and a month its twelfth, as in UCUM's Julian year.
 */
const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['nm', unit('length', of(1n, 1_000_000_000n))],
  ['um', unit('length', of(1n, 1_000_000n))],
  ['mm', unit('length', of(1n, 1000n))],
  ['cm', unit('length', of(1n, 100n))],
  ['dm', unit('length', of(1n, 10n))],
  ['m', unit('length', of(1n))],
  ['km', unit('length', of(1000n))],
  ['pm', unit('length', of(1n, 1_000_000_000_000n))],
  ['[in_i]', unit('length', of(254n, 10000n))],
  ['[ft_i]', unit('length', of(3048n, 10000n))],
  ['[yd_i]', unit('length', of(9144n, 10000n))],
  ['[mi_i]', unit('length', of(1_609_344n, 1000n))],
  ['[nmi_i]', unit('length', of(1852n))],
  ['[ly]', unit('length', of(9_460_730_472_580_800n))],
  ['AU', unit('length', of(149_597_870_700n))],
  ['mm2', unit('area', of(1n, 1_000_000n))],
  ['cm2', unit('area', of(1n, 10_000n))],
  ['m2', unit('area', of(1n))],
  ['km2', unit('area', of(1_000_000n))],
  ['ar', unit('area', of(100n))],
  ['har', unit('area', of(10_000n))],
  ['[in_i]2', unit('area', of(64_516n, 100_000_000n))],
  ['[ft_i]2', unit('area', of(9_290_304n, 100_000_000n))],
  ['[yd_i]2', unit('area', of(83_612_736n, 100_000_000n))],
  ['[mi_i]2', unit('area', of(2_589_988_110_336n, 1_000_000n))],
  ['[acr_us]', unit('area', of(40_468_564_224n, 10_000_000n))],
  ['mL', unit('volume', of(1n, 1_000_000n))],
  ['cL', unit('volume', of(1n, 100_000n))],
  ['dL', unit('volume', of(1n, 10_000n))],
  ['L', unit('volume', of(1n, 1000n))],
  ['hL', unit('volume', of(1n, 10n))],
  ['cm3', unit('volume', of(1n, 1_000_000n))],
  ['m3', unit('volume', of(1n))],
  ['km3', unit('volume', of(1_000_000_000n))],
  ['[ft_i]3', unit('volume', of(28_316_846_592n, 1_000_000_000_000n))],
  ['[gal_us]', unit('volume', of(3_785_411_784n, 1_000_000_000_000n))],
  ['[bbl_us]', unit('volume', of(158_987_294_928n, 1_000_000_000_000n))],
  ['[pt_us]', unit('volume', of(473_176_473n, 1_000_000_000_000n))],
  ['[qt_us]', unit('volume', of(946_352_946n, 1_000_000_000_000n))],
  ['[foz_us]', unit('volume', of(29_573_529_562_5n, 10_000_000_000_000_000n))],
  ['[cup_us]', unit('volume', of(236_588_236_5n, 10_000_000_000_000n))],
  ['[tbs_us]', unit('volume', of(147_867_647_812_5n, 100_000_000_000_000_000n))],
  ['[tsp_us]', unit('volume', of(492_892_159_375n, 100_000_000_000_000_000n))],
  ['ug', unit('mass', of(1n, 1_000_000_000n))],
  ['mg', unit('mass', of(1n, 1_000_000n))],
  ['g', unit('mass', of(1n, 1000n))],
  ['kg', unit('mass', of(1n))],
  ['t', unit('mass', of(1000n))],
  ['kt', unit('mass', of(1_000_000n))],
  ['Mt', unit('mass', of(1_000_000_000n))],
  ['Gt', unit('mass', of(1_000_000_000_000n))],
  ['[oz_av]', unit('mass', of(28_349_523_125n, 1_000_000_000_000n))],
  ['[lb_av]', unit('mass', of(45_359_237n, 100_000_000n))],
  ['[stone_av]', unit('mass', of(635_029_318n, 100_000_000n))],
  ['[ston_av]', unit('mass', of(90_718_474n, 100_000n))],
  ['[lton_av]', unit('mass', of(10_160_469_088n, 10_000_000n))],
  ['[dr_av]', unit('mass', of(17_718_451_953_125n, 10_000_000_000_000_000n))],
  ['m/s', unit('speed', of(1n))],
  ['m/ms', unit('speed', of(1000n))],
  ['km/s', unit('speed', of(1000n))],
  ['km/h', unit('speed', of(1000n, 3600n))],
  ['[mi_i]/h', unit('speed', of(1_609_344n, 3_600_000n))],
  ['[ft_i]/s', unit('speed', of(3048n, 10000n))],
  ['[kn_i]', unit('speed', of(1852n, 3600n))],
  ['K', unit('temperature', of(1n))],
  ['Cel', unit('temperature', of(1n), of(27315n, 100n))],
  ['[degF]', unit('temperature', of(5n, 9n), of(45967n * 5n, 900n))],
  ['ms', unit('duration', of(1n, 1000n))],
  ['s', unit('duration', of(1n))],
  ['min', unit('duration', of(60n))],
  ['h', unit('duration', of(3600n))],
  ['d', unit('duration', of(86_400n))],
  ['wk', unit('duration', of(604_800n))],
  ['mo', unit('duration', of(2_629_800n))],
  ['a', unit('duration', of(31_557_600n))],
  ['W', unit('power', of(1n))],
  ['kW', unit('power', of(1000n))],
  ['MW', unit('power', of(1_000_000n))],
  ['GW', unit('power', of(1_000_000_000n))],
  ['TW', unit('power', of(1_000_000_000_000n))],
  ['PS', unit('power', of(73_549_875n, 100_000n))],
  ['[HP]', unit('power', of(745_699_871_582_270_22n, 100_000_000_000_000n))],
  ['J', unit('energy', of(1n))],
  ['kJ', unit('energy', of(1000n))],
  ['MJ', unit('energy', of(1_000_000n))],
  ['cal', unit('energy', of(4184n, 1000n))],
  ['kcal', unit('energy', of(4184n))],
  ['W.h', unit('energy', of(3600n))],
  ['kW.h', unit('energy', of(3_600_000n))],
  ['MW.h', unit('energy', of(3_600_000_000n))],
  ['GW.h', unit('energy', of(3_600_000_000_000n))],
  ['TW.h', unit('energy', of(3_600_000_000_000_000n))],
  ['bit', unit('information', of(1n))],
  ['By', unit('information', of(8n))],
  ['kBy', unit('information', of(8_000n))],
  ['MBy', unit('information', of(8_000_000n))],
  ['GBy', unit('information', of(8_000_000_000n))],
  ['TBy', unit('information', of(8_000_000_000_000n))],
  ['PBy', unit('information', of(8_000_000_000_000_000n))],
  ['Hz', unit('frequency', of(1n))],
  ['kHz', unit('frequency', of(1000n))],
  ['MHz', unit('frequency', of(1_000_000n))],
  ['GHz', unit('frequency', of(1_000_000_000n))],
  ['deg', unit('angle', of(1n))],
  ['{turn}', unit('angle', of(360n))],
  ['Pa', unit('pressure', of(1n))],
  ['hPa', unit('pressure', of(100n))],
  ['bar', unit('pressure', of(100_000n))],
  ['mbar', unit('pressure', of(100n))],
  ['mV', unit('electric', of(1n, 1000n))],
  ['V', unit('electric', of(1n))],
  ['kV', unit('electric', of(1000n))],
  ['uSv', unit('radiation', of(1n, 1_000_000n))],
  ['mSv', unit('radiation', of(1n, 1000n))],
  ['Sv', unit('radiation', of(1n))],
]);

/** Null for what is no unit of this table: `%`, currencies, and counts. */
export const unitOf = (symbol: string): Unit | null => UNITS.get(symbol) ?? null;

/** A value in `unit` as a number of the dimension's base unit. */
export const inBase = (value: Rational, { factor, offset }: Unit): Rational => plus(times(value, factor), offset);

/** A difference (a tolerance, a rise) in `unit` as a number of the dimension's base unit: offsets do not apply. */
export const spanInBase = (value: Rational, { factor }: Unit): Rational => times(value, factor);

/** The number of `unit` that `base` of the dimension's base unit are. */
export const fromBase = (base: Rational, { factor, offset }: Unit): Rational =>
  times(minus(base, offset), rational(factor.denominator, factor.numerator));

/** The type of a figure with this unit; `number` for dimensions that the contract has no type of its own for. */
export function typeOfUnit(symbol: string): FigureType {
  if (symbol === '%' || symbol === 'pp') return 'percent';
  const found = UNITS.get(symbol);
  if (!found) return /^[A-Z]{3}$/.test(symbol) ? 'money' : 'number';
  switch (found.dimension) {
    case 'length':
    case 'area':
    case 'volume':
    case 'mass':
    case 'speed':
    case 'temperature':
    case 'duration':
      return found.dimension;
    case 'power':
    case 'energy':
    case 'information':
    case 'frequency':
    case 'angle':
    case 'pressure':
    case 'electric':
    case 'radiation':
      return 'number';
  }
}
