import type { commandLine as english } from '../en/commandLine.ts';

/** What Node says of an option, in German; null where it says something else. */
function optionFault(reason: string): string | null {
  const unknown = /^Unknown option '([^']+)'/u.exec(reason);
  if (unknown) return `unbekannte Option: ${unknown[1]}`;
  const named = /^Option '(?:-\w, )?(--[\w-]+)[^']*' (argument|does not take)/u.exec(reason);
  if (!named) return null;
  return named[2] === 'argument' ? `${named[1]}: ein Wert fehlt` : `${named[1]} nimmt keinen Wert`;
}

export const commandLine: typeof english = {
  help: `Beleg prüft die Zitate und Zahlen eines Artikels anhand seiner Quellen, auf diesem Rechner.

Aufruf: beleg BEFEHL [OPTION]… DATEI…

  extract   was in DATEI zitiert wird und welche Zahlen darin stehen
  match     die Aussagen von DATEI mit dem, was die Quellen dazu sagen
  check     was den Quellen widerspricht und was in keiner steht
  report    ein Bericht über DATEI: wie viel belegt ist, Widersprüche, jede Aussage mit ihren Belegen
  lsp       der Sprachserver für Editoren

  -h, --help       dieser Text; hinter einem Befehl dessen Optionen
  -V, --version    die Version

DATEI ist eine Text- oder Markdown-Datei, ein Ordner oder - für die Standardeingabe.
Rückgabewert: 0 nichts zu melden, 1 Befunde (nur check), 2 falscher Aufruf oder eine Datei war nicht lesbar.`,
  helpOf: {
    extract: `Aufruf: beleg extract [OPTION]… DATEI…

Führt die Zitate jeder DATEI mit ihren Sprechern auf, dazu die Zahlen- und Zeitangaben.

  --reference-date JJJJ-MM-TT  von welchem Tag aus „gestern“ und „am Dienstag“ gelten, wo die Datei keinen nennt
  --format text|json|jsonl     ohne Angabe text
  -o, --output DATEI           in DATEI schreiben statt auf die Standardausgabe
  --locale en|de               die Sprache, in der Beleg selbst spricht`,
    match: `Aufruf: beleg match [OPTION]… --sources ORDNER|MUSTER… DATEI…

Führt jede Aussage von DATEI mit den Stellen der Quellen auf, die dasselbe sagen, abweichen oder verwandt sind,
die beste zuerst.

  --sources ORDNER|MUSTER      ein Ordner oder ein Muster von Dateien, in denen gesucht wird; auch mehrmals.
                               Ohne Angabe sind mehrere DATEIEN einander Quellen
  --cache ORDNER               Gelesenes dort behalten; beim nächsten Mal wird nur gelesen, was sich geändert hat
  --limit N                    höchstens N Treffer je Aussage (20; in text 3)
  --every-sentence             auch gewöhnliche Sätze
  --explain                    warum eine Stelle als Treffer gilt
  --reference-date JJJJ-MM-TT  von welchem Tag aus „gestern“ gilt, wo die Datei keinen nennt
  --style strict|lenient       wie genau ein Zitat dem Wortlaut folgen muss (lenient)
  --format text|json|jsonl     ohne Angabe text
  -o, --output DATEI           in DATEI schreiben statt auf die Standardausgabe
  --locale en|de               die Sprache, in der Beleg selbst spricht`,
    check: `Aufruf: beleg check [OPTION]… --sources ORDNER|MUSTER… DATEI…

Nennt, was in DATEI den Quellen oder sich selbst widerspricht. Was in keiner Quelle steht, wird aufgeführt und zählt nicht.

  --sources ORDNER|MUSTER      ein Ordner oder ein Muster von Dateien, in denen gesucht wird; auch mehrmals.
                               Ohne Angabe sind mehrere DATEIEN einander Quellen
  --cache ORDNER               Gelesenes dort behalten; beim nächsten Mal wird nur gelesen, was sich geändert hat
  --style strict|lenient       welche Änderungen an Zitaten zählen: alle oder nur die, die den Sinn ändern (lenient)
  --between-sources            auch Widersprüche zwischen den Quellen
  --explain                    welche Regel angeschlagen hat
  --reference-date JJJJ-MM-TT  von welchem Tag aus „gestern“ gilt, wo die Datei keinen nennt
  --format FORMAT              text, json, jsonl, sarif oder ein Bericht: markdown, html, csv
  -o, --output DATEI           in DATEI schreiben statt auf die Standardausgabe
  --locale en|de               die Sprache, in der Beleg selbst spricht

Rückgabewert: 0 keine Befunde, 1 Befunde, 2 falscher Aufruf oder eine Datei war nicht lesbar.`,
    report: `Aufruf: beleg report [OPTION]… --sources ORDNER|MUSTER… DATEI…

Schreibt einen Bericht: wie viel belegt ist, die Widersprüche, jede Aussage mit ihren Belegen, Ursprünge, Namen und
was sich nicht lesen ließ.

  --sources ORDNER|MUSTER      ein Ordner oder ein Muster von Dateien, in denen gesucht wird; auch mehrmals.
                               Ohne Angabe sind mehrere DATEIEN einander Quellen
  --cache ORDNER               Gelesenes dort behalten; beim nächsten Mal wird nur gelesen, was sich geändert hat
  --format FORMAT              markdown, html, json, csv oder sarif; sonst nach der Endung der Ausgabedatei, sonst markdown
  -o, --output DATEI           in DATEI schreiben statt auf die Standardausgabe
  --style strict|lenient       welche Änderungen an Zitaten zählen (lenient)
  --reference-date JJJJ-MM-TT  von welchem Tag aus „gestern“ gilt, wo die Datei keinen nennt
  --locale en|de               die Sprache des Berichts`,
    lsp: `Aufruf: beleg lsp --stdio

Startet den Sprachserver auf Standardein- und -ausgabe.

  --cache ORDNER   Gelesenes dort für das nächste Mal behalten, wenn der Editor keinen Ordner dafür nennt`,
  },
  seeHelp: (command) => `Hilfe: „beleg ${command === null ? '' : `${command} `}--help“.`,
  noCommand: 'kein Befehl angegeben',
  unknownCommand: (command, meant) =>
    `unbekannter Befehl: ${command}${meant === null ? '' : `. War ${meant} gemeint?`}`,
  noFiles: 'keine Datei angegeben',
  badOption: (reason) => optionFault(reason) ?? `falsche Option: ${reason}`,
  badValue: (option, value, wanted) => `${option} ${value}: erwartet wird ${wanted}`,
  badFormat: (command, format, formats) => `${command} schreibt kein ${format}, sondern ${formats}`,
  wanted: { date: 'ein Tag als JJJJ-MM-TT', count: 'eine Zahl über 0' },
  unreadable: (file, reason) => `${file}: ${reason}`,
  notWritable: (file, reason) => `${file} ließ sich nicht schreiben: ${reason}`,
  notKept: (reason) => `Gelesenes ließ sich nicht für das nächste Mal behalten: ${reason}`,
  outputIsInput: (file) => `${file} gehört zu den gelesenen Dateien; nichts wurde geschrieben`,
  noTextFiles: (place) => `${place}: dort ist keine Textdatei`,
  noSources: 'keine Quellen angegeben: jede Datei wird nur auf Widersprüche in sich selbst geprüft (--sources ORDNER)',
  internalError: (reason) => `ein Fehler in Beleg selbst: ${reason}. Bitte melden Sie ihn; keine Datei wurde geändert.`,
  quotations: (count) => `${count} ${count === 1 ? 'Zitat' : 'Zitate'}`,
  figures: (count) => `${count} ${count === 1 ? 'Angabe' : 'Angaben'}`,
  statements: (count) => `${count} ${count === 1 ? 'Aussage' : 'Aussagen'}`,
  published: (date) => `erschienen ${date}`,
  noStatements: 'kein Zitat und keine Zahl',
  noMatches: 'nicht gefunden',
  moreMatches: (count) => `${count} weitere`,
  speakerUnclear: 'Sprecher unklar',
  form: { direct: 'wörtlich', mixed: 'teils wörtlich', indirect: 'indirekt' },
  hedge: { approximate: 'rund', minimum: 'mindestens', maximum: 'höchstens' },
  disputed: (count) =>
    count === 1
      ? '1 Aussage, die eine Quelle belegt, lautet in einer anderen anders'
      : `${count} Aussagen, die eine Quelle belegt, lauten in einer anderen anders`,
  nothingFound: 'nichts widerspricht den Quellen',
};
