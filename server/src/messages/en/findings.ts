// What a finding, a status, a relation and a reason are called.
export const findings = {
  /** The sentence of one finding; `expected` is null where the evidence has nothing to put in its place. */
  'figure-conflict': (written: string, expected: string | null) =>
    expected === null
      ? `Another source has a figure other than “${written}”`
      : `“${written}” here, “${expected}” in a source`,
  'date-conflict': (written: string, expected: string | null) =>
    expected === null
      ? `Another source has a date other than “${written}”`
      : `“${written}” here, “${expected}” in a source`,
  'unit-inconsistent': (written: string, expected: string | null) =>
    expected === null
      ? `“${written}” does not agree with its conversion`
      : `“${written}” does not agree with “${expected}”`,
  'quote-altered': (written: string, expected: string | null) =>
    expected === null
      ? `A source has this quotation without “${written}”`
      : `“${written}” in this quotation, “${expected}” in a source`,
  'speaker-conflict': (written: string, expected: string | null) =>
    expected === null
      ? `A source gives these words to somebody else than ${written}`
      : `${written} here; a source gives these words to ${expected}`,
  'name-variant': (written: string, expected: string | null) =>
    expected === null ? `“${written}” is in no source` : `“${written}” is in no source; “${expected}” is`,
  uncorroborated: (written: string, _expected: string | null) => `No match in the other files: “${written}”`,
  looksLike: {
    'million-billion': 'million and billion mixed up?',
    'percent-points': 'percent and percentage points mixed up?',
    'digits-swapped': 'digits swapped?',
    negation: 'a negation is missing or was added',
  } as Readonly<Record<string, string>>,
  status: {
    corroborated: 'with evidence',
    variant: 'in other words',
    conflicting: 'contradicted',
    uncorroborated: 'no match',
    unchecked: 'not checked',
  },
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
  unchecked: {
    reading: 'the folder is still being read',
    'no-anchor-date': 'the date of publication is not known',
    'unreadable-source': 'a file could not be read',
    'unknown-language': 'the language is not known',
    ambiguous: 'the text allows two readings',
    vague: 'the text gives no exact value',
    'no-sources': 'there are no other files',
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
