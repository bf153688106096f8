import type { Engine } from '../../engine/index.ts';
import type { Places } from './ReportInput.ts';
import type { ReportDate } from './SourceReport.ts';

/** A year, a month or a day and nothing less certain; of a period the beginning counts. */
const dated = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\/.*)?$/;

/** Every figure of every file that tells a date with its year, in order of time, then of files and places. */
export function buildTimeline(engine: Engine, places: Places): readonly ReportDate[] {
  const days = new Map<string, ReportDate['places'][number][]>();
  for (const file of engine.files()) {
    if (file.state !== 'read') continue;
    for (const statement of file.reading.statements) {
      if (statement.kind !== 'figure' || statement.value.kind !== 'date') continue;
      const date = dated.exec(statement.value.edtf)?.[1];
      const span = statement.spans[0];
      if (date === undefined || !span) continue;
      const day = days.get(date) ?? [];
      days.set(date, day);
      day.push({ ...places.place(file.uri, span), excerpt: places.excerpt(file.uri, span) });
    }
  }
  return [...days]
    .map(([date, told]) => ({
      date,
      places: told.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start)),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
