import { findBelegFile } from './findBelegFile.ts';
import { articleMarks } from '../../features/marks/articleMarks.ts';
import type { MarksOf } from '../../features/report/ReportInput.ts';
import { marksPath } from '../../marks/Mark.ts';
import { parseMarks } from '../../marks/parseMarks.ts';

/** What people have marked in each article: the file of marks in the nearest folder above it that has one. */
export async function loadMarks(uris: readonly string[]): Promise<MarksOf> {
  const files = await findBelegFile(uris, marksPath, parseMarks);
  return (reading) => {
    const found = files(reading.uri);
    return found && articleMarks(reading, found.content, found.file);
  };
}
