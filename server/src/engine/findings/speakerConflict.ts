import { hull, spansTouch } from '../text/Span.ts';
import type { Quotation } from '../statements/Statement.ts';
import type { Match } from '../matching/Match.ts';
import { weighSpeakers } from '../matching/weighSpeakers.ts';
import type { FileCheck } from './FileCheck.ts';
import type { Finding } from './Finding.ts';

/** Less of a match than this may be another remark on the same matter by somebody else. */
const SURE = 0.8;

/** `speaker-conflict`: a source gives the same words to another person, and none gives them to this one. */
export function speakerConflict(check: FileCheck, quotation: Quotation, matches: readonly Match[]): Finding | null {
  const { speaker } = quotation;
  if (!speaker) return null;
  const same = matches.filter(
    ({ statement, relation, score, copy }) =>
      statement?.kind === 'quote' && relation !== 'related' && (copy || score >= SURE),
  );
  const weighed = same.map((match) => ({
    match,
    relation: weighSpeakers(
      speaker,
      check.reading,
      match.statement?.kind === 'quote' ? match.statement.speaker : null,
      check.sourceReading(match.uri),
    ),
  }));
  if (weighed.some(({ relation }) => relation === 'same')) return null;
  const others = weighed.filter(({ relation }) => relation === 'different').map(({ match }) => match);
  const first = others[0];
  const theirs = first?.statement?.kind === 'quote' ? first.statement.speaker : null;
  if (!first || !theirs) return null;
  return {
    code: 'speaker-conflict',
    span: hull(speaker.spans),
    status: 'conflicting',
    written: speaker.text,
    expected: theirs.text,
    looksLike: null,
    evidence: others.flatMap(({ uri, statement }) =>
      statement?.kind === 'quote' && statement.speaker
        ? [{ uri, span: hull(statement.speaker.spans), text: statement.speaker.text }]
        : [],
    ),
  };
}
