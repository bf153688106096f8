import { hull, type Span } from '../text/Span.ts';
import { compareQuantities } from '../values/compareQuantities.ts';
import { toNumber } from '../values/Decimal.ts';
import type { Quantity } from '../values/FigureValue.ts';
import { unitOf } from '../values/units.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Figure } from '../statements/Statement.ts';
import type { Finding } from './Finding.ts';

export type ReadFile = Pick<SourceReading, 'uri' | 'text' | 'statements' | 'sentences'>;

/**
 * What a file contradicts by its own arithmetic, with no other file at hand: a conversion beside its value (1.000
 * Kilometer, 620 Meilen), a share beside the numbers that it is the share of (30 von 120, ein Viertel), a sum beside its
 * parts (20 Menschen, 12 Männer und 8 Frauen). Tolerance follows the precision as written. Money in two currencies is not
 * checkable and raises nothing, nor does anything vague or ambiguous.
 */
export function unitInconsistent(file: ReadFile): readonly Finding[] {
  const figures = file.statements.filter((s): s is Figure => s.kind === 'figure' && !s.ambiguous);
  const findings: Finding[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const first = figures[i]!;
    const second = figures[i + 1]!;
    const found = contradictsConversion(file.text, first, second) || contradictsShare(file.text, first, second);
    if (found) {
      findings.push(finding(file.uri, first, [second]));
      i++;
      continue;
    }
    const parts = partsOf(file.text, figures, i);
    if (parts && contradictsSum(first, parts)) findings.push(finding(file.uri, first, parts));
  }
  return findings;
}

function finding(uri: string, first: Figure, others: readonly Figure[]): Finding {
  return {
    code: 'unit-inconsistent',
    span: hull([first, ...others].map(spanOf)),
    status: 'conflicting',
    written: first.text,
    expected: others.map(({ text }) => text).join(' + '),
    looksLike: null,
    evidence: others.map((other) => ({ uri, span: spanOf(other), text: other.text })),
    reasons: [{ rule: 'own-conversion', detail: '' }],
    sureness: 1,
  };
}

const spanOf = (figure: Figure): Span => hull(figure.spans);

/** The words between two figures; null where they are far apart or another sentence begins. */
function between(text: string, first: Figure, second: Figure, longest: number): string | null {
  const start = spanOf(first).end;
  const end = spanOf(second).start;
  return end < start || end - start > longest ? null : text.slice(start, end);
}

const CONVERTED = /^[\p{L} -]{0,24}[([/] ?[\p{L}. ]{0,16}$/u;
const CLOSED = /^[\p{L} .,]{0,24}[)\]]/u;

/** A value with its conversion in brackets or behind a slash right after it, in another unit of the same dimension. */
function contradictsConversion(text: string, first: Figure, second: Figure): boolean {
  if (!first.unit || !second.unit || first.unit === second.unit) return false;
  const here = unitOf(first.unit);
  const there = unitOf(second.unit);
  if (!here || !there || here.dimension !== there.dimension || here.dimension === 'duration') return false;
  const gap = between(text, first, second, 46);
  if (gap === null || !CONVERTED.test(gap)) return false;
  if (!gap.includes('/') && !CLOSED.test(text.slice(spanOf(second).end, spanOf(second).end + 30))) return false;
  if (compareQuantities(first, unhedged(second)) !== 'different') return false;
  return here.dimension !== 'temperature' || !agreesAsDifference(first, second);
}

/** A conversion repeats its value's hedge or leaves it out; "more than 1,000 km (620 miles)" agrees. */
const unhedged = (figure: Figure): Quantity => ({
  type: figure.type,
  value: figure.value,
  unit: figure.unit,
  hedge: null,
});

/** A rise by 5 °C is one by 9 °F, whatever the two scales' noughts are. */
function agreesAsDifference(first: Figure, second: Figure): boolean {
  const [a, b] = [unitOf(first.unit!), unitOf(second.unit!)];
  if (first.value.kind !== 'exact' || second.value.kind !== 'exact' || !a || !b) return false;
  const factor = (unit: NonNullable<typeof a>): number =>
    Number(unit.factor.numerator) / Number(unit.factor.denominator);
  const [x, y] = [toNumber(first.value.number) * factor(a), toNumber(second.value.number) * factor(b)];
  return Math.abs(x - y) <= 0.06 * Math.max(Math.abs(x), Math.abs(y)) + 0.3;
}

