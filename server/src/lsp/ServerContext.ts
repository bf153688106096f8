import type { SourceReading } from '../engine/index.ts';
import type { Messages } from '../messages/en.ts';
import type { FolderState } from '../protocol/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import { canonicalUri } from './canonicalUri.ts';
import type { ClientTraits } from './ClientTraits.ts';
import type { Converter } from './convert.ts';
import type { FileReaders } from './FileReaders.ts';
import type { Log } from './guard.ts';
import type { FolderMarks } from './FolderMarks.ts';
import type { ServerPorts } from './ServerPorts.ts';
import type { Workspace } from './Workspace.ts';

/** Everything that a handler may use. */
export interface ServerContext {
  readonly ports: ServerPorts;
  readonly log: Log;
  readonly traits: ClientTraits;
  readonly messages: Messages;
  readonly converter: Converter;
  readonly workspace: Workspace;
  readonly marks: FolderMarks;
  readonly readers: FileReaders | null;
  readonly settings: () => Settings;
}

/** The file that a request is about, with all edits seen; null where it is not read. */
export function readingOf({ workspace }: ServerContext, uri: string): SourceReading | null {
  workspace.settle();
  return workspace.engine.reading(canonicalUri(uri));
}

/** A URI as the client spells it where it has the document open. */
export const clientUri = ({ workspace }: ServerContext, uri: string): string => workspace.document(uri)?.uri ?? uri;

export function folderState({ workspace, messages }: ServerContext): FolderState {
  return {
    reading: workspace.reading,
    files: workspace.engine.files().length,
    unreadable: workspace.unreadable().map(({ uri, reason }) => ({
      uri,
      name: workspace.nameOf(uri),
      reason: messages.findings.unreadable[reason],
    })),
  };
}
