import type {
  Definition,
  DefinitionLink,
  DefinitionParams,
  Location,
  Position,
  ReferenceParams,
} from 'vscode-languageserver';
import type { SourceReading, Statement } from '../../engine/index.ts';
import { evidencePlaces } from '../../features/navigation.ts';
import { statementAtCursor } from '../../features/statementAtCursor.ts';
import type { EvidenceParams, EvidenceResult } from '../../protocol/messages.ts';
import { clientUri, readingOf, type ServerContext } from '../ServerContext.ts';

interface Found {
  readonly reading: SourceReading;
  readonly statement: Statement;
  readonly locations: readonly Location[];
}

function findEvidence(context: ServerContext, uri: string, position: Position): Found | null {
  const { converter, workspace } = context;
  const reading = readingOf(context, uri);
  const statement = reading && statementAtCursor(workspace.engine, reading.uri, converter.offset(reading, position));
  if (!reading || !statement) return null;
  const places = evidencePlaces(workspace.engine.checkStatement(reading.uri, statement));
  const locations = places.flatMap((place) => {
    const other = workspace.engine.reading(place.uri);
    return other ? [{ uri: clientUri(context, place.uri), range: converter.range(other, place.span) }] : [];
  });
  return { reading, statement, locations };
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
    return found && { statement: wholeRange(context, found), places: found.locations };
  };

const wholeRange = ({ converter }: ServerContext, { reading, statement }: Found): Location['range'] =>
  converter.range(reading, {
    start: statement.spans[0]?.start ?? 0,
    end: statement.spans.at(-1)?.end ?? 0,
  });
