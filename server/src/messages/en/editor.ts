// What hover cards, the status bar and the progress say.
export const editor = {
  reading: 'Reading the folder',
  readingFiles: (done: number, total: number) => `${done} of ${total} files`,
  coverage: (withEvidence: number, statements: number) => `${withEvidence} of ${statements} with evidence`,
};
