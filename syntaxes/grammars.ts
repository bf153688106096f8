import { buildGrammar, type Grammar } from './buildGrammar.ts';

/** Where Markdown's text is not prose; within a quotation the grammar's own rules go on, so it is not injected again. */
const notProse = [
  ...['markup.fenced_code', 'markup.inline.raw', 'markup.raw', 'meta.embedded', 'meta.link', 'meta.image', 'meta.tag'],
  ...['comment', 'string.quoted', 'markup.underline.link', 'string.other.link'],
];

/** The files that `npm run build` writes, by name. */
export const grammars: Readonly<Record<string, Grammar>> = {
  'markdown.tmLanguage.json': buildGrammar(
    'beleg.markdown',
    [{ include: 'text.html.markdown#inline' }],
    `L:text.html.markdown${notProse.map((scope) => ` -${scope}`).join('')}`,
  ),
  // VS Code has no grammar for plain text; contributing one to its `plaintext` id colours every .txt file.
  'plaintext.tmLanguage.json': buildGrammar('text.plain', []),
};
