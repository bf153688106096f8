import type { CheckedStatement, Engine, Match, SourceReading, Span } from '../engine/index.ts';
import type { FolderState } from '../protocol/messages.ts';
import type { Messages } from '../messages/en.ts';
import { findingMessage } from './findingMessage.ts';
import { tellingMatches } from './navigation.ts';
import { showDifferences, type Piece } from './showDifferences.ts';

/** One place in another file, as the card shows it. Texts are plain, never markup. */
export interface CardEvidence {
  readonly pieces: readonly Piece[];
  readonly speaker: string | null;
  readonly origin: string | null;
  readonly relation: string;
  readonly uri: string;
  /** UTF-16 offsets into the other file. */
  readonly span: Span;
}

/** What a person sees over a statement, before anybody knows how it is drawn. */
export interface HoverCard {
  /** `with evidence`, `no match` … */
  readonly status: string;
  /** Counts and reasons, each a short phrase. */
  readonly details: readonly string[];
  readonly evidence: readonly CardEvidence[];
  /** How many more places there are than the card shows. */
  readonly more: number;
  readonly notes: readonly string[];
}

const shownEvidence = 3;

/** The card over the statement at `offset` of the article. */
export function hoverCard(
  engine: Engine,
  article: SourceReading,
  checked: CheckedStatement,
  offset: number,
  folder: FolderState,
  fileName: (uri: string) => string,
  messages: Messages,
): HoverCard {
  const { editor, findings } = messages;
  const { status, statement, files, origins, reason } = checked;
  const useful = tellingMatches(checked);
  const details: string[] = [];
  switch (status) {
    case 'corroborated':
    case 'variant':
      if (files > 0) details.push(editor.files(files));
      if (origins.length > 0) details.push(editor.origins(origins.length, namedOrigins(engine, origins)));
      break;
    case 'conflicting':
      // Over the very words in question the editor shows the finding itself.
      for (const finding of checked.findings)
        if (offset < finding.span.start || finding.span.end <= offset)
          details.push(findingMessage(engine, finding, messages, fileName));
      break;
    case 'uncorroborated':
      details.push(editor.noMatchIn(otherFiles(engine, article.uri)));
      break;
    case 'unchecked':
      if (reason) details.push(findings.unchecked[reason]);
  }
  const notes: string[] = [];
  if (statement.kind === 'quote') {
    notes.push(
      statement.speaker ? editor.speakerHere(statement.speaker.name ?? statement.speaker.text) : editor.speakerUnclear,
    );
  }
  if (folder.reading === 'reading' && reason !== 'reading') notes.push(editor.stillReading);
  if (folder.reading === 'stopped') notes.push(editor.readingStopped);
  if (folder.unreadable.length > 0 && status !== 'corroborated')
    notes.push(editor.unreadableFiles(folder.unreadable.length));
  return {
    status: findings.status[status],
    details,
    evidence: useful.slice(0, shownEvidence).flatMap((match) => {
      const other = engine.reading(match.uri);
      return other ? [cardEvidence(match, checked, article, other, messages)] : [];
    }),
    more: Math.max(useful.length - shownEvidence, 0),
    notes,
  };
}

/** A file that carries nobody else's copy is its own origin and goes by its URI. */
const namedOrigins = (engine: Engine, origins: readonly string[]): readonly string[] =>
  origins.filter((origin) => engine.reading(origin) === null);

export function cardEvidence(
  match: Match,
  { statement }: CheckedStatement,
  article: SourceReading,
  other: SourceReading,
  { findings }: Messages,
): CardEvidence {
  const first = match.spans[0] ?? { start: 0, end: 0 };
  const pieces =
    statement.kind === 'figure'
      ? showInSentence(other, match.spans)
      : showDifferences(other, match.spans, article, match.differences);
  return {
    pieces,
    speaker: match.speaker,
    origin: match.origin,
    relation: findings.relation[match.relation],
    uri: match.uri,
    span: { start: first.start, end: match.spans.at(-1)?.end ?? first.end },
  };
}

/** A figure means something only in its sentence; the figure itself is what counts there. */
function showInSentence(other: SourceReading, spans: readonly Span[]): readonly Piece[] {
  const first = spans[0];
  if (!first) return [];
  const sentence = other.sentences.find(({ start, end }) => start <= first.start && first.start < end) ?? first;
  const around = { start: Math.min(sentence.start, first.start), end: Math.max(sentence.end, first.end) };
  const differences = spans
    .filter(({ start, end }) => around.start <= start && end <= around.end)
    .map((there) => ({ kind: 'added' as const, here: { start: 0, end: 0 }, there }));
  return showDifferences(other, [around], other, differences);
}

const otherFiles = (engine: Engine, uri: string): number =>
  engine.files().filter((file) => file.state === 'read' && file.uri !== uri && file.role !== 'article').length;
