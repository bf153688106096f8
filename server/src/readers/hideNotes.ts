import type { SourceText } from '../engine/text/SourceText.ts';

/** What Beleg itself notes in an article: `[Beleg: wire.txt, line 12]`, and a footnote that leads to a line of a file. */
const notes = /\[Beleg: [^[\]\n]{1,400}\]|^\[\^\d{1,6}\]: \[[^\n]{1,400}\]\([^()\s]{1,600}#L\d+\)[^\n]*/gm;

/** The same text in which such notes are blanks: the numbers of a note are no figures of the article's. */
export function hideNotes(source: SourceText): SourceText {
  if (!source.text.includes('[Beleg: ') && !source.text.includes(']: [')) return source;
  let prose = source.prose;
  for (const { 0: note, index } of source.text.matchAll(notes))
    prose = prose.slice(0, index) + ' '.repeat(note.length) + prose.slice(index + note.length);
  return prose === source.prose ? source : { ...source, prose };
}
