import type {
  Definition,
  DefinitionLink,
  DefinitionParams,
  Location,
  Position,
  ReferenceParams,
} from 'vscode-languageserver';
import type { CheckedStatement, Match, SourceReading, Span, Statement } from '../../engine/index.ts';
import { oneLine } from '../../features/escapeMarkdown.ts';
import { cardEvidence } from '../../features/hoverCard.ts';
import { tellingMatches } from '../../features/navigation.ts';
import { relationName } from '../../features/relationName.ts';
import { shorten } from '../../features/shorten.ts';
import { statementAtCursor } from '../../features/statementAtCursor.ts';
import type { EvidenceParams, EvidenceResult } from '../../protocol/messages.ts';
import { clientUri, readingOf, type ServerContext } from '../ServerContext.ts';

interface Found {
  readonly reading: SourceReading;
  readonly statement: Statement;
  readonly checked: CheckedStatement;
  readonly locations: readonly Location[];
  readonly matches: readonly Match[];
}

function findEvidence(context: ServerContext, uri: string, position: Position): Found | null {
  const { converter, workspace } = context;
  const reading = readingOf(context, uri);
  const statement = reading && statementAtCursor(workspace.engine, reading.uri, converter.offset(reading, position));
  if (!reading || !statement) return null;
  const checked = workspace.engine.checkStatement(reading.uri, statement);
  const matches = tellingMatches(checked).filter(
    ({ uri, spans }) => spans.length > 0 && workspace.engine.reading(uri) !== null,
  );
  const locations = matches.flatMap((match) => {
    const { uri } = match;
    const other = workspace.engine.reading(uri);
    return other ? [{ uri: clientUri(context, uri), range: converter.range(other, telling(match)) }] : [];
  });
  return { reading, statement, checked, locations, matches };
}

/** Goes to the best evidence of a statement. */
export const answerDefinition =
  (context: ServerContext) =>
  ({ textDocument, position }: DefinitionParams): Definition | DefinitionLink[] | null => {
    const found = findEvidence(context, textDocument.uri, position);
    const best = found?.locations[0];
    if (!found || !best) return null;
    if (!context.traits.followsLinks) return best;
    return [
      {
        originSelectionRange: wholeRange(context, found),
        targetUri: best.uri,
        targetRange: best.range,
        targetSelectionRange: best.range,
      },
    ];
  };

/** All evidence of a statement, best first; with the statement itself where the client wants it. */
export const answerReferences =
  (context: ServerContext) =>
  ({ textDocument, position, context: { includeDeclaration } }: ReferenceParams): Location[] | null => {
    const found = findEvidence(context, textDocument.uri, position);
    if (!found) return null;
    const own = { uri: textDocument.uri, range: wholeRange(context, found) };
    return [...(includeDeclaration ? [own] : []), ...found.locations];
  };

export const answerEvidence =
  (context: ServerContext) =>
  ({ textDocument, position }: EvidenceParams): EvidenceResult | null => {
    const found = findEvidence(context, textDocument.uri, position);
    if (!found) return null;
    const { editor } = context.messages;
    return {
      statement: wholeRange(context, found),
      places: found.matches.flatMap((match, i) => {
        const { uri, speaker, origin } = match;
        const location = found.locations[i];
        if (!location) return [];
        return [
          {
            ...location,
            name: editor.placeName(context.workspace.nameOf(uri), location.range.start.line + 1),
            detail: [relationName(match, context.messages), speaker, origin]
              .filter((part) => part !== null)
              .map(oneLine)
              .join(' · '),
            text: wordsOf(context, found, match),
          },
        ];
      }),
    };
  };

/** The other file's words around what differs, on one line. */
function wordsOf({ messages, workspace }: ServerContext, { reading, checked }: Found, match: Match): string {
  const other = workspace.engine.reading(match.uri);
  const pieces = other ? cardEvidence(match, checked, reading, other, messages, 50).pieces : [];
  const words = pieces.map(({ kind, text }) => (kind === 'here' ? '' : text)).join('');
  return shorten(oneLine(words || match.text).trim(), 160);
}

/** Where a reader should look: a long passage at what differs in it. */
function telling({ spans, differences }: Match): Span {
  const whole = hull(spans);
  const first = differences.map(({ there }) => there).toSorted((a, b) => a.start - b.start)[0];
  return first && whole.end - whole.start > longPassage ? first : whole;
}

/** UTF-16 units; more than that hardly fits in an editor beside another. */
const longPassage = 240;

const hull = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

const wholeRange = ({ converter }: ServerContext, { reading, statement }: Found): Location['range'] =>
  converter.range(reading, {
    start: statement.spans[0]?.start ?? 0,
    end: statement.spans.at(-1)?.end ?? 0,
  });
