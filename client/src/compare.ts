import { commands, EventEmitter, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type CompareResult, type EvidenceParams } from '../../server/src/protocol/messages.ts';
import { cursorPlace, linkedPlace } from './linkedPlace.ts';

const scheme = 'beleg-passage';

export interface Comparison extends Disposable {
  /** Lays a statement and its first evidence side by side: at the place that a link names, else at the cursor. */
  show(uri: unknown, position: unknown): Promise<void>;
}

export function openComparison(client: BaseLanguageClient): Comparison {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  // By its path the editor knows the text for a passage, whose lines it breaks (`languages` in package.json).
  const document = (side: string, { name, text }: CompareResult['here']): Uri => {
    const uri = Uri.from({ scheme, path: `/beleg-passage/${side}/${name.replaceAll('/', '∕')}` });
    texts.set(uri.toString(), text);
    changed.fire(uri);
    return uri;
  };
  return {
    async show(uri, position) {
      const at = linkedPlace(uri, position) ?? cursorPlace();
      if (!at) return;
      const params: EvidenceParams = {
        textDocument: { uri: client.code2ProtocolConverter.asUri(at.uri) },
        position: client.code2ProtocolConverter.asPosition(at.position),
      };
      const result = await client.sendRequest<CompareResult | null>(methods.compare, params);
      if (!result?.there) {
        const message = result
          ? l10n.t('There is no match in the other files.')
          : l10n.t('There is no statement here.');
        window.setStatusBarMessage(message, 4000);
        return;
      }
      const { here, there } = result;
      const title = `${there.name} ↔ ${here.name}`;
      await commands.executeCommand('vscode.diff', document('there', there), document('here', here), title);
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}
