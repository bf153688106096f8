import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import { paragraphSummaries } from '../../features/paragraphSummaries.ts';
import { goToCommand, ordinaryLength } from '../../protocol/messages.ts';
import { checkInSlices } from '../checkInSlices.ts';
import { makeCheckpoint } from '../Checkpoint.ts';
import { readingOf, type ServerContext } from '../ServerContext.ts';

/** Over each paragraph, what the other files make of it. */
export const answerCodeLenses =
  (context: ServerContext) =>
  async ({ textDocument }: CodeLensParams, token: CancellationToken): Promise<CodeLens[] | null> => {
    const { converter, messages, ports, settings, traits, workspace } = context;
    const uri = readingOf(context, textDocument.uri)?.uri;
    // A client that turns things on and off itself also knows where they stand in the way.
    const show = traits.switches ? 'always' : settings().codeLens;
    if (uri === undefined || show === 'never' || !workspace.complete) return null;
    const checked = await checkInSlices(context, uri, makeCheckpoint(ports, token));
    const reading = workspace.engine.reading(uri);
    if (!reading || (show === 'auto' && reading.text.length > ordinaryLength)) return null;
    return paragraphSummaries(reading, checked, messages).map(({ paragraph, text, first }) => {
      const at = converter.range(reading, first.statement.spans[0] ?? paragraph).start;
      return {
        range: converter.range(reading, { start: paragraph.start, end: paragraph.start }),
        command: {
          title: text,
          command: traits.commands.includes(goToCommand) ? goToCommand : '',
          arguments: [textDocument.uri, at],
        },
      };
    });
  };
