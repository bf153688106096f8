import type { findings as english } from '../en/findings.ts';

export const findings: typeof english = {
  where: (file, line) => `${file}, Zeile ${line}`,
  'figure-conflict': (written, expected, where = null) =>
    expected === null
      ? `${where ?? 'Eine Quelle'}: andere Zahl als „${written}“`
      : `Hier „${written}“, in ${where ?? 'einer Quelle'} „${expected}“`,
  'date-conflict': (written, expected, where = null) =>
    expected === null
      ? `${where ?? 'Eine Quelle'}: andere Zeitangabe als „${written}“`
      : `Hier „${written}“, in ${where ?? 'einer Quelle'} „${expected}“`,
  'unit-inconsistent': (written, expected) =>
    expected === null
      ? `„${written}“ passt nicht zur eigenen Umrechnung`
      : `„${written}“ und „${expected}“ ergeben nicht dasselbe`,
  'quote-altered': (written, expected, where = null) =>
    expected === null
      ? `„${written}“ steht in ${where ?? 'einer Quelle'} nicht in diesem Zitat`
      : written === ''
        ? `In diesem Zitat fehlt „${expected}“; es steht in ${where ?? 'einer Quelle'}`
        : `In diesem Zitat „${written}“, in ${where ?? 'einer Quelle'} „${expected}“`,
  'speaker-conflict': (written, expected, where = null) =>
    expected === null
      ? `In ${where ?? 'einer Quelle'} sagt diese Worte jemand anderes als ${written}`
      : `Hier sagt das ${written}, in ${where ?? 'einer Quelle'} ${expected}`,
  'name-variant': (written, expected, where = null) =>
    expected === null
      ? `Die Schreibung „${written}“ hat keine Quelle`
      : `Die Schreibung „${written}“ hat keine Quelle; in ${where ?? 'den Quellen'} steht „${expected}“`,
  uncorroborated: (written) => `In den anderen Dateien nicht gefunden: „${written}“`,
  looksLike: {
    'million-billion': 'Million und Milliarde verwechselt?',
    'percent-points': 'Prozent und Prozentpunkte verwechselt?',
    'digits-swapped': 'Zahlendreher?',
    negation: 'eine Verneinung fehlt oder kam hinzu',
  },
  name: {
    'figure-conflict': 'andere Zahl',
    'date-conflict': 'andere Zeitangabe',
    'unit-inconsistent': 'Umrechnung',
    'quote-altered': 'geändertes Zitat',
    'speaker-conflict': 'anderer Sprecher',
    'name-variant': 'Namensschreibung',
    uncorroborated: 'kein Treffer',
  },
  status: {
    corroborated: 'belegt',
    variant: 'in anderen Worten',
    conflicting: 'widersprochen',
    uncorroborated: 'nicht gefunden',
    unchecked: 'nicht geprüft',
  },
  relation: {
    verbatim: 'wörtlich',
    abridged: 'gekürzt',
    variant: 'in anderen Worten',
    paraphrase: 'sinngemäß',
    'same-figure': 'gleiche Angabe',
    rounded: 'gerundet',
    converted: 'umgerechnet',
    conflict: 'widerspricht',
    related: 'verwandt',
  },
  unchecked: {
    reading: 'der Ordner wird noch gelesen',
    'no-anchor-date': 'das Erscheinungsdatum ist nicht bekannt',
    'unreadable-source': 'eine Datei war nicht lesbar',
    'unknown-language': 'die Sprache ist nicht bekannt',
    ambiguous: 'der Text lässt zwei Lesarten zu',
    vague: 'der Text nennt keinen genauen Wert',
    'no-sources': 'es gibt keine anderen Dateien',
  },
  unreadable: {
    'too-large': 'zu groß',
    binary: 'keine Textdatei',
    'no-permission': 'keine Leseberechtigung',
    'not-found': 'nicht gefunden',
    'broken-link': 'toter Verweis',
    undecodable: 'unbekannte Zeichenkodierung',
    failed: 'nicht lesbar',
  },
};
