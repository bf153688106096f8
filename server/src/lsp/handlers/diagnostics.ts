import {
  DiagnosticSeverity,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { CheckedStatement, Finding, SourceReading } from '../../engine/index.ts';
import { findingMessage } from '../../features/findingMessage.ts';
import { statementSummary } from '../../features/listStatements.ts';
import { canonicalUri } from '../canonicalUri.ts';
import { checkInSlices, countingFindings } from '../checkInSlices.ts';
import { makeCheckpoint } from '../Checkpoint.ts';
import { clientUri, type ServerContext } from '../ServerContext.ts';

/** A check that did not come to its end says so, and the client keeps what it shows. */
const notNow = (): ResponseError<unknown> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'not checked', { retriggerRequest: false });

export const answerDiagnostics =
  (context: ServerContext) =>
  async (
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const { workspace } = context;
    const uri = canonicalUri(textDocument.uri);
    workspace.settle();
    if (!workspace.complete) throw notNow();
    if (previousResultId === resultId(context)) return { kind: 'unchanged', resultId: previousResultId };
    const items = await diagnosticsOf(context, uri, token);
    if (items === null) throw notNow();
    return { kind: 'full', resultId: resultId(context), items };
  };

/** Everything is named by the engine that found it and its revision: results of two engines never pass for each other. */
const resultId = ({ workspace, settings }: ServerContext): string =>
  `${workspace.generation}.${workspace.engine.revision}.${settings().hintsForOtherEditors ? 1 : 0}${settings().problemsEnabled ? 1 : 0}`;

/** What contradicts, and for editors without underlines of ours the rest as hints. Null: not checked. */
export async function diagnosticsOf(
  context: ServerContext,
  uri: string,
  token?: CancellationToken,
): Promise<Diagnostic[] | null> {
  const { ports, settings, traits, workspace } = context;
  const checked = await checkInSlices(context, uri, makeCheckpoint(ports, token));
  const { engine } = workspace;
  const reading = engine.reading(uri);
  if (!reading || !workspace.complete) return null;
  const findings = traits.switches || settings().problemsEnabled ? countingFindings(context, uri) : [];
  const hints =
    settings().hintsForOtherEditors && !traits.drawsUnderlines
      ? checked
          .filter(({ status }) => status !== 'conflicting')
          .flatMap((one) => hintDiagnostics(context, reading, one))
      : [];
  return [...findings.map((finding) => findingDiagnostic(context, reading, finding)), ...hints];
}

function findingDiagnostic(context: ServerContext, reading: SourceReading, finding: Finding): Diagnostic {
  const { converter, messages, traits, workspace } = context;
  return {
    range: converter.range(reading, finding.span),
    severity: DiagnosticSeverity.Warning,
    source: 'Beleg',
    // People read it in the list of problems; programs find the name that never changes in `data`.
    code: messages.findings.name[finding.code],
    data: { code: finding.code },
    message: findingMessage(workspace.engine, finding, messages, workspace.nameOf),
    // The editor shows all of it above the card, which has the evidence: there the first is enough.
    relatedInformation: finding.evidence
      .slice(0, traits.drawsUnderlines ? 1 : undefined)
      .flatMap(({ uri, span, text }) => {
        const other = workspace.engine.reading(uri);
        if (!other) return [];
        return [{ location: { uri: clientUri(context, uri), range: converter.range(other, span) }, message: text }];
      }),
  };
}

const hintDiagnostics = (
  { converter, messages }: ServerContext,
  reading: SourceReading,
  checked: CheckedStatement,
): Diagnostic[] =>
  checked.statement.spans.slice(0, 1).map((span) => ({
    range: converter.range(reading, span),
    severity: DiagnosticSeverity.Hint,
    source: 'Beleg',
    code: messages.findings.status[checked.status],
    data: { code: checked.status },
    message: statementSummary(checked, messages),
  }));
