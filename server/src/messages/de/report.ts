import type { report as english } from '../en/report.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const report: typeof english = {
  language: 'de',
  contents: 'Inhalt',
  title: 'Quellenbericht',
  titleOf: (article) => `Quellenbericht zu ${article}`,
  titleOfMany: (articles) => `Quellenbericht zu ${articles} Texten`,
  written: (when) => `Stand: ${when}`,
  principle:
    '„Belegt“ heißt, dass eine andere Datei dasselbe sagt, und nicht, dass es wahr ist. „Nicht gefunden“ heißt, dass keine der gelesenen Dateien es enthält, und nicht, dass es falsch ist.',
  coverage: (count) =>
    [
      `${count.withEvidence} von ${counted(count.statements, 'Aussage', 'Aussagen')} belegt`,
      ...(count.conflicting ? [`${count.conflicting} mit Widerspruch`] : []),
      ...(count.unchecked ? [`${count.unchecked} nicht geprüft`] : []),
    ].join(', '),
  missing: (count) => `${count} ${count === 1 ? 'Aussage steht' : 'Aussagen stehen'} in keiner anderen Datei:`,
  checkedAgainst: (files, origins) =>
    files === 0
      ? 'Es gab keine anderen Dateien, an denen sich prüfen ließe.'
      : `Geprüft an ${counted(files, 'Datei', 'Dateien')}${origins > 0 ? `; einige geben Texte ${origins === 1 ? 'derselben Agentur oder desselben Hauses' : `von ${origins} Agenturen oder Häusern`} wieder` : ''}.`,
  unreadFiles: (count) =>
    count === 1
      ? '1 Datei ließ sich nicht lesen; was darin steht, fehlt hier.'
      : `${count} Dateien ließen sich nicht lesen; was darin steht, fehlt hier.`,
  noMatch: (files, unreadable) =>
    `in ${counted(files, 'Datei', 'Dateien')} nicht gefunden${unreadable > 0 ? `; ${unreadable} nicht lesbar` : ''}`,
  support: (files, origins, names) =>
    `${counted(files, 'Datei', 'Dateien')}${origins > 0 ? `, ${counted(origins, 'Ursprung', 'Ursprünge')}` : ''}${names.length ? ` (${names.join(', ')})` : ''}`,
  glance: 'Auf einen Blick',
  files: 'Texte',
  contradictions: 'Widersprüche',
  ignored: (count) => `Von Hand ausgeblendet: ${counted(count, 'Widerspruch', 'Widersprüche')}.`,
  noContradictions: 'Keine Datei widerspricht dem, was hier steht.',
  against: (files) => (files === 1 ? '1 Datei weicht ab' : `${files} Dateien weichen ab`),
  disputed: (numbers) =>
    `${numbers.length === 1 ? 'Aussage' : 'Aussagen'} ${numbers.join(', ')}: Eine Quelle belegt sie, eine andere weicht ab.`,
  notCheckedAtAll: 'Es ließ sich nichts prüfen: Es gibt keine anderen Dateien.',
  statements: 'Alle Aussagen',
  noStatements: 'Weder Zitate noch Zahlen gefunden.',
  sources: 'Quellen',
  origins: 'Ursprünge',
  originsPicture: 'Dateien und die Agenturen oder Häuser, deren Text sie wiedergeben',
  originsIntroduction:
    'Dateien, die den Text derselben Agentur oder desselben Hauses wiedergeben, zählen als ein Ursprung.',
  originFiles: (name, files) => `${name}: ${counted(files, 'Datei', 'Dateien')}`,
  names: 'Namen',
  namesIntroduction: 'Alle Schreibweisen der Namen, die im Artikel stehen, mit den Dateien, in denen sie vorkommen.',
  moreNames: (count) => `${counted(count, 'weiterer Name', 'weitere Namen')} mit nur einer Schreibweise`,
  sourceConflicts: 'Widersprüche zwischen den Quellen',
  sourceConflictsIntroduction:
    'Hier sind sich die Quellen untereinander uneins, ob der Artikel etwas dazu sagt oder nicht.',
  sourcesLeft: (left, all) =>
    `Nicht miteinander verglichen: ${left} von ${counted(all, 'Quelle', 'Quellen')}; zusammen sind sie zu viel Text. Die übrigen, in denen das meiste aus dem Artikel steht, wurden mit allen verglichen.`,
  unread: 'Nicht oder nicht ganz gelesen',
  note: {
    decodedAs: (encoding) => `als ${encoding} gelesen`,
    undecodable: (count) =>
      count === 1
        ? '1 Zeichen ließ sich nicht entziffern und steht als „\ufffd“ da'
        : `${count} Zeichen ließen sich nicht entziffern und stehen als „\ufffd“ da`,
    markupNotRead: 'zu groß für Markdown; als reiner Text gelesen, samt Auszeichnung',
  },
  matrix: 'Aussagen und Quellen',
  matrixDescription:
    'Eine Zeile je Aussage, eine Spalte je Quelle: wo sie übereinstimmt, es in anderen Worten sagt oder abweicht.',
  legend: 'Durchgestrichen: nur im Artikel. Fett: nur in der Quelle.',
  line: (line) => `Zeile ${line}`,
  speakerUnclear: 'Sprecher unklar',
  form: { direct: 'wörtliches Zitat', mixed: 'teils wörtlich', indirect: 'indirekte Rede' },
  published: (date) => `erschienen ${date}`,
  inArticle: 'Im Artikel',
  marks: (counts) => `Von Hand vermerkt: ${counts.join(', ')}.`,
  moreEvidence: (count) => counted(count, 'weitere Stelle', 'weitere Stellen'),
  sourcesIntroduction: 'Geordnet danach, wie viele der Aussagen sie belegen.',
  timeline: 'Zeitleiste',
  timelineIntroduction: 'Alle Daten mit bekanntem Jahr, die in den Dateien stehen, in zeitlicher Folge.',
  timelinePicture: (dates, first, last) =>
    dates === 1
      ? `Ein Datum: ${first}; die Tabelle darunter nennt die Stellen`
      : `${dates} Daten von ${first} bis ${last}; die Tabelle darunter nennt sie alle`,
  told: (places, files) =>
    places === files ? counted(files, 'Datei', 'Dateien') : `${counted(files, 'Datei', 'Dateien')}, ${places} Stellen`,
  moreDates: (count) =>
    count === 1 ? '1 weiteres Datum ist nicht aufgeführt' : `${count} weitere Daten sind nicht aufgeführt`,
  nextStep: 'Nächster Schritt',
  evidence: 'Belege',
  agrees: 'stimmt überein',
  agreesInOtherWords: 'in anderen Worten',
  differs: 'weicht ab',
  none: 'nichts gefunden',
  column: {
    number: 'Nr.',
    statement: 'Aussage',
    status: 'Status',
    file: 'Datei',
    language: 'Sprache',
    published: 'Erschienen',
    origin: 'Ursprung',
    bearsOut: 'Belegt',
    contradicts: 'Widerspricht',
    reason: 'Grund',
    name: 'Name',
    spellings: 'Schreibweisen',
    files: 'Dateien',
    count: 'Anzahl',
    date: 'Datum',
    said: 'Was in den Dateien steht',
  },
  kind: { person: 'Person', organisation: 'Organisation', place: 'Ort', unknown: '' },
  madeBy: 'Von Beleg auf diesem Rechner erstellt. Nichts wurde übertragen.',
};
