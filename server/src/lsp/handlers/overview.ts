import type { CancellationToken } from 'vscode-languageserver';
import type { Span } from '../../engine/index.ts';
import { oneLine } from '../../features/escapeMarkdown.ts';
import { findingMessage } from '../../features/findingMessage.ts';
import { namesIn, originsOf } from '../../features/folderOverview.ts';
import { compareSources, conflictsAmong } from '../../features/report/sourceConflicts.ts';
import { shorten } from '../../features/shorten.ts';
import type { OverviewEntry, OverviewParams, OverviewResult } from '../../protocol/messages.ts';
import { checkInSlices } from '../checkInSlices.ts';
import { makeCheckpoint } from '../Checkpoint.ts';
import { clientUri, readingOf, type ServerContext } from '../ServerContext.ts';

/** What a list shows beyond an article's own statements; asked for when a person opens that part of the list. */
export const answerOverview =
  (context: ServerContext) =>
  async ({ textDocument, part }: OverviewParams, token: CancellationToken): Promise<OverviewResult | null> => {
    const { messages, ports, workspace } = context;
    const uri = readingOf(context, textDocument.uri)?.uri;
    if (uri === undefined) return null;
    const { editor, findings } = messages;
    switch (part) {
      case 'names':
        return {
          entries: namesIn(workspace.engine, uri).map(({ name, spellings }) => {
            const entries = spellings.map(({ text, files, uri: at, span }) =>
              entry(context, text, editor.files(files), at, span),
            );
            const only = entries.length === 1 ? entries[0] : undefined;
            return only ?? { label: tidy(name), detail: editor.spellings(entries.length), place: null, entries };
          }),
        };
      case 'origins':
        return {
          entries: originsOf(workspace.engine).map(({ name, uris }) => ({
            label: tidy(name),
            detail: editor.files(uris.length),
            place: null,
            entries: uris.map((one) => entry(context, workspace.nameOf(one), '', one, { start: 0, end: 0 })),
          })),
        };
      case 'conflicts': {
        const checkpoint = makeCheckpoint(ports, token);
        await checkInSlices(context, uri, checkpoint);
        for (const one of compareSources(workspace.engine, [uri]).compared)
          await checkInSlices(context, one, checkpoint);
        const comparison = compareSources(workspace.engine, [uri]);
        const entries = conflictsAmong(workspace.engine, comparison).map(({ uri: at, finding }) =>
          entry(
            context,
            findingMessage(workspace.engine, finding, messages, workspace.nameOf),
            `${workspace.nameOf(at)} · ${findings.name[finding.code]}`,
            at,
            finding.span,
          ),
        );
        if (comparison.left === 0) return { entries };
        const label = messages.report.sourcesLeft(comparison.left, comparison.sources.length);
        return { entries: [...entries, { label, detail: '', place: null, entries: [] }] };
      }
    }
  };

function entry(context: ServerContext, label: string, detail: string, uri: string, span: Span): OverviewEntry {
  const reading = context.workspace.engine.reading(uri);
  return {
    label: tidy(label),
    detail: tidy(detail),
    place: reading && { uri: clientUri(context, uri), range: context.converter.range(reading, span) },
    entries: [],
  };
}

const tidy = (text: string): string => shorten(oneLine(text).trim(), 160);
