import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverCard, type CardEvidence } from '../../features/hoverCard.ts';
import { hoverCardMarkdown, hoverCardPlain, type CardLinks } from '../../features/hoverCardText.ts';
import { compareCommand, showEvidenceCommand } from '../../protocol/messages.ts';
import { asShown } from '../checkInSlices.ts';
import { clientUri, folderState, readingOf, type ServerContext } from '../ServerContext.ts';

/** The card over a statement. Waits for nothing: it shows what is known by now. */
export const answerHover =
  (context: ServerContext) =>
  ({ textDocument, position }: HoverParams): Hover | null => {
    const { converter, messages, settings, traits, workspace } = context;
    if (!settings().hoverEnabled) return null;
    const reading = readingOf(context, textDocument.uri);
    if (!reading) return null;
    const { engine } = workspace;
    const offset = converter.offset(reading, position);
    const statement = engine.statementAt(reading.uri, offset);
    const span = statement?.spans.find(({ start, end }) => start <= offset && offset < end);
    if (!statement || !span) return null;
    const checked = asShown(context, engine.checkStatement(reading.uri, statement));
    const card = hoverCard(engine, reading, checked, offset, folderState(context), workspace.nameOf, messages);
    const range = converter.range(reading, span);
    const links = cardLinks(context, textDocument.uri, range.start);
    return {
      range,
      contents: traits.rendersMarkdown
        ? { kind: 'markdown', value: hoverCardMarkdown(card, links, messages) }
        : { kind: 'plaintext', value: hoverCardPlain(card, links, messages) },
    };
  };

function cardLinks(context: ServerContext, uri: string, position: { line: number; character: number }): CardLinks {
  const { converter, messages, traits, workspace } = context;
  const startOf = ({ uri, span }: CardEvidence): { line: number; character: number } => {
    const other = workspace.engine.reading(uri);
    return other ? converter.range(other, span).start : { line: 0, character: 0 };
  };
  const commandLink = (name: string): string | null =>
    traits.commands.includes(name) ? `command:${name}?${encodeArguments([uri, position])}` : null;
  return {
    placeName: (evidence) => messages.editor.placeName(workspace.nameOf(evidence.uri), startOf(evidence).line + 1),
    placeLink(evidence) {
      const { line, character } = startOf(evidence);
      const target = linkTarget(clientUri(context, evidence.uri));
      return traits.followsPlaceLinks ? `${target}#L${line + 1},${character + 1}` : target;
    },
    listLink: commandLink(showEvidenceCommand),
    compareLink: commandLink(compareCommand),
  };
}

/** An address that cannot end its Markdown link early. */
const linkTarget = (uri: string): string =>
  uri.replace(/[\s()<>[\]\\#]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const encodeArguments = (values: unknown): string => linkTarget(encodeURIComponent(JSON.stringify(values)));
