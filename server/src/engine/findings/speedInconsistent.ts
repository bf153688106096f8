import { hull, type Span } from '../text/Span.ts';
import { toNumber } from '../values/Decimal.ts';
import { unitOf } from '../values/units.ts';
import type { Figure } from '../statements/Statement.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Finding } from './Finding.ts';

/** Words by which a sentence says that its speed is the one of the whole way. */
const WHOLE_WAY =
  /\p{L}*durchschnittsgeschwindigkeit|durchschnittlich|im Schnitt|im Mittel|average (?:speed|of)|averag(?:ed|ing)/iu;
/** What ties the three in a row: `1,200 km in 20 hours at 60 km/h`. */
const IN_TIME =
  /(?:^| )(?:in|within|over|innerhalb von|binnen)(?: (?:just|only|about|nur|rund|etwa|gut|knapp))?[ ]?$/iu;
const AT_SPEED = /(?:^|[ ,])(?:at|doing|bei|mit|mit Tempo)(?: \p{L}{1,14}){0,3}[ ]?$/iu;
const LONGEST_GAP = 40;

/** How far three rounded numbers may miss each other. */
const LEEWAY = 0.2;

/**
 * `unit-inconsistent`: a way, the time that it took and the speed on it, in one sentence, that do not go together (1,200 km
 * in 10 hours at 60 km/h). Only where the sentence has one of each and says by its words that they belong together, since
 * winds and radar traps have speeds too; hedges count, and a fifth is allowed for rounding.
 */
export function speedInconsistent(
  file: Pick<SourceReading, 'uri' | 'text' | 'statements' | 'sentences'>,
): readonly Finding[] {
  const speeds = file.statements.filter((s): s is Figure => s.kind === 'figure' && s.type === 'speed');
  if (speeds.length === 0) return [];
  const figures = file.statements.filter((s): s is Figure => s.kind === 'figure');
  const findings: Finding[] = [];
  for (const speed of speeds) {
    const sentence = file.sentences.find(({ start, end }) => start <= startOf(speed) && startOf(speed) < end);
    if (!sentence) continue;
    const inside = figures.filter((figure) => startOf(figure) >= sentence.start && startOf(figure) < sentence.end);
    const way = only(inside, 'length');
    const time = only(inside, 'duration');
    if (!way || !time || only(inside, 'speed') !== speed || !belong(file.text, sentence, way, time, speed)) continue;
    if (!contradict(way, time, speed)) continue;
    const parts = [way, time, speed].sort((a, b) => startOf(a) - startOf(b));
    findings.push({
      code: 'unit-inconsistent',
      span: hull(parts.map(({ spans }) => hull(spans))),
      status: 'conflicting',
      written: way.text,
      expected: `${time.text} × ${speed.text}`,
      looksLike: null,
      evidence: [time, speed].map((other) => ({ uri: file.uri, span: hull(other.spans), text: other.text })),
      reasons: [{ rule: 'own-speed', detail: '' }],
      sureness: 1,
    });
  }
  return findings;
}

const startOf = ({ spans }: Figure): number => spans[0]!.start;

/** The only figure of its type, exact and not per anything; null where there are none or more. */
function only(figures: readonly Figure[], type: Figure['type']): Figure | null {
  const found = figures.filter((figure) => figure.type === type);
  const first = found[0];
  return found.length === 1 && first && first.value.kind === 'exact' && first.per === null && !first.ambiguous
    ? first
    : null;
}

function belong(text: string, sentence: Span, way: Figure, time: Figure, speed: Figure): boolean {
  if (WHOLE_WAY.test(text.slice(sentence.start, sentence.end))) return true;
  const gap = (a: Figure, b: Figure): string | null => {
    const from = hull(a.spans).end;
    return startOf(b) >= from && startOf(b) - from <= LONGEST_GAP ? text.slice(from, startOf(b)) : null;
  };
  const first = gap(way, time);
  const second = gap(time, speed);
  return first !== null && second !== null && IN_TIME.test(first) && AT_SPEED.test(second);
}

const inBase = ({ value, unit }: Figure): number => {
  const known = unit === null ? null : unitOf(unit);
  if (!known || value.kind !== 'exact') return NaN;
  return (toNumber(value.number) * Number(known.factor.numerator)) / Number(known.factor.denominator);
};

function contradict(way: Figure, time: Figure, speed: Figure): boolean {
  const took = inBase(way) / inBase(speed);
  const stated = inBase(time);
  if (!(took > 0) || !(stated > 0)) return false;
  // "At least 20 hours" may be longer, "up to 60 km/h" slower.
  const longer = time.hedge === 'minimum' || speed.hedge === 'maximum' || way.hedge === 'minimum';
  const shorter = time.hedge === 'maximum' || speed.hedge === 'minimum' || way.hedge === 'maximum';
  if (took > stated * (1 + LEEWAY))
    return time.hedge !== 'minimum' && speed.hedge !== 'minimum' && way.hedge !== 'maximum';
  if (took < stated * (1 - LEEWAY)) return !longer && !shorter;
  return false;
}
