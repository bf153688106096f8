const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

// The sentences of a report.
export const report = {
  /** The language of the report itself, BCP 47. */
  language: 'en',
  contents: 'Contents',
  title: 'Report on the sources',
  titleOf: (article: string) => `The sources of ${article}`,
  titleOfMany: (articles: number) => `The sources of ${articles} texts`,
  written: (when: string) => `Written ${when}`,
  /** The one sentence that keeps a reader from taking a match for proof. */
  principle:
    'Evidence means that another file says the same, not that it is true. No match means that none of the files read has it, not that it is wrong.',
  /** `41 of 58 statements with evidence, 2 contradicted, 3 not checked`. */
  coverage: (count: { statements: number; withEvidence: number; conflicting: number; unchecked: number }) =>
    [
      `${count.withEvidence} of ${counted(count.statements, 'statement', 'statements')} with evidence`,
      ...(count.conflicting ? [`${count.conflicting} contradicted`] : []),
      ...(count.unchecked ? [`${count.unchecked} not checked`] : []),
    ].join(', '),
  missing: (count: number) => `${count} ${count === 1 ? 'statement is' : 'statements are'} in no other file:`,
  checkedAgainst: (files: number, origins: number) =>
    files === 0
      ? 'There were no other files to check against.'
      : `Checked against ${counted(files, 'file', 'files')}${origins > 0 ? `; some carry copy of ${origins === 1 ? 'the same agency or house' : `${origins} agencies or houses`}` : ''}.`,
  unreadFiles: (count: number) =>
    `${counted(count, 'file', 'files')} could not be read; what stands there is missing below.`,
  /** For a statement that is in no other file. */
  noMatch: (files: number, unreadable: number) =>
    `no match in ${counted(files, 'file', 'files')}${unreadable > 0 ? `; ${unreadable} unreadable` : ''}`,
  /** `3 files, 1 origin (AFP)` */
  support: (files: number, origins: number, names: readonly string[]) =>
    `${counted(files, 'file', 'files')}${origins > 0 ? `, ${counted(origins, 'origin', 'origins')}` : ''}${names.length ? ` (${names.join(', ')})` : ''}`,
  glance: 'At a glance',
  files: 'Texts',
  contradictions: 'Contradictions',
  /** Before the list of what people have ignored. */
  ignored: (count: number) => `Ignored by hand: ${counted(count, 'contradiction', 'contradictions')}.`,
  noContradictions: 'No file contradicts what stands here.',
  against: (files: number) => `${counted(files, 'file differs', 'files differ')}`,
  disputed: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'Statement' : 'Statements'} ${numbers.join(', ')}: one source bears it out, another differs.`,
  notCheckedAtAll: 'Nothing could be checked: there are no other files.',
  statements: 'All statements',
  noStatements: 'No quotation and no figure was found.',
  sources: 'Sources',
  origins: 'Origins',
  originsPicture: 'Files and the agencies or houses whose copy they carry',
  originsIntroduction: 'Files that carry copy of the same agency or house count as one origin.',
  originFiles: (name: string, files: number) => `${name}: ${counted(files, 'file', 'files')}`,
  names: 'Names',
  namesIntroduction: 'Every spelling of the names that stand in the article, with the files that have it.',
  moreNames: (count: number) => `${counted(count, 'more name', 'more names')} with one spelling`,
  sourceConflicts: 'Contradictions between sources',
  sourceConflictsIntroduction:
    'The sources disagree with each other here, whether or not the article says anything about it.',
  sourcesLeft: (left: number, all: number) =>
    `Not compared with each other: ${left} of ${counted(all, 'source', 'sources')}; together they are too much text. The others, which have most of what the article states, were compared with all of them.`,
  unread: 'Not read, or not wholly',
  note: {
    decodedAs: (encoding: string) => `read as ${encoding}`,
    undecodable: (count: number) =>
      `${counted(count, 'character', 'characters')} could not be decoded and ${count === 1 ? 'stands' : 'stand'} here as “\ufffd”`,
    markupNotRead: 'too large for Markdown; read as plain text, with its markup',
  },
  matrix: 'Statements and sources',
  matrixDescription: 'A row a statement, a column a source: where it agrees, says it in other words, or differs.',
  legend: 'Struck: only in the article. Bold: only in the source.',
  line: (line: number) => `line ${line}`,
  speakerUnclear: 'speaker unclear',
  form: { direct: 'direct quotation', mixed: 'partly quoted', indirect: 'reported speech' },
  published: (date: string) => `published ${date}`,
  inArticle: 'In the article',
  marks: (counts: readonly string[]) => `Marked by people: ${counts.join(', ')}.`,
  moreEvidence: (count: number) => counted(count, 'more place', 'more places'),
  sourcesIntroduction: 'Ranked by how many of the statements they bear out.',
  timeline: 'Timeline',
  timelineIntroduction: 'Every date with a known year that stands in the files, in order of time.',
  timelinePicture: (dates: number, first: string, last: string) =>
    `${counted(dates, 'date', 'dates')} from ${first} to ${last}; the table below has them all`,
  /** How often a date is told. */
  told: (places: number, files: number) =>
    places === files ? counted(files, 'file', 'files') : `${counted(files, 'file', 'files')}, ${places} places`,
  moreDates: (count: number) => `${counted(count, 'more date', 'more dates')} not shown`,
  nextStep: 'Next',
  evidence: 'Evidence',
  agrees: 'agrees',
  agreesInOtherWords: 'in other words',
  differs: 'differs',
  none: 'nothing found',
  column: {
    number: 'No.',
    statement: 'Statement',
    status: 'Status',
    file: 'File',
    language: 'Language',
    published: 'Published',
    origin: 'Origin',
    bearsOut: 'Bears out',
    contradicts: 'Contradicts',
    reason: 'Reason',
    name: 'Name',
    spellings: 'Spellings',
    files: 'Files',
    count: 'Count',
    date: 'Date',
    said: 'What the files say',
  },
  kind: { person: 'person', organisation: 'organisation', place: 'place', unknown: '' },
  madeBy: 'Written by Beleg on this machine. Nothing was sent anywhere.',
};
