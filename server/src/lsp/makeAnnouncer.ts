import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { methods } from '../protocol/messages.ts';
import { guardNotification } from './guard.ts';
import { diagnosticsOf } from './handlers/diagnostics.ts';
import type { WorkspaceChange } from './openWorkspace.ts';
import { clientUri, type ServerContext } from './ServerContext.ts';

/** Milliseconds of quiet after which the client hears of changes, once for all of them. */
const quiet = 150;

/** Tells the client that what it shows may no longer hold. Clients that do not ask for diagnostics are sent them. */
export function makeAnnouncer(
  connection: Connection,
  context: () => ServerContext | null,
): { readonly changed: (change: WorkspaceChange) => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refresh = false;
  /** What was sent, so that nothing is sent twice and a closed document is wiped. */
  const sent = new Map<string, string>();

  async function announce(): Promise<void> {
    const now = context();
    if (!now) return;
    const { traits, workspace } = now;
    const refreshNow = refresh && workspace.reading !== 'reading';
    if (refreshNow) refresh = false;
    void connection.sendNotification(methods.changed);
    if (refreshNow && traits.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(unheard);
    if (refreshNow && traits.refreshesHints) connection.languages.inlayHint.refresh().catch(unheard);
    if (!traits.asksForDiagnostics) await push(now);
    else if (refreshNow && traits.refreshesDiagnostics) await connection.languages.diagnostics.refresh();
  }

  async function push(now: ServerContext): Promise<void> {
    const { workspace } = now;
    const open = workspace.documents();
    for (const uri of open) {
      const version = workspace.document(uri)?.version;
      const diagnostics = await diagnosticsOf(now, uri);
      if (diagnostics === null || workspace.document(uri)?.version !== version) continue;
      const target = clientUri(now, uri);
      const content = JSON.stringify([version, diagnostics]);
      if (sent.get(target) === content) continue;
      sent.set(target, content);
      await connection.sendDiagnostics({ uri: target, ...(version !== undefined && { version }), diagnostics });
    }
    const shown = new Set(open.map((uri) => clientUri(now, uri)));
    for (const target of sent.keys()) {
      if (shown.has(target)) continue;
      sent.delete(target);
      await connection.sendDiagnostics({ uri: target, diagnostics: [] });
    }
  }

  const run = guardNotification('announcing', (message) => context()?.log(message), announce);
  return {
    changed(change) {
      if (change === 'files') refresh = true;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), quiet);
    },
  };
}

/** A client that is just going away hears nothing more. */
const unheard = (): void => {};
