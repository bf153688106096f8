import type { Connection } from 'vscode-languageserver';
import type { Messages } from '../messages/en.ts';
import type { ClientTraits } from './ClientTraits.ts';
import type { ReadingProgress } from './Workspace.ts';

/** Shows how far the folder is read, where the client can show it; a person may break it off there. */
export async function readingProgress(
  connection: Connection,
  { showsProgress }: ClientTraits,
  { editor }: Messages,
): Promise<ReadingProgress> {
  if (!showsProgress) return { report: () => {}, done: () => {}, stopped: () => false, onStop: () => {} };
  const reporter = await connection.window.createWorkDoneProgress();
  reporter.begin(editor.reading, 0, undefined, true);
  let shown = -1;
  return {
    report(done, total) {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      if (percent === shown) return;
      shown = percent;
      reporter.report(percent, editor.readingFiles(done, total));
    },
    done: () => reporter.done(),
    stopped: () => reporter.token.isCancellationRequested,
    onStop: (act) => void reporter.token.onCancellationRequested(act),
  };
}
