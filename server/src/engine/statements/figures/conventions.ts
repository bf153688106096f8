import { decimal, type Decimal } from '../../values/Decimal.ts';
import type { PlacedParagraph } from '../PlacedParagraph.ts';
import type { Figure } from '../Statement.ts';

/** How often a file uses each mark beyond doubt: `1,234,567` and `3.5` tell, `1.234` does not. */
export interface Conventions {
  readonly decimalPoints: number;
  readonly decimalCommas: number;
}

const DOUBTFUL = /(?<![\d.,])(\d{1,3})([.,])(\d{3})(?![\d.,])/;
const POINTS = /(?<![\d.,])(?:\d+\.(?:\d{1,2}|\d{4,})(?![\d.,])|\d{1,3}(?:,\d{3}){2,}(?![\d,])|\d{1,3}(?:,\d{3})+\.\d)/;
const COMMAS = /(?<![\d.,])(?:\d+,(?:\d{1,2}|\d{4,})(?![\d.,])|\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d{1,3}(?:\.\d{3})+,\d)/;

export function readConventions(paragraphs: readonly PlacedParagraph[]): Conventions {
  let decimalPoints = 0;
  let decimalCommas = 0;
  for (const { reading } of paragraphs)
    for (const figure of reading.figures) {
      if (figure.value.kind === 'date' || figure.value.kind === 'relative' || figure.text.length > 60) continue;
      if (!hasMark(figure.text)) continue;
      if (POINTS.test(figure.text)) decimalPoints++;
      if (COMMAS.test(figure.text)) decimalCommas++;
    }
  return { decimalPoints, decimalCommas };
}

/** Whether a full stop or comma stands between two digits. */
function hasMark(text: string): boolean {
  for (let at = 1; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if ((code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
      return true;
  }
  return false;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * A number such as `1.234` or `1,234` in a file that also writes the other convention is ambiguous; in a file that writes
 * only the other one it is read by that. `1.234` in an English file without any other evidence is ambiguous too. Everything
 * else is as the language has it.
 */
export function withConvention(
  figure: Figure,
  point: ',' | '.',
  { decimalPoints, decimalCommas }: Conventions,
): Figure {
  const { value } = figure;
  if (value.kind !== 'exact') return figure;
  const foreign = point === ',' ? decimalPoints : decimalCommas;
  const native = point === ',' ? decimalCommas : decimalPoints;
  if (foreign === 0 && (native > 0 || point === ',')) return figure;
  const doubtful = hasMark(figure.text) ? DOUBTFUL.exec(figure.text) : null;
  if (!doubtful) return figure;
  // `1.234` alone in an English text: a decimal by the language, but nothing in the file bears it out.
  if (foreign === 0) return doubtful[2] === '.' && doubtful[1] !== '0' ? { ...figure, ambiguous: true } : figure;
  if (native > 0 || foreign < 2) return { ...figure, ambiguous: true };
  const [, whole = '', mark, rest = ''] = doubtful;
  const number = reread(value.number, whole + rest, mark === point);
  return number ? { ...figure, value: { kind: 'exact', number } } : figure;
}

/** The other reading: what was a decimal mark groups, and the other way about. */
function reread(number: Decimal, digits: string, wasDecimal: boolean): Decimal | null {
  const sign = number.significand < 0 ? -1 : 1;
  return decimal(sign * Number(digits), number.exponent + (wasDecimal ? 3 : -3));
}
