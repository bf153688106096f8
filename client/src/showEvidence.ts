import { commands, l10n, Location, Position, Range, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type EvidenceParams, type EvidenceResult, type Place } from '../../server/src/protocol/messages.ts';
import { cursorPlace, linkedPlace } from './linkedPlace.ts';

/** Opens the list of evidence for the statement at the place that a card's link names, else at the cursor. */
export async function showEvidence(client: BaseLanguageClient, uri: unknown, position: unknown): Promise<void> {
  const at = linkedPlace(uri, position) ?? cursorPlace();
  if (!at) return;
  const params: EvidenceParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(at.uri) },
    position: client.code2ProtocolConverter.asPosition(at.position),
  };
  const evidence = await client.sendRequest<EvidenceResult | null>(methods.evidence, params);
  if (!evidence) {
    window.setStatusBarMessage(l10n.t('There is no statement here.'), 4000);
  } else if (evidence.places.length === 0) {
    window.setStatusBarMessage(l10n.t('There is no match in the other files.'), 4000);
  } else {
    const { start } = evidence.statement;
    const locations = evidence.places.map(asLocation);
    await commands.executeCommand(
      'editor.action.peekLocations',
      at.uri,
      new Position(start.line, start.character),
      locations,
      'peek',
    );
  }
}

const asLocation = ({ uri, range: { start, end } }: Place): Location =>
  new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character));
