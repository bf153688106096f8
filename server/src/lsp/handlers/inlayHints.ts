import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { Statement } from '../../engine/index.ts';
import { oneLine } from '../../features/escapeMarkdown.ts';
import { shorten } from '../../features/shorten.ts';
import { checkInSlices } from '../checkInSlices.ts';
import { makeCheckpoint } from '../Checkpoint.ts';
import { readingOf, type ServerContext } from '../ServerContext.ts';

/** Behind a figure that a source has in another unit, the source's own words for it. */
export const answerInlayHints =
  (context: ServerContext) =>
  async ({ textDocument, range }: InlayHintParams, token: CancellationToken): Promise<InlayHint[] | null> => {
    const { converter, messages, ports, settings, traits, workspace } = context;
    const uri = readingOf(context, textDocument.uri)?.uri;
    if (uri === undefined || !(traits.switches || settings().inlayHintsEnabled)) return null;
    const checked = await checkInSlices(context, uri, makeCheckpoint(ports, token));
    const reading = workspace.engine.reading(uri);
    if (!reading) return null;
    const [from, to] = [converter.offset(reading, range.start), converter.offset(reading, range.end)];
    return checked.flatMap(({ statement, matches }, i): InlayHint[] => {
      // `86 tonnes (190,000 pounds)` has its conversion beside it.
      if (isNear(checked[i - 1]?.statement, statement) || isNear(statement, checked[i + 1]?.statement)) return [];
      const end = statement.spans.at(-1)?.end ?? 0;
      const match = statement.kind === 'figure' ? matches.find(({ relation }) => relation === 'converted') : undefined;
      const other = match && workspace.engine.reading(match.uri);
      const there = match?.spans[0];
      if (!match || !other || !there || end < from || end > to) return [];
      const line = converter.range(other, there).start.line + 1;
      return [
        {
          position: converter.range(reading, { start: end, end }).start,
          label: `= ${shorten(oneLine(match.text).trim(), 40)}`,
          tooltip: messages.editor.placeName(workspace.nameOf(match.uri), line),
          paddingLeft: true,
        },
      ];
    });
  };

/** Whether one figure follows another with next to nothing between, as a value and its conversion do. */
function isNear(first: Statement | undefined, second: Statement | undefined): boolean {
  if (first?.kind !== 'figure' || second?.kind !== 'figure') return false;
  const between = (second.spans[0]?.start ?? 0) - (first.spans.at(-1)?.end ?? 0);
  return between >= 0 && between <= 4;
}
