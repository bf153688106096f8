import { hull, spanContains, type Span } from '../text/Span.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Mention, Quotation } from '../statements/Statement.ts';
import type { Match } from '../matching/Match.ts';
import { nameSimilarity } from '../language/nameKey.ts';
import type { FileCheck } from './FileCheck.ts';
import type { Finding } from './Finding.ts';

/** Less of a match than this may be another remark on the same matter by somebody else. */
const SURE = 0.8;
/** Anybody may say fewer words than these. */
const ENOUGH_WORDS = 6;
function hasEnoughWords(text: string): boolean {
  const gaps = text.matchAll(/\s+/gu);
  for (let words = 1; words < ENOUGH_WORDS; words++) if (gaps.next().done) return false;
  return true;
}

/** `speaker-conflict`: a source gives the same words to another person, and none gives them to this one. */
export function speakerConflict(check: FileCheck, quotation: Quotation, matches: readonly Match[]): Finding | null {
  const { speaker } = quotation;
  if (!speaker || quotation.form === 'indirect' || !isNamed(speaker, check.reading)) return null;
  if (!hasEnoughWords(quotation.text)) return null;
  const same = matches.filter(
    ({ statement, relation, score, text }) =>
      statement?.kind === 'quote' &&
      statement.form !== 'indirect' &&
      relation !== 'related' &&
      score >= SURE &&
      hasEnoughWords(text),
  );
  const weighed = same.map((match) => ({
    match,
    relation: check.speakers.weigh(
      speaker,
      check.reading,
      match.statement?.kind === 'quote' ? match.statement.speaker : null,
      check.sourceReading(match.uri),
    ),
  }));
  if (weighed.some(({ relation }) => relation === 'same')) return null;
  const others = weighed.filter(({ relation }) => relation === 'different').map(({ match }) => match);
  const first = others.find((match) => isFirm(check, match)) ?? agreed(others);
  const theirs = first?.statement?.kind === 'quote' ? first.statement.speaker : null;
  if (!first || !theirs) return null;
  return {
    code: 'speaker-conflict',
    span: nameIn(speaker, check.reading),
    status: 'conflicting',
    written: textOf(speaker, check.reading),
    expected: textOf(theirs, check.sourceReading(first.uri)),
    looksLike: null,
    evidence: others.flatMap(({ uri, statement }) =>
      statement?.kind === 'quote' && statement.speaker
        ? [
            {
              uri,
              span: nameIn(statement.speaker, check.sourceReading(uri)),
              text: textOf(statement.speaker, check.sourceReading(uri)),
            },
          ]
        : [],
    ),
    reasons: [{ rule: 'speakers', detail: 'different' }, ...first.reasons.filter(({ rule }) => rule !== 'speakers')],
    sureness: first.score,
  };
}

/** A speaker who stands there by name, or before the words, as in a transcript. */
const isFirm = (check: FileCheck, { uri, statement }: Match): boolean =>
  statement?.kind === 'quote' &&
  statement.speaker !== null &&
  (isNamed(statement.speaker, check.sourceReading(uri)) ||
    (statement.rule === 'turn' && statement.speaker.name !== null));

/** Where pronouns mean the same person in two files, they were hardly read wrongly in both. */
function agreed(others: readonly Match[]): Match | undefined {
  return others.find((match) =>
    others.some(
      (other) =>
        other.uri !== match.uri &&
        match.speaker !== null &&
        other.speaker !== null &&
        nameSimilarity(match.speaker, other.speaker) > 0.9,
    ),
  );
}

/** Whether the speaker stands there by name; who a pronoun means may have been read wrongly. */
const isNamed = ({ spans }: Mention, { names }: SourceReading): boolean =>
  names.some(({ span }) => spans.some((part) => spanContains(part, span)));

/** The name within a mention that says more (`Anna Weber, who runs the office`); all of it where it holds no name. */
const nameIn = ({ spans }: Mention, { names }: SourceReading): Span =>
  names.find(({ span }) => spans.some((part) => spanContains(part, span)))?.span ?? hull(spans);

const textOf = (mention: Mention, reading: SourceReading): string => {
  if (!isNamed(mention, reading) && mention.name !== null) return mention.name;
  const { start, end } = nameIn(mention, reading);
  return reading.text.slice(start, end);
};
