import {
  l10n,
  Position,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  type QuickPickItem,
  type Tab,
  type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  methods,
  type EvidenceParams,
  type EvidenceResult,
  type ListedEvidence,
} from '../../server/src/protocol/messages.ts';
import { cursorPlace, linkedPlace, type EditorPlace } from './linkedPlace.ts';

/** The evidence of the statement at the place that a card's link names, else at the cursor; says so where there is none. */
async function askEvidence(
  client: BaseLanguageClient,
  uri: unknown,
  position: unknown,
): Promise<{ readonly at: EditorPlace; readonly places: readonly ListedEvidence[] } | null> {
  const at = linkedPlace(uri, position) ?? cursorPlace();
  if (!at) return null;
  const params: EvidenceParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(at.uri) },
    position: client.code2ProtocolConverter.asPosition(at.position),
  };
  const evidence = await client.sendRequest<EvidenceResult | null>(methods.evidence, params);
  if (evidence && evidence.places.length > 0) return { at, places: evidence.places };
  const message = evidence ? l10n.t('There is no match in the other files.') : l10n.t('There is no statement here.');
  window.setStatusBarMessage(message, 4000);
  return null;
}

interface Item extends QuickPickItem {
  readonly place: ListedEvidence;
}

/** Lists all evidence of a statement, best first; moving through the list shows each beside the article. */
export async function showEvidence(client: BaseLanguageClient, uri: unknown, position: unknown): Promise<void> {
  const found = await askEvidence(client, uri, position);
  if (!found) return;
  const picker = window.createQuickPick<Item>();
  picker.title = l10n.t('Evidence');
  picker.placeholder = l10n.t('Enter opens the place; moving through the list shows it beside the article');
  picker.matchOnDetail = true;
  picker.matchOnDescription = true;
  picker.items = found.places.map((place) => ({
    label: plain(place.name),
    description: plain(place.detail),
    detail: plain(place.text),
    place,
  }));
  const before = new Set(openTabs());
  let accepted = false;
  picker.onDidChangeActive(([item]) => {
    if (item) void showBeside(item.place, true);
  });
  picker.onDidAccept(() => {
    accepted = true;
    const item = picker.activeItems[0];
    picker.hide();
    if (item) void showBeside(item.place, false);
  });
  const editor = window.activeTextEditor;
  picker.onDidHide(() => {
    picker.dispose();
    if (!accepted) void putBack(before, editor);
  });
  picker.show();
}

/** Who only looked finds everything as it was. */
async function putBack(before: ReadonlySet<Tab>, editor: TextEditor | undefined): Promise<void> {
  await window.tabGroups.close(openTabs().filter((tab) => tab.isPreview && !before.has(tab)));
  if (!editor) return;
  const { document, selection, viewColumn } = editor;
  await window.showTextDocument(document, { selection, ...(viewColumn !== undefined && { viewColumn }) });
}

const openTabs = (): Tab[] => window.tabGroups.all.flatMap(({ tabs }) => tabs);

/** Opens the best evidence of a statement in another column; the cursor stays in the article, to go on from there. */
export async function openBeside(client: BaseLanguageClient, uri: unknown, position: unknown): Promise<void> {
  const best = (await askEvidence(client, uri, position))?.places[0];
  if (best) await showBeside(best, true);
}

async function showBeside({ uri, range: { start, end } }: ListedEvidence, preserveFocus: boolean): Promise<void> {
  const selection = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
  const editor = await window.showTextDocument(Uri.parse(uri), {
    viewColumn: otherColumn(),
    preserveFocus,
    preview: true,
    selection,
  });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A column that is there already, rather than a third one. */
function otherColumn(): ViewColumn {
  const active = window.tabGroups.activeTabGroup.viewColumn;
  return window.tabGroups.all.find(({ viewColumn }) => viewColumn !== active)?.viewColumn ?? ViewColumn.Beside;
}

/** A text that looks like the code of an icon stays text. */
const plain = (text: string): string => text.replaceAll('$(', '$\u200b(');
