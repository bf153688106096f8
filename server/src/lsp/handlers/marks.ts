import { signOffOf } from '../../features/marks/articleMarks.ts';
import { statementAtCursor } from '../../features/statementAtCursor.ts';
import { markLine, signOffLine } from '../../marks/writeMarks.ts';
import type { MarkParams, MarkResult, SignOffParams } from '../../protocol/messages.ts';
import { readingOf, type ServerContext } from '../ServerContext.ts';

/** What has to be written so that the statement at a position bears a mark. The client writes it. */
export const answerMark =
  (context: ServerContext) =>
  ({ textDocument, position, mark, by, at, note }: MarkParams): MarkResult => {
    const { converter, marks, workspace } = context;
    const reading = readingOf(context, textDocument.uri);
    const place = reading && marks.placeOf(reading.uri);
    if (!reading || !place) return { ok: false, reason: 'no-folder' };
    const statement = statementAtCursor(workspace.engine, reading.uri, converter.offset(reading, position));
    const article = marks.of(reading);
    const anchor = statement && article.anchorOf(statement);
    if (!statement || !anchor) return { ok: false, reason: 'no-statement' };
    const before = article.linesOf(statement);
    if (mark === 'cleared' && !article.of(statement)) return { ok: true, uri: place.uri, add: [], drop: [] };
    const newest = before.reduce((latest, { entry }) => (entry.at > latest ? entry.at : latest), '');
    const line = markLine({ ...anchor, file: place.file, mark, by, at: later(at, newest), note });
    return { ok: true, uri: place.uri, add: [line], drop: before.map(({ line }) => line) };
  };

export const answerSignOff =
  (context: ServerContext) =>
  ({ textDocument, by, at }: SignOffParams): MarkResult => {
    const reading = readingOf(context, textDocument.uri);
    const place = reading && context.marks.placeOf(reading.uri);
    if (!reading || !place) return { ok: false, reason: 'no-folder' };
    return { ok: true, uri: place.uri, add: [signOffLine(signOffOf(reading, place.file, by, at))], drop: [] };
  };

/** The clocks of two machines differ; what replaces a mark is newer all the same. */
function later(at: string, than: string): string {
  if (at > than) return at;
  const time = Date.parse(than);
  return Number.isNaN(time) ? at : new Date(time + 1).toISOString();
}
