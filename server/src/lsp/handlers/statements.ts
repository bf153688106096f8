import type { CancellationToken } from 'vscode-languageserver';
import { describeMark, describeSignOff } from '../../features/marks/describeMark.ts';
import type { StatementMark } from '../../features/marks/articleMarks.ts';
import { findingLabel, findingMessage } from '../../features/findingMessage.ts';
import { labelInContext, statementDetail } from '../../features/listStatements.ts';
import { evidencePlaces } from '../../features/navigation.ts';
import { underlines } from '../../features/underlines.ts';
import type { FolderState, ListedMark, StatementsParams, StatementsResult } from '../../protocol/messages.ts';
import { canonicalUri } from '../canonicalUri.ts';
import { checkInSlices, countingFindings } from '../checkInSlices.ts';
import { makeCheckpoint } from '../Checkpoint.ts';
import { folderState, readingOf, type ServerContext } from '../ServerContext.ts';

const namedUnreadable = 5;

/** What a client draws and lists for one document: underlines, statements, coverage. Null: the file is not read. */
export const answerStatements =
  (context: ServerContext) =>
  async ({ textDocument }: StatementsParams, token: CancellationToken): Promise<StatementsResult | null> => {
    const { converter, messages, ports, settings, traits, workspace } = context;
    const uri = canonicalUri(textDocument.uri);
    if (!readingOf(context, uri)) return null;
    const checked = await checkInSlices(context, uri, makeCheckpoint(ports, token));
    const reading = workspace.engine.reading(uri);
    if (!reading) return null;
    const count = (...wanted: readonly string[]): number =>
      checked.filter(({ status }) => wanted.includes(status)).length;
    const withEvidence = count('corroborated', 'variant');
    const [conflicting, unchecked] = [count('conflicting'), count('unchecked')];
    const folder = folderState(context);
    const findings = countingFindings(context, uri);
    const marks = context.marks.of(reading);
    const open = checked.filter(({ statement }) => marks.isOpen(statement)).length;
    return {
      version: workspace.document(uri)?.version ?? null,
      underlines:
        (traits.switches || settings().underlinesEnabled) && !workspace.isSource(uri)
          ? underlines(checked, findings).map(({ status, span }) => ({ status, range: converter.range(reading, span) }))
          : [],
      statements: checked.map((one) => ({
        kind: one.statement.kind,
        status: one.status,
        range: converter.range(reading, {
          start: one.statement.spans[0]?.start ?? 0,
          end: one.statement.spans.at(-1)?.end ?? 0,
        }),
        ...labelInContext(one, reading),
        detail: statementDetail(one, messages).join(' · '),
        evidence: evidencePlaces(one).length,
        mark: listedMark(context, marks.of(one.statement)),
        open: marks.isOpen(one.statement),
      })),
      findings: findings.map((finding) => ({
        range: converter.range(reading, finding.span),
        name: messages.findings.name[finding.code],
        label: findingLabel(finding, messages),
        message: findingMessage(workspace.engine, finding, messages, workspace.nameOf),
      })),
      marks: {
        open,
        gone: marks.gone.flatMap((mark, i) => {
          const listed = listedMark(context, mark);
          const line = marks.goneLines[i]?.line;
          return listed && line !== undefined ? [{ ...listed, lines: [line] }] : [];
        }),
        signOff: marks.signOff && {
          label: describeSignOff(marks.signOff, open, messages),
          changed: marks.signOff.unchanged ? null : messages.marks.openSince(open),
        },
        label: checked.length === 0 ? '' : messages.marks.settled(checked.length - open, checked.length),
      },
      statusNames: messages.findings.status,
      coverage: {
        statements: checked.length,
        withEvidence,
        conflicting,
        unchecked,
        label:
          checked.length === 0 ? messages.editor.coverageNone : messages.editor.coverage(withEvidence, checked.length),
        description: [
          messages.editor.coverageWhole(withEvidence, checked.length, conflicting, unchecked),
          ...folderLines(context, folder),
        ].join('\n'),
      },
      folder,
    };
  };

const listedMark = ({ messages }: ServerContext, mark: StatementMark | null): ListedMark | null =>
  mark && {
    mark: mark.mark,
    state: mark.state,
    label: describeMark(mark, messages),
    note: mark.note,
    text: mark.text,
  };

function folderLines({ messages: { editor } }: ServerContext, { reading, files, unreadable }: FolderState): string[] {
  const names = unreadable.slice(0, namedUnreadable).map(({ name, reason }) => `${name} (${reason})`);
  return [
    reading === 'reading'
      ? editor.stillReading
      : reading === 'stopped'
        ? editor.readingStopped
        : editor.filesRead(files - unreadable.length),
    ...(names.length > 0 ? [editor.unreadable(names, unreadable.length - names.length)] : []),
  ];
}
