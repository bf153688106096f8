import {
  Disposable,
  OverviewRulerLane,
  Range,
  ThemeColor,
  window,
  workspace,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import { statuses, type PlaceRange, type Status, type Underline } from '../../server/src/protocol/messages.ts';
import { cutUnderlines, moveUnderlines } from './moveUnderlines.ts';
import type { Statements } from './statements.ts';
import { isOn } from './switches.ts';

/** Lines that differ in form as well as in colour; the colours are the theme's, `beleg.corroborated` and so on. */
const lines: Readonly<Record<Status, string>> = {
  corroborated: 'solid 1px',
  variant: 'dashed 1.5px',
  conflicting: 'double 1.5px',
  uncorroborated: 'dotted 1.5px',
  unchecked: 'dotted 1px',
};

/** Milliseconds after the last key in which nothing is drawn under the word at the cursor. */
const typing = 900;

/** Draws the statuses into the editors. The editor itself moves what is drawn along with the text. */
export function drawUnderlines(statements: Statements): Disposable {
  const types = new Map(statuses.map((status) => [status, decorationType(status)]));
  const ruler = window.createTextEditorDecorationType({
    overviewRulerColor: new ThemeColor('beleg.conflicting'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  /** What is drawn, moved along: new answers replace it, edits cut it. */
  const drawn = new Map<string, readonly Underline[]>();
  const typed = new Map<string, { readonly hole: Range; readonly timer: ReturnType<typeof setTimeout> }>();

  function draw(editor: TextEditor): void {
    const key = editor.document.uri.toString();
    const hole = typed.get(key)?.hole;
    const all = drawn.get(key) ?? [];
    const shown = hole ? cutUnderlines(all, hole) : all;
    const ranges = (status: Status): Range[] =>
      shown.filter((underline) => underline.status === status).map(({ range }) => asRange(range));
    const { uri } = editor.document;
    const underlined = isOn('underlines.enabled', uri);
    for (const [status, type] of types) editor.setDecorations(type, underlined ? ranges(status) : []);
    editor.setDecorations(ruler, isOn('rulers.enabled', uri) ? ranges('conflicting') : []);
  }

  const editorsOf = (document: TextDocument): readonly TextEditor[] =>
    window.visibleTextEditors.filter((editor) => editor.document === document);

  function edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    const key = document.uri.toString();
    const before = drawn.get(key);
    if (!before || contentChanges.length === 0) return;
    let after = before;
    // The editor names the changes of one edit from the end of the text to its beginning, all in places of the old text.
    for (const change of [...contentChanges].sort((a, b) => b.rangeOffset - a.rangeOffset)) {
      after = moveUnderlines(after, change);
    }
    drawn.set(key, after);
    clearTimeout(typed.get(key)?.timer);
    const last = contentChanges[0];
    if (contentChanges.length === 1 && last && last.text.length < 40) {
      const end = document.positionAt(last.rangeOffset + last.text.length);
      const hole = document.getWordRangeAtPosition(end) ?? new Range(end, end);
      const timer = setTimeout(() => {
        typed.delete(key);
        editorsOf(document).forEach(draw);
      }, typing);
      typed.set(key, { hole, timer });
    } else typed.delete(key);
    editorsOf(document).forEach(draw);
  }

  const subscriptions = [
    ...types.values(),
    ruler,
    statements.onDidChange((document) => {
      const answer = statements.of(document);
      if (!answer) return;
      // The editor itself draws a wavy line under the words of a problem; two lines in one place cannot be read.
      const wavy = isOn('problems.enabled', document.uri) ? answer.findings.map(({ range }) => range) : [];
      drawn.set(document.uri.toString(), wavy.reduce(cutUnderlines, answer.underlines));
      editorsOf(document).forEach(draw);
    }),
    workspace.onDidChangeTextDocument(edited),
    workspace.onDidCloseTextDocument(({ uri }) => {
      drawn.delete(uri.toString());
    }),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(draw)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('beleg')) window.visibleTextEditors.forEach(draw);
    }),
  ];
  return new Disposable(() => {
    typed.forEach(({ timer }) => clearTimeout(timer));
    subscriptions.forEach((subscription) => subscription.dispose());
  });
}

function decorationType(status: Status): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    // The editor has no name for the form of an underline; this is the style sheet's own, with the theme's colour.
    textDecoration: `underline ${lines[status]} var(--vscode-beleg-${status}); text-underline-offset: 3px; text-decoration-skip-ink: none`,
  });
}

const asRange = ({ start, end }: PlaceRange): Range => new Range(start.line, start.character, end.line, end.character);
