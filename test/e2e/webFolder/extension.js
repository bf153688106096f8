// A folder that exists only in the browser, as one on vscode.dev does: read from the test's server once, then kept here.
/* global exports, require, fetch, TextEncoder */
const vscode = require('vscode');

exports.activate = async (context) => {
  const { origin } = new URL(context.extensionUri.toString(true));
  const files = new Map(Object.entries(await (await fetch(`${origin}/folder.json`)).json()));
  const changed = new vscode.EventEmitter();
  const isFolder = (path) => path === '/' || [...files.keys()].some((name) => name.startsWith(`${path}/`));
  const missing = (uri) => vscode.FileSystemError.FileNotFound(uri);
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat(uri) {
      if (files.has(uri.path))
        return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: files.get(uri.path).length };
      if (isFolder(uri.path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      throw missing(uri);
    },
    readDirectory(uri) {
      const base = uri.path === '/' ? '/' : `${uri.path}/`;
      const entries = new Map();
      for (const name of files.keys()) {
        if (!name.startsWith(base)) continue;
        const [first, ...rest] = name.slice(base.length).split('/');
        entries.set(first, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
      }
      return [...entries];
    },
    readFile(uri) {
      if (!files.has(uri.path)) throw missing(uri);
      return new TextEncoder().encode(files.get(uri.path));
    },
    writeFile(uri, content) {
      files.set(uri.path, new TextDecoder().decode(content));
      changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory() {},
    delete(uri) {
      if (!files.delete(uri.path)) throw missing(uri);
      changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
    },
    rename(from, to) {
      if (!files.has(from.path)) throw missing(from);
      files.set(to.path, files.get(from.path));
      files.delete(from.path);
      changed.fire([
        { type: vscode.FileChangeType.Deleted, uri: from },
        { type: vscode.FileChangeType.Changed, uri: to },
      ]);
    },
  };
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('example', provider, { isCaseSensitive: true }),
    vscode.workspace.registerFileSearchProvider('example', {
      provideFileSearchResults: ({ pattern }) =>
        [...files.keys()]
          .filter((name) => name.includes(pattern))
          .map((path) => vscode.Uri.from({ scheme: 'example', path })),
    }),
  );
};
