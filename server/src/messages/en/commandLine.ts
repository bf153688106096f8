// What the command line says to people. Words that are typed stay as they are in every language.
export const commandLine = {
  help: `Beleg checks the quotations and figures of an article against its sources, on this machine.

Usage: beleg COMMAND [OPTION]… FILE…

  extract   what is quoted and which figures stand in FILE
  match     the statements of FILE with what the sources say of the same
  check     what contradicts the sources, and what is in none of them
  report    a report on FILE: coverage, conflicts, every statement with its evidence
  lsp       the language server, for any editor

  -h, --help       this text; after a command, the options of that command
  -V, --version    the version

FILE is a text or Markdown file, a folder, or - for standard input.
Exit status: 0 nothing to report, 1 findings (check only), 2 wrong usage or a file that could not be read.`,
  helpOf: {
    extract: `Usage: beleg extract [OPTION]… FILE…

Lists the quotations, with who says them, and the figures of each FILE.

  --reference-date YYYY-MM-DD  the day that “yesterday” and “on Tuesday” are reckoned from, where a file states none
  --format text|json|jsonl     text unless told otherwise
  -o, --output FILE            write there instead of standard output
  --locale en|de               the language of what Beleg says itself`,
    match: `Usage: beleg match [OPTION]… --sources DIR|GLOB… FILE…

Lists each statement of FILE with the places in the sources that say the same, differ, or are related; best first.

  --sources DIR|GLOB           a folder or a pattern of files to look in; may be given several times.
                               Without it, several FILEs are sources of one another
  --cache DIR                  keep what was read there, so that next time only what changed is read
  --limit N                    at most N matches a statement (20; in text 3)
  --every-sentence             plain sentences as well
  --explain                    why each match was made
  --reference-date YYYY-MM-DD  the day that “yesterday” is reckoned from, where a file states none
  --style strict|lenient       how exactly a quotation has to be kept (lenient)
  --format text|json|jsonl     text unless told otherwise
  -o, --output FILE            write there instead of standard output
  --locale en|de               the language of what Beleg says itself`,
    check: `Usage: beleg check [OPTION]… --sources DIR|GLOB… FILE…

Names what in FILE contradicts the sources or itself. Statements that are in no source are listed and do not count.

  --sources DIR|GLOB           a folder or a pattern of files to look in; may be given several times.
                               Without it, several FILEs are sources of one another
  --cache DIR                  keep what was read there, so that next time only what changed is read
  --style strict|lenient       which alterations of a quotation count: every one, or those that change the sense (lenient)
  --between-sources            also what the sources say against each other
  --explain                    which rule spoke
  --reference-date YYYY-MM-DD  the day that “yesterday” is reckoned from, where a file states none
  --format FORMAT              text, json, jsonl, sarif, or a report: markdown, html, csv
  -o, --output FILE            write there instead of standard output
  --locale en|de               the language of what Beleg says itself

Exit status: 0 no findings, 1 findings, 2 wrong usage or a file that could not be read.`,
    report: `Usage: beleg report [OPTION]… --sources DIR|GLOB… FILE…

Writes a report: coverage, conflicts first, then every statement with its evidence; origins, names, what was not read.

  --sources DIR|GLOB           a folder or a pattern of files to look in; may be given several times.
                               Without it, several FILEs are sources of one another
  --cache DIR                  keep what was read there, so that next time only what changed is read
  --format FORMAT              markdown, html, json, csv or sarif; else by the ending of the output file, else markdown
  -o, --output FILE            write there instead of standard output
  --style strict|lenient       which alterations of a quotation count (lenient)
  --reference-date YYYY-MM-DD  the day that “yesterday” is reckoned from, where a file states none
  --locale en|de               the language of the report`,
    lsp: `Usage: beleg lsp --stdio

Runs the language server over standard input and output.

  --cache DIR      keep what was read there for the next time, where the editor names no folder for it`,
  },
  seeHelp: (command: string | null) => `Try “beleg ${command === null ? '' : `${command} `}--help”.`,
  noCommand: 'no command given',
  unknownCommand: (command: string, meant: string | null) =>
    `unknown command: ${command}${meant === null ? '' : `. Did you mean ${meant}?`}`,
  noFiles: 'no file given',
  /** The reason in the words of Node, which are English. */
  badOption: (reason: string) => reason,
  badValue: (option: string, value: string, wanted: string) => `${option} ${value}: ${wanted} wanted`,
  badFormat: (command: string, format: string, formats: string) =>
    `${command} does not write ${format}; it writes ${formats}`,
  wanted: { date: 'a day as YYYY-MM-DD', count: 'a number above 0' },
  unreadable: (file: string, reason: string) => `${file}: ${reason}`,
  notWritable: (file: string, reason: string) => `${file} could not be written: ${reason}`,
  notKept: (reason: string) => `what was read could not be kept for the next time: ${reason}`,
  outputIsInput: (file: string) => `${file} is one of the files that were read; nothing was written`,
  noTextFiles: (place: string) => `${place}: no text file there`,
  noSources: 'no sources given: each file is checked against itself only (--sources DIR)',
  internalError: (reason: string) => `an error inside Beleg: ${reason}. It is worth reporting; no file was changed.`,
  /** Counts for the first line of a file. */
  quotations: (count: number) => `${count} ${count === 1 ? 'quotation' : 'quotations'}`,
  figures: (count: number) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  statements: (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'}`,
  published: (date: string) => `published ${date}`,
  noStatements: 'no quotation and no figure',
  noMatches: 'no match',
  moreMatches: (count: number) => `${count} more`,
  speakerUnclear: 'speaker unclear',
  form: { direct: 'direct', mixed: 'partly quoted', indirect: 'reported' },
  hedge: { approximate: 'about', minimum: 'at least', maximum: 'at most' },
  disputed: (count: number) =>
    `${count} ${count === 1 ? 'statement that one source bears out differs' : 'statements that one source bears out differ'} in another`,
  nothingFound: 'nothing contradicts the sources',
};
