import type { CheckedStatement, Engine, Match, SourceReading, Span } from '../engine/index.ts';
import type { FolderState } from '../protocol/messages.ts';
import type { Messages } from '../messages/en.ts';
import { explanationLines } from './explanationLines.ts';
import { findingMessage } from './findingMessage.ts';
import type { StatementMark } from './marks/articleMarks.ts';
import { describeMark } from './marks/describeMark.ts';
import { tellingMatches } from './navigation.ts';
import { relationName } from './relationName.ts';
import { shorten } from './shorten.ts';
import { speakerName } from './speakerName.ts';
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
  /** `with evidence`, `no match` …; null where the editor itself shows the finding above the card. */
  readonly status: string | null;
  /** Counts and reasons, each a short phrase. */
  readonly details: readonly string[];
  readonly evidence: readonly CardEvidence[];
  /** Where the words of the best evidence stand once more. */
  readonly alike: readonly CardEvidence[];
  /** How many more places there are than the card shows. */
  readonly more: number;
  /** Why the first evidence is shown: what differs in words, the rules that spoke, how sure it is; a phrase each. */
  readonly why: readonly string[];
  /** What a person has made of the statement. */
  readonly mark: {
    readonly label: string;
    readonly note: string | null;
    readonly standing: boolean;
    /** Somebody is asked; a tick settles it. */
    readonly asks: boolean;
  } | null;
  readonly notes: readonly string[];
}

/** One less where the editor itself shows the finding in the same box. */
const shownEvidence = 3;
/** How many places with the same words are named in one line. */
const shownAlike = 3;
/** Unchanged words beside a difference, in UTF-16 units: of the first evidence and of the others. */
const [firstContext, nextContext] = [70, 40];

export interface HoverCardInput {
  readonly engine: Engine;
  readonly article: SourceReading;
  readonly checked: CheckedStatement;
  /** Where the mouse rests, UTF-16 units. */
  readonly offset: number;
  readonly folder: FolderState;
  readonly mark: StatementMark | null;
  /** The editor shows findings by itself, in the same box. */
  readonly findingsShown: boolean;
  readonly fileName: (uri: string) => string;
  readonly messages: Messages;
}

/** The card over the statement at `offset` of the article. */
export function hoverCard(input: HoverCardInput): HoverCard {
  const { engine, article, checked, offset, folder, fileName, messages } = input;
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
      for (const finding of checked.findings)
        if (!(input.findingsShown && isOver(finding.span, offset)))
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
    const name = speakerName(statement);
    // Who speaks is told with the evidence already where it is the same there, and with a finding about just that.
    const told = checked.findings.some(({ code }) => code === 'speaker-conflict');
    if (name === null) notes.push(editor.speakerUnclear);
    else if (useful[0]?.speaker !== name && !told) notes.push(editor.speakerHere(name));
  }
  if (folder.reading === 'reading' && reason !== 'reading') notes.push(editor.stillReading);
  if (folder.reading === 'stopped' && reason !== 'stopped') notes.push(editor.readingStopped);
  if (folder.unreadable.length > 0 && status !== 'corroborated')
    notes.push(editor.unreadableFiles(folder.unreadable.length));
  const said = input.findingsShown && checked.findings.some(({ span }) => isOver(span, offset));
  const shown = said ? 2 : shownEvidence;
  const shownAs = (match: Match, context: number): CardEvidence[] => {
    const other = engine.reading(match.uri);
    return other ? [cardEvidence(match, checked, article, other, messages, context)] : [];
  };
  // A contradiction has its sentence above already, and what can be done has to stay in sight.
  const best = useful.slice(0, 1).flatMap((match) => shownAs(match, said ? nextContext : firstContext));
  const { alike, others } = partByWords(useful, best[0], (match) => shownAs(match, said ? nextContext : firstContext));
  const next = others.slice(0, shown - 1).flatMap((match) => shownAs(match, nextContext));
  const evidence = [...best, ...next];
  return {
    status: said && details.length === 0 ? null : findings.status[status],
    details,
    evidence,
    alike: alike.slice(0, shownAlike),
    more: useful.length - evidence.length - Math.min(alike.length, shownAlike),
    why: [...differencesInWords(evidence[0], messages), ...whyShown(checked, useful[0], messages)],
    mark: input.mark && markOnCard(input.mark, messages),
    notes,
  };
}

