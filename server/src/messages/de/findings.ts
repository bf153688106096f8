import type { findings as english } from '../en/findings.ts';

/** What stands here and there, and last where that is: both words are in sight where a list has little room. */
const besides = (here: string, there: string, where: string | null): string =>
  where === null ? `${here}, in einer Quelle ${there}` : `${here}, dort ${there} (${where})`;

export const findings: typeof english = {
  where: (file, line) => `${file}, Zeile ${line}`,
  'figure-conflict': (written, expected, where = null) =>
    expected === null
      ? `Andere Zahl als „${written}“ in ${where ?? 'einer Quelle'}`
      : besides(`Hier „${written}“`, `„${expected}“`, where),
  'date-conflict': (written, expected, where = null) =>
    expected === null
      ? `Andere Zeitangabe als „${written}“ in ${where ?? 'einer Quelle'}`
      : besides(`Hier „${written}“`, `„${expected}“`, where),
  ownWeekday: (written, weekday) =>
    `„${written}“: Dieser Tag ist ein ${['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'][weekday - 1] ?? ''}`,
  'unit-inconsistent': (written, expected) =>
    expected === null
      ? `„${written}“ passt nicht zur eigenen Umrechnung`
      : `„${written}“ und „${expected}“ ergeben nicht dasselbe`,
  'quote-altered': (written, expected, where = null) =>
    expected === null
      ? `„${written}“ fehlt im Zitat in ${where ?? 'einer Quelle'}`
      : written === ''
        ? `Im Zitat fehlt hier „${expected}“, dort steht es (${where ?? 'in einer Quelle'})`
        : besides(`Im Zitat hier „${written}“`, `„${expected}“`, where),
  'speaker-conflict': (written, expected, where = null) =>
    expected === null
      ? `Hier sagt das ${written}; in ${where ?? 'einer Quelle'} sagt es jemand anderes`
      : besides(`Hier sagt das ${written}`, expected, where),
  nameExchanged: (written, expected, where = null) =>
    besides(`Hier ${written}`, `in derselben Passage ${expected ?? 'jemand anderes'}`, where),
  'name-variant': (written, expected, where = null) =>
    expected === null
      ? `Die Schreibweise „${written}“ steht in keiner Quelle`
      : `Die Schreibweise „${written}“ steht in keiner Quelle, wohl aber „${expected}“${where === null ? '' : ` (${where})`}`,
  lacks: (expected) => `„${expected}“ fehlt`,
  uncorroborated: (written) => `In den anderen Dateien nicht gefunden: „${written}“`,
  withHint: (sentence, hint) => `${sentence} – ${hint}`,
  looksLike: {
    'million-billion': 'Million und Milliarde verwechselt?',
    'percent-points': 'Prozent und Prozentpunkte verwechselt?',
    'digits-swapped': 'Zahlendreher?',
    'letters-swapped': 'Buchstabendreher?',
    'by-to': '„um“ und „auf“ verwechselt?',
    'other-unit': 'eine andere Einheit',
    negation: 'eine Verneinung fehlt oder kam hinzu',
  },
  when: {
    'figure-conflict':
      'Eine Quelle nennt für dieselbe Tatsache einen anderen Wert; Rundung, Spannen, „rund“ und Umrechnungen sind berücksichtigt.',
    'date-conflict':
      'Eine Quelle nennt für dasselbe Ereignis ein anderes Datum, eine andere Uhrzeit oder einen anderen Wochentag.',
    'unit-inconsistent': 'Ein Wert passt nicht zu der Umrechnung, der Summe oder dem Anteil daneben.',
    'quote-altered':
      'Eine Quelle hat das Zitat mit geänderten, zusätzlichen oder fehlenden Wörtern, mehr als die Stilregel erlaubt.',
    'speaker-conflict': 'Eine Quelle legt dieselben Worte jemand anderem in den Mund.',
    'name-variant': 'Ein Name steht so in keiner Quelle und ähnelt einem, der dort steht.',
    uncorroborated: 'Keine andere Datei enthält die Aussage. Ob sie stimmt, sagt das nicht.',
  },
  sure: (percent) => `zu ${percent} % sicher`,
  why: {
    'copied-passage': (detail) =>
      detail === ''
        ? 'beide Passagen stammen aus demselben Text'
        : `beide Passagen stammen aus demselben Text (${share(detail)})`,
    'aligned-passage': (detail) => `die Sätze laufen parallel (${share(detail)})`,
    'same-subject': (detail) => `worum es in beiden Sätzen geht, stimmt zu ${share(detail)} überein`,
    'terms-in-common': (detail) => `über gemeinsame Wörter gefunden (${share(detail)})`,
    'words-in-common': (detail) => `${share(detail)} der Wörter des kürzeren Satzes stehen auch im anderen`,
    speakers: (detail) =>
      detail === 'same'
        ? 'dieselbe Person spricht'
        : detail === 'different'
          ? 'verschiedene Personen sprechen'
          : 'wer spricht, lässt sich nicht vergleichen',
    values: (detail) =>
      detail === 'equal'
        ? 'derselbe Wert'
        : detail === 'rounded'
          ? 'derselbe Wert im Rahmen der Genauigkeit'
          : detail === 'converted'
            ? 'derselbe Wert in anderer Einheit'
            : 'ein anderer Wert an derselben Stelle',
    'moved-on': (detail) =>
      detail === 'later'
        ? 'eine spätere Meldung nennt eine höhere Zahl'
        : 'eine frühere Meldung nennt eine kleinere Zahl',
    'changed-in-copy': (detail) =>
      `in einer sonst gleichen Passage: ${
        detail === 'negation'
          ? 'eine Verneinung'
          : detail === 'modality'
            ? 'wie sicher oder verbindlich es ist'
            : detail === 'number'
              ? 'eine Zahl'
              : 'andere Wörter'
      }`,
    'name-exchanged': (detail) => `ein anderer Name in einer sonst gleichen Passage (${share(detail)})`,
    spelling: (detail) =>
      detail === 'swapped'
        ? 'zwei Buchstaben vertauscht'
        : detail === 'changed'
          ? 'andere Buchstaben'
          : 'ein Buchstabe mehr oder weniger',
    'no-source-agrees': (detail) =>
      detail === '1'
        ? 'keine Quelle nennt diesen Wert, eine nennt einen anderen'
        : `keine Quelle nennt diesen Wert, ${detail} Stellen nennen einen anderen`,
    'sources-disagree': (detail) =>
      detail === '1'
        ? 'die Quellen sind uneins: Eine nennt diesen Wert'
        : `die Quellen sind uneins: ${detail} nennen diesen Wert`,
    'own-conversion': () => 'beide Werte stehen in dieser Datei',
    'own-speed': () => 'Strecke, Zeit und Geschwindigkeit stehen im selben Satz',
    'own-age': () => 'die Jahre stehen im selben Satz',
    'own-weekday': () => 'nach dem Kalender',
    'no-match': () => 'alle Dateien sind durchsucht',
  },
  advice: {
    'figure-conflict': 'Klären, welche Zahl stimmt und ob beide dasselbe und dieselbe Zeit meinen.',
    'date-conflict': 'Klären, wann es geschah; eine der Angaben kann der Tag der Meldung sein.',
    'unit-inconsistent': 'Nachrechnen und den falschen Wert berichtigen.',
    'quote-altered':
      'Mit Aufnahme oder Mitschrift vergleichen und den Wortlaut herstellen oder die Auslassung kenntlich machen.',
    'speaker-conflict': 'Klären, wer es gesagt hat; notfalls bei der Quelle nachfragen.',
    'name-variant': 'Die Schreibweise bei der Person oder der Organisation erfragen.',
    uncorroborated: 'Die Quelle in den Ordner legen oder festhalten, woher die Aussage stammt.',
  },
  name: {
    'figure-conflict': 'andere Zahl',
    'date-conflict': 'andere Zeitangabe',
    'unit-inconsistent': 'Umrechnung',
    'quote-altered': 'geändertes Zitat',
    'speaker-conflict': 'anderer Sprecher',
    'name-variant': 'Schreibweise eines Namens',
    uncorroborated: 'nicht gefunden',
  },
  status: {
    corroborated: 'belegt',
    variant: 'in anderen Worten',
    conflicting: 'mit Widerspruch',
    uncorroborated: 'nicht gefunden',
    unchecked: 'nicht geprüft',
  },
  lessExact: 'weniger genau',
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
  movedOn: { later: 'spätere Zahl', earlier: 'frühere Zahl' },
  unchecked: {
    reading: 'der Ordner wird noch gelesen',
    stopped: 'der Ordner wurde nicht zu Ende gelesen',
    'no-anchor-date': 'das Erscheinungsdatum ist nicht bekannt',
    'unreadable-source': 'eine Datei war nicht lesbar',
    'unknown-language': 'die Sprache ist nicht bekannt',
    ambiguous: 'der Text lässt zwei Lesarten zu',
    vague: 'der Text nennt keinen genauen Wert',
    'no-sources': 'es gibt keine anderen Dateien',
    ignored: 'von Hand ausgeblendet',
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

const share = (detail: string): string => `${Math.round(Number(detail) * 100)} %`;
