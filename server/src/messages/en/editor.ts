const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ');
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

// What hover cards, the status bar, the progress and the lists say.
export const editor = {
  reading: 'Reading the folder',
  readingFiles: (done: number, total: number) => `${done} of ${counted(total, 'file', 'files')}`,
  coverage: (withEvidence: number, statements: number) => `${withEvidence} of ${statements} with evidence`,
  coverageNone: 'No statements',
  coverageWhole: (withEvidence: number, statements: number, conflicting: number, unchecked: number) =>
    [
      `${counted(statements, 'statement', 'statements')}, ${withEvidence} with evidence`,
      ...(conflicting > 0 ? [`${conflicting} contradicted`] : []),
      ...(unchecked > 0 ? [`${unchecked} not checked`] : []),
    ].join(', '),
  filesRead: (count: number) => `${counted(count, 'file', 'files')} read`,
  inMemory: (bytes: number) => `In memory: ${(bytes / 1048576).toFixed(1)} MB`,
  unreadable: (names: readonly string[], more: number) =>
    `Not readable: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  unreadableFiles: (count: number) => `${counted(count, 'file', 'files')} could not be read`,
  files: (count: number) => counted(count, 'file', 'files'),
  spellings: (count: number) => `${count} spellings`,
  /** How many independent origins the evidence has, with the agencies among them. */
  origins: (count: number, names: readonly string[]) =>
    `${counted(count, 'origin', 'origins')}${names.length > 0 ? ` (${names.join(', ')})` : ''}`,
  noMatchIn: (files: number) => (files === 0 ? 'there are no other files' : `in ${counted(files, 'file', 'files')}`),
  speakerHere: (name: string) => `Speaker here: ${name}`,
  speakerUnclear: 'Speaker here: unclear',
  stillReading: 'The folder is still being read',
  readingStopped: 'The folder was not read to the end',
  placeName: (file: string, line: number) => `${file}, line ${line}`,
  morePlaces: (count: number) => counted(count, 'more place', 'more places'),
  sideBySide: 'Side by side',
  /** Over a paragraph: what bears it out, what contradicts it, what no other file has. */
  paragraph: (files: number, origins: number, conflicts: number, none: number) =>
    [
      ...(files > 0 ? [`${counted(files, 'file', 'files')}, ${counted(origins, 'origin', 'origins')}`] : []),
      ...(conflicts > 0 ? [`${conflicts} contradicted`] : []),
      ...(none > 0 ? [`${none} without a match`] : []),
    ].join(' · ') || 'not checked',
  why: 'Why?',
  /** Before a list of places that have the same words. */
  alsoIn: 'the same in',
  onlyHere: (words: readonly string[]) => `Only here: ${quoted(words)}`,
  onlyThere: (words: readonly string[]) => `Only there: ${quoted(words)}`,
  openBeside: 'Open beside',
  showAll: (count: number) => `Show all (${count})`,
  tick: 'Tick',
  query: 'Query …',
  ignore: 'Ignore …',
  quotation: 'Quotation',
  figure: 'Figure',
  takeWording: (place: string) => `Take the wording of ${place}`,
  takeFigure: (words: string, place: string) => `Take “${words}” from ${place}`,
  takenFrom: (place: string) => `As in ${place}`,
  ignoreHere: 'Ignore this here',
  ignoreWordsHere: (words: string) => `Ignore “${words}” here`,
  ignoreWording: (words: string) => `Ignore “${words}” everywhere`,
  ignoreName: (words: string) => `Ignore the spelling “${words}” everywhere`,
  ignoreFile: 'Ignore everything in this file',
  insertNote: {
    footnote: (place: string) => `Insert a footnote: ${place}`,
    comment: (place: string) => `Insert a comment: ${place}`,
    plain: (place: string) => `Insert a note: ${place}`,
  },
  insertNoteAt: (place: string) => `The source: ${place}`,
  reportTitle: (name: string) => `Report: ${name}`,
  wholeFolder: 'the folder',
};
