import { FileSystemError, workspace, type Uri } from 'vscode';

/** The text of a file in UTF-8; null where there is no such file. Any other failure is thrown. */
export async function readTextFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
