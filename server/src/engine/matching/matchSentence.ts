import { spansTouch, type Span } from '../text/Span.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { Statement } from '../statements/Statement.ts';
import type { Match } from './Match.ts';
import type { RankedSentence } from './rankSentences.ts';

/** A ranked sentence as a match: related by its subject, nothing more said. */
export function matchSentence(ranked: RankedSentence, reading: SourceReading): Match {
  const { span, uri } = ranked.sentence;
  const statement = soleStatement(reading, span);
  return {
    uri,
    spans: [span],
    text: reading.text.slice(span.start, span.end),
    statement,
    score: ranked.score,
    relation: 'related',
    copy: false,
    speaker: statement?.kind === 'quote' ? (statement.speaker?.name ?? statement.speaker?.text ?? null) : null,
    origin: reading.origins[0] ?? null,
    differences: [],
    reasons: [{ rule: 'terms-in-common', detail: ranked.score.toFixed(2) }],
  };
}

function soleStatement(reading: SourceReading, span: Span): Statement | null {
  const inside = reading.statements.filter((s) => s.kind === 'quote' && s.spans.some((part) => spansTouch(part, span)));
  return inside.length === 1 ? inside[0]! : null;
}
