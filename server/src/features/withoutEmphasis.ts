/** Words of a Markdown file as they read on the page: without the marks that make them bold. Other files are as they are. */
export const withoutEmphasis = (uri: string, text: string): string =>
  MARKDOWN.test(uri) ? text.replace(/\*{2,3}|_{2,3}/g, '') : text;

const MARKDOWN = /\.(?:md|markdown)$/iu;
