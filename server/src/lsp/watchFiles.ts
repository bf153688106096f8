import { DidChangeWatchedFilesNotification, type Connection, type Disposable } from 'vscode-languageserver';
import { ignoresPath } from '../marks/Ignore.ts';
import { marksPath } from '../marks/Mark.ts';

/** Asks the client for news of files on disk; a new list of patterns takes the place of the old one. */
export function makeFileWatch(connection: Connection): (sources: readonly string[]) => Promise<void> {
  let watched: Disposable | null = null;
  let known: string | null = null;
  return async (sources) => {
    const patterns = sources.filter((glob) => !glob.startsWith('!'));
    if (known === patterns.join('\n')) return;
    known = patterns.join('\n');
    const before = watched;
    watched = await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        ...patterns.map((globPattern) => ({ globPattern })),
        { globPattern: '**/.gitignore' },
        { globPattern: `**/${ignoresPath}` },
        { globPattern: `**/${marksPath}` },
        // A folder that goes takes its files with it, and only the folder is named.
        { globPattern: '**/*', kind: 4 },
      ],
    });
    before?.dispose();
  };
}
