import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { quickFixes } from '../../features/quickFixes.ts';
import { statementAtCursor } from '../../features/statementAtCursor.ts';
import { asShown } from '../checkInSlices.ts';
import { readingOf, type ServerContext } from '../ServerContext.ts';

/** Ways to make a statement say what a source says, only for clients that show a change before they make it. */
export const answerCodeActions =
  (context: ServerContext) =>
  ({ textDocument, range, context: asked }: CodeActionParams): CodeAction[] | null => {
    const { converter, messages, traits, workspace } = context;
    if (!traits.previewsChanges) return null;
    const reading = readingOf(context, textDocument.uri);
    if (!reading) return null;
    const { engine } = workspace;
    const statement = statementAtCursor(engine, reading.uri, converter.offset(reading, range.start));
    if (!statement) return null;
    const checked = asShown(context, engine.checkStatement(reading.uri, statement));
    const version = workspace.document(reading.uri)?.version ?? null;
    const fixes = quickFixes(
      engine,
      reading,
      checked,
      ({ uri, spans }) => {
        const other = engine.reading(uri);
        const line = other && spans[0] ? converter.range(other, spans[0]).start.line : 0;
        return messages.editor.placeName(workspace.nameOf(uri), line + 1);
      },
      messages,
    );
    return fixes
      .map((fix): CodeAction => {
        const settled = fix.finding && asked.diagnostics.filter(({ data }) => isCode(data, fix.finding?.code));
        return {
          title: fix.title,
          kind: fix.finding ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
          ...(settled && settled.length > 0 && { diagnostics: settled }),
          edit: {
            documentChanges: [
              {
                textDocument: { uri: textDocument.uri, version },
                edits: fix.edits.map(({ span, text }) => ({
                  range: converter.range(reading, span),
                  newText: text,
                  annotationId: 'source',
                })),
              },
            ],
            changeAnnotations: {
              source: { label: fix.title, description: fix.description, needsConfirmation: true },
            },
          },
        };
      })
      .filter(({ kind }) => !asked.only || asked.only.some((only) => kind === only || kind?.startsWith(`${only}.`)));
  };

const isCode = (data: unknown, code: string | undefined): boolean =>
  typeof data === 'object' && data !== null && 'code' in data && data.code === code;