/** What has the words of the best evidence once more, and what has others; of a long list only the head is looked at. */
function partByWords(
  useful: readonly Match[],
  best: CardEvidence | undefined,
  show: (match: Match) => readonly CardEvidence[],
): { readonly alike: readonly CardEvidence[]; readonly others: readonly Match[] } {
  const alike: CardEvidence[] = [];
  const others: Match[] = [];
  for (const match of useful.slice(1)) {
    const [one] = best && alike.length + others.length < lookedAt ? show(match) : [];
    if (best && one && wordsOf(one) === wordsOf(best) && one.relation === best.relation) alike.push(one);
    else others.push(match);
  }
  return { alike, others };
}
const lookedAt = 12;

const wordsOf = ({ pieces }: CardEvidence): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const isOver = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

function markOnCard(mark: StatementMark, messages: Messages): HoverCard['mark'] {
  const standing = mark.state === 'standing';
  const parts = [describeMark(mark, messages), ...(standing ? [] : [messages.marks.wordsThen(shorten(mark.text, 80))])];
  return { label: parts.join('; '), note: mark.note, standing, asks: mark.mark === 'query' };
}

/** For whoever cannot see which words are struck out. */
function differencesInWords(evidence: CardEvidence | undefined, { editor }: Messages): readonly string[] {
  const words = (kind: Piece['kind']): readonly string[] =>
    (evidence?.pieces ?? []).flatMap((piece) => (piece.kind === kind ? [shorten(piece.text.trim(), 40)] : []));
  const [here, there] = [words('here'), words('there')];
  return here.length === 0 || here.length + there.length > mostInWords
    ? []
    : [editor.onlyHere(here), ...(there.length > 0 ? [editor.onlyThere(there)] : [])];
}

const mostInWords = 6;

function whyShown({ findings }: CheckedStatement, best: Match | undefined, messages: Messages): readonly string[] {
  const explained =
    findings.find(({ status }) => status === 'conflicting') ??
    (best && { reasons: best.reasons, sureness: best.score });
  return explained ? explanationLines(explained, messages) : [];
}

/** A file that carries nobody else's copy is its own origin and goes by its URI. */
const namedOrigins = (engine: Engine, origins: readonly string[]): readonly string[] =>
  origins.filter((origin) => engine.reading(origin) === null);

export function cardEvidence(
  match: Match,
  { statement }: CheckedStatement,
  article: SourceReading,
  other: SourceReading,
  messages: Messages,
  context?: number,
): CardEvidence {
  const first = match.spans[0] ?? { start: 0, end: 0 };
  const pieces =
    statement.kind === 'figure'
      ? showInSentence(
          other,
          match.spans,
          article,
          match.relation === 'conflict' ? statement.spans[0] : undefined,
          context,
        )
      : showDifferences(other, match.spans, article, match.differences, context);
  return {
    pieces,
    speaker: match.statement?.kind === 'quote' ? speakerName(match.statement) : match.speaker,
    origin: match.origin,
    relation:
      match.relation === 'rounded' && isTemporal(statement)
        ? messages.findings.lessExact
        : relationName(match, messages),
    uri: match.uri,
    span: { start: first.start, end: match.spans.at(-1)?.end ?? first.end },
  };
}

const isTemporal = (statement: CheckedStatement['statement']): boolean =>
  statement.kind === 'figure' && (statement.type === 'date' || statement.type === 'time');

/** A figure means something only in its sentence; the figure itself is what counts there, beside the one `instead` of it. */
function showInSentence(
  other: SourceReading,
  spans: readonly Span[],
  article: SourceReading,
  instead: Span | undefined,
  context?: number,
): readonly Piece[] {
  const first = spans[0];
  if (!first) return [];
  const sentence = other.sentences.find(({ start, end }) => start <= first.start && first.start < end) ?? first;
  const around = { start: Math.min(sentence.start, first.start), end: Math.max(sentence.end, first.end) };
  const differences = spans
    .filter(({ start, end }) => around.start <= start && end <= around.end)
    .map((there, i) => ({
      kind: 'changed' as const,
      here: i === 0 && instead ? instead : { start: 0, end: 0 },
      there,
    }));
  return showDifferences(other, [around], article, differences, context);
}

const otherFiles = (engine: Engine, uri: string): number =>
  engine.files().filter((file) => file.state === 'read' && file.uri !== uri && file.role !== 'article').length;
