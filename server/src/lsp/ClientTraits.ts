import type { InitializeParams } from 'vscode-languageserver';
import type { ClientOptions } from '../protocol/messages.ts';

/** What the other side can do, told once at the beginning. */
export interface ClientTraits {
  readonly locale: string | null;
  readonly asksForDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly asksForSettings: boolean;
  readonly watchesFiles: boolean;
  readonly showsProgress: boolean;
  readonly rendersMarkdown: boolean;
  readonly followsLinks: boolean;
  readonly nestsSymbols: boolean;
  readonly changesFolders: boolean;
  /** Shows a person what a change would do before it is made. */
  readonly previewsChanges: boolean;
  readonly drawsUnderlines: boolean;
  readonly followsPlaceLinks: boolean;
  readonly rendersHtml: boolean;
  /** Turns cards, underlines and entries on and off itself. */
  readonly switches: boolean;
  readonly commands: readonly string[];
  /** A folder in which something may be kept from one session to the next; a URI, null for none. */
  readonly cacheFolder: string | null;
  readonly settings: unknown;
}

export function readClientTraits({ capabilities, locale, initializationOptions }: InitializeParams): ClientTraits {
  const { textDocument, workspace, window } = capabilities;
  const options: ClientOptions =
    typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {};
  return {
    locale: locale ?? null,
    asksForDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    asksForSettings: workspace?.configuration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    followsLinks: textDocument?.definition?.linkSupport === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    changesFolders: workspace?.workspaceFolders === true,
    previewsChanges:
      workspace?.workspaceEdit?.changeAnnotationSupport !== undefined &&
      workspace.workspaceEdit.documentChanges === true &&
      textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    drawsUnderlines: options.underlines === true,
    followsPlaceLinks: options.placeLinks === true,
    rendersHtml: options.html === true,
    switches: options.switches === true,
    commands: Array.isArray(options.commands)
      ? options.commands.filter((name): name is string => typeof name === 'string')
      : [],
    cacheFolder: typeof options.cacheFolder === 'string' ? options.cacheFolder : null,
    settings: options.settings,
  };
}
