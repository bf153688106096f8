import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { hull, type Span } from '../../engine/text/Span.ts';
import { blankHtmlTags } from './blankHtmlTags.ts';

export interface MarkdownProse {
  /** As long as the text; everything that is not running text is a blank (a space, a line break, a joiner inside a word). */
  readonly prose: string;
  /** What stands between the fences of YAML front matter; null where there is none. */
  readonly frontMatter: Span | null;
  /** The outermost block quotations, in text order. */
  readonly blockQuotes: readonly Span[];
}

type Token = ReturnType<typeof postprocess>[number][1];

/** Parts of the markup whose characters are no running text, whatever stands inside them. */
const notRunningText: ReadonlySet<string> = new Set([
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'image',
  'literalAutolink',
  'reference',
  'resource',
  'strikethrough',
  'taskListCheck',
  'toml',
  'yaml',
]);

/** Where a line begins that belongs to no other line: its marker becomes a line break, so that nothing is joined to it. */
const opensLine: ReadonlySet<string> = new Set(['atxHeadingSequence', 'listItemPrefix', 'tableRow']);

const BLANK = 32;
const LINE_FEED = 10;
/** U+00AD: a mark inside a word (`un*glaub*lich`) leaves the word one word. */
const JOINER = 0xad;

/**
 * The running text of a Markdown file (CommonMark with tables, footnotes, strikethrough, task lists, front matter), with
 * every character at its place. Link texts, emphasised words, table cells and the text between HTML tags are running
 * text; code, link targets, images, definitions, footnote marks and struck words are not.
 */
export function markdownProse(text: string): MarkdownProse {
  const prose = blankLines(text);
  const keep = (start: number, end: number): void => {
    for (let i = start; i < end; i++) prose[i] = text.charCodeAt(i);
  };
  let hidden = 0;
  const frontMatter: Span[] = [];
  const blockQuotes: Span[] = [];
  const lists: { items: number; marker: Token | null }[] = [];
  for (const [step, token] of events(text)) {
    const start = token.start.offset;
    const end = token.end.offset;
    if (notRunningText.has(token.type)) hidden += step === 'enter' ? 1 : -1;
    if (step === 'exit') {
      if (token.type !== 'listOrdered') continue;
      const list = lists.pop();
      // `12. September` at the start of a line is a date and no list.
      if (list?.items === 1 && list.marker) keep(list.marker.start.offset, list.marker.end.offset);
      continue;
    }
    switch (token.type as string) {
      case 'yamlValue':
        frontMatter.push({ start, end });
        break;
      case 'blockQuote':
        if (start >= (blockQuotes[blockQuotes.length - 1]?.end ?? 0)) blockQuotes.push({ start, end });
        break;
      case 'data':
      case 'characterEscapeValue':
        if (hidden === 0) keep(start, end);
        break;
      case 'htmlFlow':
        blankHtmlTags(text, { start, end }, keep);
        break;
      case 'listOrdered':
        lists.push({ items: 0, marker: null });
        break;
      case 'listItemValue': {
        const list = lists[lists.length - 1];
        if (list) list.items++;
        if (list) list.marker = { ...token, end: { ...token.end, offset: end + 1 } };
        break;
      }
    }
    if (opensLine.has(token.type) && start < end) prose[start] = LINE_FEED;
  }
  joinWords(text, prose);
  return { prose: toText(prose), frontMatter: frontMatter.length ? hull(frontMatter) : null, blockQuotes };
}

function events(text: string): ReturnType<typeof postprocess> {
  const extensions = [gfm({ singleTilde: false }), frontmatter(['yaml', 'toml'])];
  // A second byte order mark would be swallowed and shift every offset.
  const source = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  return postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(source, undefined, true)),
  );
}

function blankLines(text: string): Uint16Array {
  const prose = new Uint16Array(text.length).fill(BLANK);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || code === 13) prose[i] = code;
  }
  return prose;
}

const WORD = /[\p{L}\p{N}]/u;
const MARKS = /[*_\\]/;

/** Puts joiners where marks of emphasis alone separate two letters. */
function joinWords(text: string, prose: Uint16Array): void {
  for (let i = 1; i < text.length; i++) {
    if (prose[i] !== BLANK || !MARKS.test(text.charAt(i))) continue;
    const from = i;
    while (i < text.length && prose[i] === BLANK && MARKS.test(text.charAt(i))) i++;
    if (prose[from - 1] === text.charCodeAt(from - 1) && prose[i] === text.charCodeAt(i))
      if (WORD.test(text.charAt(from - 1)) && WORD.test(text.charAt(i))) prose.fill(JOINER, from, i);
  }
}

const CHUNK = 8192;
function toText(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += CHUNK) text += String.fromCharCode(...codes.subarray(i, i + CHUNK));
  return text;
}
