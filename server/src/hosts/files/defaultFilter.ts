import type { FileFilter } from '../../lsp/FileStore.ts';

/** What is read of a folder when nobody says otherwise. */
export const defaultFilter: FileFilter = {
  sources: ['**/*.{txt,text,md,markdown,mdown,mkd}'],
  exclude: ['**/node_modules/**', '**/bower_components/**', '**/.git/**', '**/.hg/**', '**/.svn/**', '**/dist/**'],
};
