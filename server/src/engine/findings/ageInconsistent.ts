import { hull } from '../text/Span.ts';
import { toNumber } from '../values/Decimal.ts';
import { parseEdtf } from '../values/edtf.ts';
import type { Figure } from '../statements/Statement.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Finding } from './Finding.ts';

/** Words that make the year behind them one of birth. */
const BORN = /(?:[Gg]eboren\p{L}*|[Gg]eb\.|Jahrgang|[Bb]orn)(?: (?:im|in|am|on|wurde|Jahre?|the|year))* ?$/u;

/**
 * `unit-inconsistent`: an age that fits no other year of its sentence, nor the year of publication, given the year of birth
 * beside it (`1950 geboren … starb 2010 im Alter von 75 Jahren`). Without such a year nothing is said.
 */
export function ageInconsistent(
  file: Pick<SourceReading, 'uri' | 'text' | 'statements' | 'sentences' | 'published'>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const published = file.published === null ? null : yearOf(file.published);
  let at = 0;
  const figures = file.statements.filter((s): s is Figure => s.kind === 'figure');
  for (const sentence of file.sentences) {
    while (at < figures.length && figures[at]!.spans[0]!.start < sentence.start) at++;
    const inside: Figure[] = [];
    while (at < figures.length && figures[at]!.spans[0]!.start < sentence.end) inside.push(figures[at++]!);
    const ages = inside.filter(({ type, value, hedge }) => type === 'age' && value.kind === 'exact' && hedge === null);
    const years = inside.filter((figure) => figureYear(figure) !== null);
    const birth = years.find((figure) => isBirth(file.text, sentence.start, figure));
    const age = ages[0];
    if (!birth || !age || ages.length > 1 || age.value.kind !== 'exact' || age.unit !== 'a') continue;
    const born = figureYear(birth)!;
    const stated = toNumber(age.value.number);
    const others = years.filter((figure) => figure !== birth).map((figure) => figureYear(figure)!);
    const candidates = others.length > 0 ? others : published === null ? [] : [published];
    if (candidates.length === 0) continue;
    if (candidates.some((year) => year - born === stated || year - born === stated + 1)) continue;
    findings.push({
      code: 'unit-inconsistent',
      span: hull([birth, age].flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start)),
      status: 'conflicting',
      written: age.text,
      expected: birth.text,
      looksLike: null,
      evidence: [{ uri: file.uri, span: hull(birth.spans), text: birth.text }],
      reasons: [{ rule: 'own-age', detail: '' }],
      sureness: 1,
    });
  }
  return findings;
}

const LOOK_BACK = 40;

function isBirth(text: string, sentenceStart: number, figure: Figure): boolean {
  const start = figure.spans[0]!.start;
  if (BORN.test(text.slice(Math.max(sentenceStart, start - LOOK_BACK), start))) return true;
  const end = hull(figure.spans).end;
  return /^ (?:geboren|in \p{Lu}\p{L}+ geboren)/u.test(text.slice(end, end + LOOK_BACK));
}

const figureYear = ({ value, type }: Figure): number | null =>
  value.kind === 'date' && (type === 'date' || type === 'time') ? yearOf(value.edtf) : null;

function yearOf(edtf: string): number | null {
  const interval = parseEdtf(edtf);
  const year = interval?.start?.year;
  return year && interval.end === interval.start && /^\d{4}$/.test(year) ? Number(year) : null;
}
