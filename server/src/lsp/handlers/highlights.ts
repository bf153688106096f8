import { DocumentHighlightKind, type DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver';
import { statementAtCursor } from '../../features/statementAtCursor.ts';
import { readingOf, type ServerContext } from '../ServerContext.ts';

/** What belongs to the statement at the cursor: all parts of an interrupted quotation, its speaker and its cue. */
export const answerHighlights =
  (context: ServerContext) =>
  ({ textDocument, position }: DocumentHighlightParams): DocumentHighlight[] | null => {
    const { converter, workspace } = context;
    const reading = readingOf(context, textDocument.uri);
    const statement = reading && statementAtCursor(workspace.engine, reading.uri, converter.offset(reading, position));
    if (!reading || !statement) return null;
    const beside = statement.kind === 'quote' ? [statement.speaker, statement.cue] : [statement.counted];
    return [
      ...statement.spans.map((span) => ({ span, kind: DocumentHighlightKind.Read })),
      ...beside.flatMap((mention) =>
        (mention?.spans ?? []).map((span) => ({ span, kind: DocumentHighlightKind.Text })),
      ),
    ].map(({ span, kind }) => ({ range: converter.range(reading, span), kind }));
  };