const APPOSED = /^[\p{L}\p{M} -]{0,40}(?:,|[(–—]| -) ?(?:\p{L}{1,12} ){0,2}$/u;
const ENDED = /^(?:[),.;–—]| [–—-] |$)/u;

/** `30 von 120, ein Viertel,`: a share in apposition to the numbers that it is the share of. */
function contradictsShare(text: string, first: Figure, second: Figure): boolean {
  if (first.value.kind !== 'pair' || first.type !== 'ratio' || !isShare(second)) return false;
  const whole = toNumber(first.value.second);
  // A score or a vote is no share, and neither is a pair with a colon.
  if (/[:–-]/.test(first.text) || whole < 2 || toNumber(first.value.first) > whole) return false;
  const gap = between(text, first, second, 60);
  if (gap === null || !APPOSED.test(gap)) return false;
  if (!ENDED.test(text.slice(spanOf(second).end, spanOf(second).end + 3))) return false;
  return compareQuantities(first, second) === 'different';
}

const isShare = (figure: Figure): boolean =>
  (figure.unit === '%' && figure.value.kind === 'exact') || (figure.value.kind === 'fraction' && figure.unit === null);

const LONGEST_LIST = 120;
/** Words by which a list names some of the whole and not all of it. */
const SOME = /^(?:darunter|davon|einschließlich|unter ihnen|inklusive|including|among|of them|some of)/u;
const JOINED = /^[\p{L}\p{M} -]{1,40}(?:,|und|sowie|and|,? and|plus) ?$/u;

/** What opens the list of the parts behind a whole, and what closes it. */
const LISTS: ReadonlyMap<string, RegExp> = new Map([
  ['(', /[)\]]/],
  ['[', /[)\]]/],
  [':', /[.;!?\n]|$/],
  ['–', /[–.;!?\n]|$/],
  ['—', /[—.;!?\n]|$/],
]);

/**
 * The counts that a list right behind a count names, all of them: `20 Menschen (12 Männer und 8 Frauen)`, `20 people: 12
 * men and 8 women`.
 */
function partsOf(text: string, figures: readonly Figure[], i: number): readonly Figure[] | null {
  const whole = figures[i]!;
  if (!isCount(whole)) return null;
  const start = spanOf(whole).end;
  const open = text.slice(start, start + 40).search(/[([:–—]/);
  if (open < 0 || !/^[\p{L}\p{M} -]*$/u.test(text.slice(start, start + open))) return null;
  const from = start + open + 1 + (text.charAt(start + open + 1) === ' ' ? 1 : 0);
  const close = text.slice(from, from + LONGEST_LIST).search(LISTS.get(text.charAt(start + open))!);
  if (close < 0) return null;
  const to = from + close;
  const parts: Figure[] = [];
  for (let k = i + 1; k < figures.length && spanOf(figures[k]!).start < to; k++) parts.push(figures[k]!);
  const first = parts[0];
  if (parts.length < 2 || !first || !parts.every(isCount) || spanOf(first).start !== from) return null;
  if (SOME.test(text.slice(from, to).trim())) return null;
  for (let k = 1; k < parts.length; k++)
    if (!JOINED.test(text.slice(spanOf(parts[k - 1]!).end, spanOf(parts[k]!).start))) return null;
  // The last part's noun closes the list; more words may tell of something else.
  return /^[\p{L}\p{M} -]{0,40}$/u.test(text.slice(spanOf(parts.at(-1)!).end, to)) ? parts : null;
}

const isCount = (figure: Figure): boolean =>
  (figure.type === 'count' || figure.type === 'number') &&
  figure.value.kind === 'exact' &&
  figure.hedge === null &&
  figure.unit === null;

function contradictsSum(whole: Figure, parts: readonly Figure[]): boolean {
  const numberOf = (figure: Figure): number => (figure.value.kind === 'exact' ? toNumber(figure.value.number) : NaN);
  // Different scales (`3 Millionen`) were rounded one by one and need not add up.
  if ([whole, ...parts].some(({ value }) => value.kind !== 'exact' || value.number.exponent !== 0)) return false;
  return parts.reduce((sum, part) => sum + numberOf(part), 0) !== numberOf(whole);
}
