import {
  SymbolKind,
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
} from 'vscode-languageserver';
import { statementLabel, statementSummary } from '../../features/listStatements.ts';
import { outline, type OutlineEntry } from '../../features/navigation.ts';
import { checkInSlices } from '../checkInSlices.ts';
import { makeCheckpoint } from '../Checkpoint.ts';
import { readingOf, type ServerContext } from '../ServerContext.ts';

/** The statements of a file as its outline, figures within the quotation they stand in. */
export const answerDocumentSymbols =
  (context: ServerContext) =>
  async (
    { textDocument }: DocumentSymbolParams,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | SymbolInformation[] | null> => {
    const { converter, messages, ports, traits } = context;
    const uri = readingOf(context, textDocument.uri)?.uri;
    if (uri === undefined) return null;
    const checked = await checkInSlices(context, uri, makeCheckpoint(ports, token));
    const reading = readingOf(context, textDocument.uri);
    if (!reading) return null;
    const symbol = ({ checked: one, whole, inner }: OutlineEntry): DocumentSymbol => ({
      name: statementLabel(one) || '–',
      detail: statementSummary(one, messages),
      kind: one.statement.kind === 'quote' ? SymbolKind.String : SymbolKind.Number,
      range: converter.range(reading, whole),
      selectionRange: converter.range(reading, one.statement.spans[0] ?? whole),
      children: inner.map(symbol),
    });
    const symbols = outline(checked).map(symbol);
    return traits.nestsSymbols ? symbols : flatten(symbols, textDocument.uri);
  };

const flatten = (symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range } },
    ...flatten(children ?? [], uri),
  ]);
