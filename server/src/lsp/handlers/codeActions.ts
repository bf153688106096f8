import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Finding, SourceReading } from '../../engine/index.ts';
import { ignoreFixes } from '../../features/ignoreFixes.ts';
import { noteFix, type NoteStyle } from '../../features/noteFix.ts';
import { quickFixes, type QuickFix } from '../../features/quickFixes.ts';
import { statementAtCursor } from '../../features/statementAtCursor.ts';
import { ignoreCommand } from '../../protocol/messages.ts';
import { pathFrom } from '../canonicalUri.ts';
import { asShown, countingFindings } from '../checkInSlices.ts';
import { clientUri, readingOf, type ServerContext } from '../ServerContext.ts';

/**
 * What a person may do at a place: make it say what a source says, note the source, or leave a finding unsaid. Changes of
 * the text only for clients that show them before they make them.
 */
export const answerCodeActions =
  (context: ServerContext) =>
  ({ textDocument, range, context: asked }: CodeActionParams): CodeAction[] | null => {
    const { converter, messages, settings, traits, workspace } = context;
    const reading = readingOf(context, textDocument.uri);
    if (!reading) return null;
    const { engine } = workspace;
    const { uri } = reading;
    const offset = converter.offset(reading, range.start);
    const statement = statementAtCursor(engine, uri, offset);
    const checked = statement && asShown(context, engine.checkStatement(uri, statement));
    const findings = findingsAt(context, reading, offset);
    const lineOf = (place: string, at: number): number => {
      const other = engine.reading(place);
      return other ? converter.range(other, { start: at, end: at }).start.line + 1 : 1;
    };
    const actions: CodeAction[] = [];
    if (traits.previewsChanges) {
      const fixes = quickFixes(
        engine,
        reading,
        checked,
        findings,
        (place, { start }) => messages.editor.placeName(workspace.nameOf(place), lineOf(place, start)),
        messages,
      );
      const style = settings().noteStyle;
      const note =
        checked &&
        noteFix(
          engine,
          reading,
          checked,
          style === 'auto' ? usualStyle(context, uri) : style,
          (match) => {
            const line = lineOf(match.uri, match.spans[0]?.start ?? 0);
            const path = pathFrom(uri.slice(0, uri.lastIndexOf('/')), match.uri);
            return {
              file: workspace.nameOf(match.uri),
              line,
              link: `${path?.replace(/^\//, '') ?? match.uri}#L${line}`,
            };
          },
          messages,
        );
      actions.push(...[...fixes, ...(note ? [note] : [])].map((fix) => changeAction(fix)));
    }
    const list = traits.commands.includes(ignoreCommand) ? workspace.ignoresOf(uri) : null;
    if (list)
      actions.push(
        ...ignoreFixes(engine, uri, list.file, findings, messages).map(({ title, ignore, finding }): CodeAction => ({
          title,
          kind: CodeActionKind.QuickFix,
          ...settled(finding),
          command: { title, command: ignoreCommand, arguments: [clientUri(context, uri), ignore] },
        })),
      );
    const wanted = actions.filter(
      ({ kind }) => !asked.only || asked.only.some((only) => kind === only || kind?.startsWith(`${only}.`)),
    );
    return wanted.length > 0 ? wanted : null;

    function changeAction(fix: QuickFix): CodeAction {
      return {
        title: fix.title,
        kind: fix.finding ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
        ...(fix.finding && settled(fix.finding)),
        edit: {
          documentChanges: [
            {
              textDocument: { uri: textDocument.uri, version: workspace.document(uri)?.version ?? null },
              edits: fix.edits.map(({ span, text }) => ({
                range: converter.range(reading!, span),
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
    }

    /** The entries in the list of problems that an action is about. */
    function settled(finding: Finding): { readonly diagnostics?: Diagnostic[] } {
      const diagnostics = asked.diagnostics.filter(({ data }) => isCode(data, finding.code));
      return diagnostics.length > 0 ? { diagnostics } : {};
    }
  };

const findingsAt = (context: ServerContext, { uri }: SourceReading, offset: number): readonly Finding[] =>
  countingFindings(context, uri).filter(({ span }) => span.start <= offset && offset <= span.end);

/** Where Markdown is written a footnote, else a plain note. */
const usualStyle = ({ workspace }: ServerContext, uri: string): NoteStyle =>
  (workspace.document(uri)?.languageId ?? '') === 'markdown' || /\.(?:md|markdown)$/i.test(uri) ? 'footnote' : 'plain';

const isCode = (data: unknown, code: string): boolean =>
  typeof data === 'object' && data !== null && 'code' in data && data.code === code;
