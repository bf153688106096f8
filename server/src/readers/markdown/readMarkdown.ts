import { noMasthead, plainText, type SourceText } from '../../engine/text/SourceText.ts';
import { markdownProse } from './markdownProse.ts';
import { readFrontMatter } from './readFrontMatter.ts';

/** Larger files, and lines that take a parser of Markdown long, are read as plain text. In UTF-16 code units. */
const LARGEST_MARKDOWN = 512 * 1024;

/** The first line of a report of our own: what it repeats is no evidence. */
export const REPORT_MARK = '<!-- beleg report -->';

/**
 * A Markdown file: its running text as prose, its front matter as masthead. One that is too large is read as plain text
 * with the note `markup-not-read`.
 */
export function readMarkdown(uri: string, text: string): SourceText {
  if (text.startsWith(REPORT_MARK)) return { ...plainText(uri, text), prose: text.replace(/[^\r\n]/g, ' ') };
  if (text.length > LARGEST_MARKDOWN || isCostly(text))
    return plainText(uri, text, [{ code: 'markup-not-read', reason: 'too-large' }]);
  const { prose, frontMatter, blockQuotes } = markdownProse(text);
  const masthead = frontMatter ? readFrontMatter(text.slice(frontMatter.start, frontMatter.end)) : noMasthead;
  return { uri, text, prose, blockQuotes, masthead, notes: [] };
}

const MARKS_IN_A_PARAGRAPH = 4000;

/** Whether one paragraph holds more marks of emphasis, links and code than any text has: parsing grows with their square. */
function isCostly(text: string): boolean {
  let marks = 0;
  let blankLine = true;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 10:
        if (blankLine) marks = 0;
        blankLine = true;
        break;
      case 9:
      case 13:
      case 32:
        break;
      case 33: // !
      case 42: // *
      case 60: // <
      case 62: // >
      case 91: // [
      case 93: // ]
      case 95: // _
      case 96: // `
      case 124: // |
      case 126: // ~
        blankLine = false;
        if (++marks > MARKS_IN_A_PARAGRAPH) return true;
        break;
      default:
        blankLine = false;
    }
  }
  return false;
}
