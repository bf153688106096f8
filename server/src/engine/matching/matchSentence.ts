import { spansTouch, type Span } from '../text/Span.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Statement } from '../statements/Statement.ts';
import type { Match } from './Match.ts';
import type { RankedSentence } from './rankSentences.ts';

/** What a sentence says must be in the other so far before one is called a paraphrase of the other. */
const SAID = 0.29;
/** The same where neither file has a sentence that says more of it. */
const SAID_BEST = 0.22;

/**
 * A ranked sentence as a match: a paraphrase where `said`, what both say, is enough, also where it is a little less and both
 * files have no better pair for either (`isBest`, asked then only); else related by its subject.
 */
export function matchSentence(
  ranked: RankedSentence,
  reading: SourceReading,
  said: number,
  isBest: () => boolean,
): Match {
  const { span, uri } = ranked.sentence;
  const statement = soleStatement(reading, span);
  return {
    uri,
    spans: [span],
    text: reading.text.slice(span.start, span.end),
    statement,
    score: ranked.score,
    relation: said >= SAID || (said >= SAID_BEST && isBest()) ? 'paraphrase' : 'related',
    copy: false,
    speaker: statement?.kind === 'quote' ? (statement.speaker?.name ?? statement.speaker?.text ?? null) : null,
    origin: reading.origins[0] ?? null,
    differences: [],
    reasons: [
      { rule: 'same-subject', detail: said.toFixed(2) },
      { rule: 'terms-in-common', detail: ranked.score.toFixed(2) },
    ],
  };
}

function soleStatement(reading: SourceReading, span: Span): Statement | null {
  const inside = reading.statements.filter((s) => s.kind === 'quote' && s.spans.some((part) => spansTouch(part, span)));
  return inside.length === 1 ? inside[0]! : null;
}
