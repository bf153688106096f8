import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { compareCommand, methods, showEvidenceCommand } from '../../server/src/protocol/messages.ts';
import type { Comparison } from './compare.ts';
import { goToStatement } from './goToStatement.ts';
import type { Reports } from './reportView.ts';
import { showEvidence } from './showEvidence.ts';
import { showStatements } from './showStatements.ts';
import type { Statements } from './statements.ts';

export interface Parts {
  readonly client: BaseLanguageClient;
  readonly statements: Statements;
  readonly reports: Reports;
  readonly comparison: Comparison;
  readonly log: LogOutputChannel;
}

/** Everything that the command palette offers, with what links and the status bar call. */
export const registerCommands = ({ client, statements, reports, comparison, log }: Parts): Disposable[] => [
  commands.registerCommand('beleg.reportArticle', () => reports.showArticle()),
  commands.registerCommand('beleg.reportFolder', () => reports.showFolder()),
  commands.registerCommand('beleg.nextStatement', () => goToStatement(statements, 'next')),
  commands.registerCommand('beleg.previousStatement', () => goToStatement(statements, 'previous')),
  commands.registerCommand('beleg.showStatements', () => showStatements(statements)),
  commands.registerCommand(showEvidenceCommand, (uri?: unknown, position?: unknown) =>
    showEvidence(client, uri, position),
  ),
  commands.registerCommand(compareCommand, (uri?: unknown, position?: unknown) => comparison.show(uri, position)),
  commands.registerCommand('beleg.checkAgain', () => client.sendRequest(methods.checkAgain, {})),
  commands.registerCommand('beleg.showLog', () => log.show()),
];
