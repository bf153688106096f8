/** Which alterations of a quotation count: `strict` (AP, Reuters) or `lenient` (translations, silent agency edits). */
export type StyleProfile = 'strict' | 'lenient';
