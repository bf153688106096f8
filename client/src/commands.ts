import { commands, Range, window, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  chooseIgnoreCommand,
  compareCommand,
  goToCommand,
  methods,
  openBesideCommand,
  queryCommand,
  showEvidenceCommand,
  tickCommand,
} from '../../server/src/protocol/messages.ts';
import type { Comparison } from './compare.ts';
import { deleteCache } from './deleteCache.ts';
import { goToStatement, openAt } from './goToStatement.ts';
import { cursorPlace, linkedPlace } from './linkedPlace.ts';
import type { Marks } from './marks.ts';
import { mayWrite } from './mayWrite.ts';
import type { Reports } from './reportView.ts';
import { openBeside, showEvidence } from './showEvidence.ts';
import { showStatements } from './showStatements.ts';
import type { Statements } from './statements.ts';

export interface Parts {
  readonly client: BaseLanguageClient;
  readonly statements: Statements;
  readonly reports: Reports;
  readonly comparison: Comparison;
  readonly marks: Marks;
  readonly log: LogOutputChannel;
}

const markCommands = [
  [tickCommand, 'ticked'],
  [queryCommand, 'query'],
  ['beleg.markAuthor', 'author'],
  ['beleg.markWaived', 'waived'],
  ['beleg.clearMark', 'cleared'],
] as const;

/** Everything that the command palette offers, with what links and the status bar call. */
export const registerCommands = ({ client, statements, reports, comparison, marks, log }: Parts): Disposable[] => [
  commands.registerCommand('beleg.reportArticle', () => reports.showArticle()),
  commands.registerCommand('beleg.saveReport', () => reports.save()),
  commands.registerCommand('beleg.reportFolder', () => reports.showFolder()),
  commands.registerCommand('beleg.nextStatement', () => goToStatement(statements, 'next')),
  commands.registerCommand('beleg.previousStatement', () => goToStatement(statements, 'previous')),
  commands.registerCommand('beleg.nextOpen', () => goToStatement(statements, 'next', 'open')),
  commands.registerCommand('beleg.previousOpen', () => goToStatement(statements, 'previous', 'open')),
  ...markCommands.map(([command, kind]) =>
    commands.registerCommand(command, (uri?: unknown, position?: unknown) =>
      marks.mark(linkedPlace(uri, position) ?? cursorPlace(), kind),
    ),
  ),
  commands.registerCommand('beleg.tickAndGoOn', () => marks.tickAndGoOn()),
  commands.registerCommand('beleg.signOff', () => marks.signOff()),
  commands.registerCommand('beleg.showStatements', () => showStatements(statements)),
  commands.registerCommand(showEvidenceCommand, (uri?: unknown, position?: unknown) =>
    showEvidence(client, uri, position),
  ),
  commands.registerCommand(openBesideCommand, (uri?: unknown, position?: unknown) => openBeside(client, uri, position)),
  commands.registerCommand(goToCommand, async (uri?: unknown, position?: unknown) => {
    const place = linkedPlace(uri, position);
    if (place) await openAt(await window.showTextDocument(place.uri), place.position);
  }),
  // What there is to ignore stands in the light bulb's menu at the words in question.
  commands.registerCommand(chooseIgnoreCommand, async (uri?: unknown, position?: unknown) => {
    const place = linkedPlace(uri, position);
    if (!place || !mayWrite()) return;
    const editor = await window.showTextDocument(place.uri, { selection: new Range(place.position, place.position) });
    editor.revealRange(editor.selection);
    await commands.executeCommand('editor.action.quickFix');
  }),
  commands.registerCommand(compareCommand, (uri?: unknown, position?: unknown) => comparison.show(uri, position)),
  commands.registerCommand('beleg.checkAgain', () => client.sendRequest(methods.checkAgain, {})),
  commands.registerCommand('beleg.showLog', () => log.show()),
  commands.registerCommand('beleg.deleteCache', () => deleteCache(client)),
];
