// What a finding, a status, a relation and a reason are called.
export const findings = {
  /** Where evidence stands; lines count from 1. */
  where: (file: string, line: number) => `${file}, line ${line}`,
  /**
   * The sentence of one finding, without its full stop. `expected` is null where the evidence has nothing to put in its
   * place, `where` where the evidence has no place of its own.
   */
  'figure-conflict': (written: string, expected: string | null, where: string | null = null) =>
    expected === null
      ? `${where ?? 'A source'} has another figure than “${written}”`
      : `“${written}” here, “${expected}” in ${where ?? 'a source'}`,
  'date-conflict': (written: string, expected: string | null, where: string | null = null) =>
    expected === null
      ? `${where ?? 'A source'} has another date than “${written}”`
      : `“${written}” here, “${expected}” in ${where ?? 'a source'}`,
  /** A weekday that its own date does not have; 1 is Monday. */
  ownWeekday: (written: string, weekday: number) =>
    `“${written}”: that day is a ${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday - 1] ?? ''}`,
  'unit-inconsistent': (written: string, expected: string | null, _where: string | null = null) =>
    expected === null
      ? `“${written}” does not agree with its own conversion`
      : `“${written}” and “${expected}” do not come to the same`,
  'quote-altered': (written: string, expected: string | null, where: string | null = null) =>
    expected === null
      ? `“${written}” is not in this quotation in ${where ?? 'a source'}`
      : written === ''
        ? `This quotation lacks “${expected}”, which ${where ?? 'a source'} has`
        : `“${written}” in this quotation, “${expected}” in ${where ?? 'a source'}`,
  'speaker-conflict': (written: string, expected: string | null, where: string | null = null) =>
    expected === null
      ? `${where ?? 'A source'} gives these words to somebody else than ${written}`
      : `${written} says this here; ${where ?? 'a source'} gives the words to ${expected}`,
  /** Another person's name in a passage that is otherwise the source's. */
  nameExchanged: (written: string, expected: string | null, where: string | null = null) =>
    `${written} here, ${expected ?? 'somebody else'} in the same passage in ${where ?? 'a source'}`,
  'name-variant': (written: string, expected: string | null, where: string | null = null) =>
    expected === null
      ? `“${written}” is spelled like this in no source`
      : `“${written}” is spelled like this in no source; ${where ?? 'the sources'} ${where === null ? 'have' : 'has'} “${expected}”`,
  /** For a list: what a quotation leaves out. */
  lacks: (expected: string) => `“${expected}” missing`,
  uncorroborated: (written: string, _expected: string | null, _where: string | null = null) =>
    `No match in the other files: “${written}”`,
  /** A finding's sentence with what the difference looks like. */
  withHint: (sentence: string, hint: string) => `${sentence}: ${hint}`,
  looksLike: {
    'million-billion': 'million and billion mixed up?',
    'percent-points': 'percent and percentage points mixed up?',
    'digits-swapped': 'digits swapped?',
    'letters-swapped': 'letters swapped?',
    'by-to': '“by” and “to” mixed up?',
    'other-unit': 'another unit',
    negation: 'a negation is missing or was added',
  } as Readonly<Record<string, string>>,
  /** When a finding of a kind is made. */
  when: {
    'figure-conflict':
      'A source has another value for the same fact; rounding, ranges, hedges and conversions are allowed for.',
    'date-conflict': 'A source has another date, time or weekday for the same event.',
    'unit-inconsistent': 'A value and the conversion, sum or share beside it do not agree.',
    'quote-altered': 'A source has the quotation with words changed, added or left out beyond what the style allows.',
    'speaker-conflict': 'A source gives the same words to somebody else.',
    'name-variant': 'A name is spelled as in no source and is close to one that is there.',
    uncorroborated: 'No other file has this statement. That says nothing about whether it is right.',
  },
  /** How sure a match or a finding is, in percent. */
  sure: (percent: number) => `sure to ${percent} %`,
  /** Why it is shown: what each rule saw. `detail` is the rule's own word or a share from 0 to 1. */
  why: {
    'copied-passage': (detail: string): string =>
      detail === '' ? 'the passages are copies of one text' : `the passages are copies of one text (${share(detail)})`,
    'aligned-passage': (detail: string): string => `the sentences run alongside each other (${share(detail)})`,
    'same-subject': (detail: string): string => `what the two sentences are about: ${share(detail)} in common`,
    'terms-in-common': (detail: string): string => `found by the words in common (${share(detail)})`,
    'words-in-common': (detail: string): string => `${share(detail)} of the shorter one's words are in both`,
    speakers: (detail: string): string =>
      detail === 'same'
        ? 'the same speaker'
        : detail === 'different'
          ? 'different speakers'
          : 'the speakers cannot be compared',
    values: (detail: string): string =>
      detail === 'equal'
        ? 'the same value'
        : detail === 'rounded'
          ? 'the same value within the precision written'
          : detail === 'converted'
            ? 'the same value in another unit'
            : 'another value at the same place',
    'moved-on': (detail: string): string =>
      detail === 'later' ? 'a later story has a greater figure' : 'an earlier story has a smaller figure',
    'changed-in-copy': (detail: string): string =>
      `in a passage that is otherwise the same: ${
        detail === 'negation'
          ? 'a negation'
          : detail === 'modality'
            ? 'how sure or how binding it is'
            : detail === 'number'
              ? 'a number'
              : 'other words'
      }`,
    'name-exchanged': (detail: string): string =>
      `another name in a passage that is otherwise the same (${share(detail)})`,
    spelling: (detail: string): string =>
      detail === 'swapped'
        ? 'two letters are swapped'
        : detail === 'changed'
          ? 'other letters'
          : 'a letter more or less',
    'no-source-agrees': (detail: string): string =>
      detail === '1'
        ? 'no source has this value, one has another'
        : `no source has this value, ${detail} places have another`,
    'sources-disagree': (detail: string): string =>
      detail === '1' ? 'the sources disagree: one has this value' : `the sources disagree: ${detail} have this value`,
    'own-conversion': (_detail: string): string => 'both values stand in this file',
    'own-speed': (_detail: string): string => 'way, time and speed stand in the same sentence',
    'own-age': (_detail: string): string => 'the years stand in the same sentence',
    'own-weekday': (_detail: string): string => 'by the calendar',
    'no-match': (_detail: string): string => 'all files were searched',
  },
  /** What a person may do next. */
  advice: {
    'figure-conflict': 'Find out which figure is right, and whether both are about the same thing and the same time.',
    'date-conflict': 'Look up when it happened; one of the two may be the day of the report.',
    'unit-inconsistent': 'Work the conversion out again and correct the value that is wrong.',
    'quote-altered': 'Compare with the recording or the transcript and restore the words, or mark what was left out.',
    'speaker-conflict': 'Find out who said it; ask the source if need be.',
    'name-variant': 'Check the spelling with the person or the organisation.',
    uncorroborated: 'Add the source to the folder, or note where the statement comes from.',
  },
  /** What a finding is called. */
  name: {
    'figure-conflict': 'other figure',
    'date-conflict': 'other date',
    'unit-inconsistent': 'conversion',
    'quote-altered': 'altered quotation',
    'speaker-conflict': 'other speaker',
    'name-variant': 'spelling of a name',
    uncorroborated: 'no match',
  },
  status: {
    corroborated: 'with evidence',
    variant: 'in other words',
    conflicting: 'contradicted',
    uncorroborated: 'no match',
    unchecked: 'not checked',
  },
  /** Of dates and times, where figures are `rounded`: Tuesday for Tuesday morning. */
  lessExact: 'less exact',
  relation: {
    verbatim: 'word for word',
    abridged: 'abridged',
    variant: 'in other words',
    paraphrase: 'paraphrased',
    'same-figure': 'same figure',
    rounded: 'rounded',
    converted: 'converted',
    conflict: 'contradicts',
    related: 'related',
  },
  /** The same where the other story is of another day and its figure has moved on since, or not yet. */
  movedOn: { later: 'later figure', earlier: 'earlier figure' },
  unchecked: {
    reading: 'the folder is still being read',
    stopped: 'the folder was not read to the end',
    'no-anchor-date': 'the date of publication is not known',
    'unreadable-source': 'a file could not be read',
    'unknown-language': 'the language is not known',
    ambiguous: 'the text allows two readings',
    vague: 'the text gives no exact value',
    'no-sources': 'there are no other files',
    ignored: 'ignored by hand',
  },
  unreadable: {
    'too-large': 'too large',
    binary: 'not a text file',
    'no-permission': 'no permission to read',
    'not-found': 'not found',
    'broken-link': 'broken link',
    undecodable: 'unknown character encoding',
    failed: 'could not be read',
  },
};

const share = (detail: string): string => `${Math.round(Number(detail) * 100)} %`;
