import type { editor as english } from '../en/editor.ts';

export const editor: typeof english = {
  reading: 'Ordner wird gelesen',
  readingFiles: (done, total) => `${done} von ${total} Dateien`,
  coverage: (withEvidence, statements) => `${withEvidence} von ${statements} belegt`,
};
