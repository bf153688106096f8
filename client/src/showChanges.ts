import { WorkspaceEdit, type CodeAction, type Command, type TextEdit, type WorkspaceEditEntryMetadata } from 'vscode';

/**
 * Has the editor show what an action would change before it is made, with everything ticked: one click takes it over. The
 * editor opens its preview where something in an edit needs confirmation, and leaves just that unticked; here it is the
 * making of a file that exists already, which comes to nothing and is not listed.
 */
export function showChanges(action: CodeAction | Command): CodeAction | Command {
  if (!('edit' in action) || !action.edit) return action;
  const entries = action.edit.entries();
  // A text that was never saved is no file; there every change waits for its own tick.
  if (entries.length === 0 || entries.some(([{ scheme }]) => scheme === 'untitled')) return action;
  const edit = new WorkspaceEdit();
  const label = action.title;
  for (const [uri, edits] of entries) {
    edit.createFile(uri, { ignoreIfExists: true }, { label, needsConfirmation: true });
    edit.set(
      uri,
      edits.map((one): [TextEdit, WorkspaceEditEntryMetadata] => [one, { label, needsConfirmation: false }]),
    );
  }
  action.edit = edit;
  return action;
}
