import { expect } from 'vitest';
import { tagText } from '../../../../../server/src/engine/language/TaggedText.ts';
import { scanFigures } from '../../../../../server/src/engine/statements/figures/scanFigures.ts';
import type { Figure } from '../../../../../server/src/engine/statements/Statement.ts';
import type { Decimal } from '../../../../../server/src/engine/values/Decimal.ts';
import { de } from '../../../../../server/src/languages/de/index.ts';
import { en } from '../../../../../server/src/languages/en/index.ts';

const packs = { de, en };

/**
 * A sentence with its figures in ⟦brackets⟧, and a line for each: type, value (`25e5` is 25 × 10^5, as precise as written),
 * unit, hedge (`~`, `≥`, `≤`), change (`by`, `to`), `/pro Tag` and what is counted. No other figure may be found.
 */
export function checkFigures(language: 'de' | 'en', marked: string, ...expected: readonly string[]): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const figures = scanFigures(tagText(text, packs[language]));
  let shown = '';
  let at = 0;
  for (const { spans } of figures)
    for (const { start, end } of spans) {
      shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
      at = end;
    }
  expect(shown + text.slice(at)).toBe(marked);
  expect(figures.map(describe)).toEqual(expected);
}

const HEDGES = { approximate: '~', minimum: '≥', maximum: '≤' };

export function describe({ type, value, unit, hedge, change, per, counted }: Figure): string {
  return [
    type,
    describeValue(value),
    unit,
    hedge && HEDGES[hedge],
    change,
    per && `/${per}`,
    counted && `<${counted.text}>`,
  ]
    .filter(Boolean)
    .join(' ');
}

const number = ({ significand, exponent }: Decimal): string =>
  exponent === 0 ? String(significand) : `${significand}e${exponent}`;

function describeValue(value: Figure['value']): string {
  switch (value.kind) {
    case 'exact':
      return number(value.number);
    case 'range':
      return `${value.low ? number(value.low) : ''}..${value.high ? number(value.high) : ''}`;
    case 'pair':
      return `${number(value.first)}:${number(value.second)}`;
    case 'fraction':
      return `${value.numerator}/${value.denominator}`;
    case 'date':
      return value.relative === null ? value.edtf : `${value.edtf}@${value.relative}`;
    case 'relative':
      return value.time === undefined ? value.relative : `${value.relative} ${value.time}`;
    case 'vague':
      return '?';
  }
}
