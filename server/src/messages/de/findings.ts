import type { findings as english } from '../en/findings.ts';

export const findings: typeof english = {
  'figure-conflict': (written, expected) =>
    expected === null
      ? `Eine andere Quelle hat eine andere Zahl als „${written}“`
      : `Hier „${written}“, in einer Quelle „${expected}“`,
  'date-conflict': (written, expected) =>
    expected === null
      ? `Eine andere Quelle hat ein anderes Datum als „${written}“`
      : `Hier „${written}“, in einer Quelle „${expected}“`,
  'unit-inconsistent': (written, expected) =>
    expected === null ? `„${written}“ passt nicht zu seiner Umrechnung` : `„${written}“ passt nicht zu „${expected}“`,
  'quote-altered': (written, expected) =>
    expected === null
      ? `Eine Quelle hat das Zitat ohne „${written}“`
      : `In diesem Zitat „${written}“, in einer Quelle „${expected}“`,
  'speaker-conflict': (written, expected) =>
    expected === null
      ? `Eine Quelle schreibt diese Worte jemand anderem zu als ${written}`
      : `Hier ${written}; eine Quelle schreibt diese Worte ${expected} zu`,
  'name-variant': (written, expected) =>
    expected === null
      ? `„${written}“ steht in keiner Quelle`
      : `„${written}“ steht in keiner Quelle, wohl aber „${expected}“`,
  uncorroborated: (written) => `In den anderen Dateien nicht gefunden: „${written}“`,
  looksLike: {
    'million-billion': 'Million und Milliarde verwechselt?',
    'percent-points': 'Prozent und Prozentpunkte verwechselt?',
    'digits-swapped': 'Zahlendreher?',
    negation: 'eine Verneinung fehlt oder kam hinzu',
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
