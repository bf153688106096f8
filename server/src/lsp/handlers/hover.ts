import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverCard, type CardEvidence, type HoverCard } from '../../features/hoverCard.ts';
import { hoverCardMarkdown, hoverCardPlain, type CardLinks } from '../../features/hoverCardText.ts';
import {
  chooseIgnoreCommand,
  compareCommand,
  openBesideCommand,
  queryCommand,
  showEvidenceCommand,
  tickCommand,
} from '../../protocol/messages.ts';
import { asShown } from '../checkInSlices.ts';
import { clientUri, folderState, readingOf, type ServerContext } from '../ServerContext.ts';

/** The card over a statement. It waits for no file to be read: it shows what is known by now. */
export const answerHover =
  (context: ServerContext) =>
  ({ textDocument, position }: HoverParams): Hover | null => {
    const { converter, messages, settings, traits, workspace } = context;
    if (!traits.switches && !settings().hoverEnabled) return null;
    const reading = readingOf(context, textDocument.uri);
    if (!reading) return null;
    const { engine } = workspace;
    const offset = converter.offset(reading, position);
    const statement = engine.statementAt(reading.uri, offset);
    const span = statement?.spans.find(({ start, end }) => start <= offset && offset < end);
    if (!statement || !span) return null;
    const checked = asShown(context, engine.checkStatement(reading.uri, statement));
    const card = hoverCard({
      engine,
      article: reading,
      checked,
      offset,
      folder: folderState(context),
      mark: context.marks.of(reading).of(statement),
      findingsShown: workspace.complete && settings().problemsEnabled,
      fileName: workspace.nameOf,
      messages,
    });
    const range = converter.range(reading, span);
    const finding = checked.findings.find(({ status }) => status === 'conflicting');
    const links = cardLinks(
      context,
      textDocument.uri,
      range.start,
      card,
      finding ? converter.range(reading, finding.span).start : null,
    );
    return {
      range,
      contents: traits.rendersMarkdown
        ? { kind: 'markdown', value: hoverCardMarkdown(card, links, messages) }
        : { kind: 'plaintext', value: hoverCardPlain(card, links, messages) },
    };
  };

function cardLinks(
  context: ServerContext,
  uri: string,
  position: { line: number; character: number },
  { evidence, alike, more, mark }: HoverCard,
  disputed: { line: number; character: number } | null,
): CardLinks {
  const { converter, messages, traits, workspace } = context;
  const startOf = ({ uri, span }: CardEvidence): { line: number; character: number } => {
    const other = workspace.engine.reading(uri);
    return other ? converter.range(other, span).start : { line: 0, character: 0 };
  };
  const { editor } = messages;
  const found = evidence.length > 0;
  const places = evidence.length + alike.length + more;
  const offered: readonly (readonly [command: string, name: string, makesSense: boolean])[] = [
    [openBesideCommand, editor.openBeside, found],
    [compareCommand, editor.sideBySide, found],
    [showEvidenceCommand, editor.showAll(places), places > 1],
    [tickCommand, editor.tick, mark === null || !mark.standing || mark.asks],
    [queryCommand, editor.query, mark === null || !mark.standing],
    [chooseIgnoreCommand, editor.ignore, disputed !== null],
  ];
  return {
    placeName: (evidence) => messages.editor.placeName(workspace.nameOf(evidence.uri), startOf(evidence).line + 1),
    placeLink(evidence) {
      const { line, character } = startOf(evidence);
      const target = linkTarget(clientUri(context, evidence.uri));
      return traits.followsPlaceLinks ? `${target}#L${line + 1},${character + 1}` : target;
    },
    actions: offered.flatMap(([command, name, makesSense]) =>
      makesSense && traits.commands.includes(command)
        ? [
            {
              name,
              link: `command:${command}?${encodeArguments([uri, command === chooseIgnoreCommand ? disputed : position])}`,
            },
          ]
        : [],
    ),
    html: traits.rendersHtml,
  };
}

/** An address that cannot end its Markdown link early. */
const linkTarget = (uri: string): string =>
  uri.replace(/[\s()<>[\]\\#]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const encodeArguments = (values: unknown): string => linkTarget(encodeURIComponent(JSON.stringify(values)));
