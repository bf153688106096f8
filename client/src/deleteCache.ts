import { env, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type DeleteCacheResult } from '../../server/src/protocol/messages.ts';

/** Deletes what the server kept of all folders; what is shown stays, and the next start reads everything again. */
export async function deleteCache(client: BaseLanguageClient): Promise<void> {
  const { bytes } = await client.sendRequest<DeleteCacheResult>(methods.deleteCache, {});
  const megabytes = (bytes / (1024 * 1024)).toLocaleString(env.language, { maximumFractionDigits: 1 });
  void window.showInformationMessage(
    l10n.t('{0} MB of what was read earlier are deleted. Nothing that Beleg shows depends on them.', megabytes),
  );
}
