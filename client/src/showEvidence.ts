import { commands, l10n, Location, Position, Range, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type EvidenceParams, type EvidenceResult, type Place } from '../../server/src/protocol/messages.ts';
import { activeArticle } from './articles.ts';

/**
 * Opens the list of evidence for the statement at the cursor, or at the place that a card's link names. The arguments come
 * from a link and are taken for nothing but what they look like.
 */
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

interface EditorPlace {
  readonly uri: Uri;
  readonly position: Position;
}

function linkedPlace(uri: unknown, position: unknown): EditorPlace | null {
  if (typeof uri !== 'string' || typeof position !== 'object' || position === null) return null;
  const { line, character } = position as { line?: unknown; character?: unknown };
  if (typeof line !== 'number' || typeof character !== 'number' || !(line >= 0) || !(character >= 0)) return null;
  return { uri: Uri.parse(uri), position: new Position(line, character) };
}

function cursorPlace(): EditorPlace | null {
  const editor = activeArticle();
  return editor && { uri: editor.document.uri, position: editor.selection.active };
}

const asLocation = ({ uri, range: { start, end } }: Place): Location =>
  new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character));
