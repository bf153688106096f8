import type { editor as english } from '../en/editor.ts';

const quoted = (words: readonly string[]): string => words.map((one) => `„${one}“`).join(', ');
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const editor: typeof english = {
  reading: 'Ordner wird gelesen',
  readingFiles: (done, total) => `${done} von ${counted(total, 'Datei', 'Dateien')}`,
  coverage: (withEvidence, statements) => `${withEvidence} von ${statements} belegt`,
  coverageNone: 'Keine Aussagen',
  coverageWhole: (withEvidence, statements, conflicting, unchecked) =>
    [
      `${counted(statements, 'Aussage', 'Aussagen')}, ${withEvidence} belegt`,
      ...(conflicting > 0 ? [`${conflicting} mit Widerspruch`] : []),
      ...(unchecked > 0 ? [`${unchecked} nicht geprüft`] : []),
    ].join(', '),
  filesRead: (count) => `${counted(count, 'Datei', 'Dateien')} gelesen`,
  inMemory: (bytes) => `Im Arbeitsspeicher: ${(bytes / 1048576).toFixed(1).replace('.', ',')} MB`,
  unreadable: (names, more) => `Nicht lesbar: ${names.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`,
  unreadableFiles: (count) =>
    count === 1 ? '1 Datei konnte nicht gelesen werden' : `${count} Dateien konnten nicht gelesen werden`,
  files: (count) => counted(count, 'Datei', 'Dateien'),
  spellings: (count) => `${count} Schreibweisen`,
  origins: (count, names) =>
    `${counted(count, 'Ursprung', 'Ursprünge')}${names.length > 0 ? ` (${names.join(', ')})` : ''}`,
  noMatchIn: (files) => (files === 0 ? 'es gibt keine anderen Dateien' : `in ${counted(files, 'Datei', 'Dateien')}`),
  speakerHere: (name) => `Hier spricht: ${name}`,
  speakerUnclear: 'Wer hier spricht, ist unklar',
  stillReading: 'Der Ordner wird noch gelesen',
  readingStopped: 'Der Ordner wurde nicht zu Ende gelesen',
  placeName: (file, line) => `${file}, Zeile ${line}`,
  morePlaces: (count) => counted(count, 'weitere Stelle', 'weitere Stellen'),
  sideBySide: 'Nebeneinander',
  paragraph: (files, origins, conflicts, none) =>
    [
      ...(files > 0 ? [`${counted(files, 'Datei', 'Dateien')}, ${counted(origins, 'Ursprung', 'Ursprünge')}`] : []),
      ...(conflicts > 0 ? [counted(conflicts, 'Widerspruch', 'Widersprüche')] : []),
      ...(none > 0 ? [`${none} nicht gefunden`] : []),
    ].join(' · ') || 'nicht geprüft',
  why: 'Warum?',
  alsoIn: 'ebenso in',
  onlyHere: (words) => `Nur hier: ${quoted(words)}`,
  onlyThere: (words) => `Nur dort: ${quoted(words)}`,
  openBeside: 'Daneben öffnen',
  showAll: (count) => `Alle anzeigen (${count})`,
  tick: 'Abhaken',
  query: 'Rückfrage …',
  ignore: 'Ausblenden …',
  quotation: 'Zitat',
  figure: 'Angabe',
  takeWording: (place) => `Wortlaut aus ${place} übernehmen`,
  takeFigure: (words, place) => `„${words}“ aus ${place} übernehmen`,
  takenFrom: (place) => `Wie in ${place}`,
  ignoreHere: 'Hier ausblenden',
  ignoreWordsHere: (words) => `„${words}“ hier ausblenden`,
  ignoreWording: (words) => `„${words}“ überall ausblenden`,
  ignoreName: (words) => `Schreibweise „${words}“ überall ausblenden`,
  ignoreFile: 'Alles in dieser Datei ausblenden',
  insertNote: {
    footnote: (place) => `Fußnote einfügen: ${place}`,
    comment: (place) => `Kommentar einfügen: ${place}`,
    plain: (place) => `Quellenangabe einfügen: ${place}`,
  },
  insertNoteAt: (place) => `Quelle: ${place}`,
  reportTitle: (name) => `Bericht: ${name}`,
  wholeFolder: 'der ganze Ordner',
};
