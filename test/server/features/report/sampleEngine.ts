import {
  createEngine,
  plainText,
  type CheckedStatement,
  type Engine,
  type Finding,
  type Match,
  type Quotation,
  type Figure,
  type Span,
} from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

/** Words that a report must never take for markup, a link, a formula or a command. */
export const HOSTILE = '=HYPERLINK("http://evil.example";"x") <script>alert(1)</script> [x](command:y) `z` | "q"';

export const ARTICLE = `The mayor spoke on Monday.

“We need 60 lorries,” said Anna Weber.

${HOSTILE}

The damage is 7 million euros.
`;

export const SOURCE = `“We need 60 trucks,” said Anna Weber.

${HOSTILE}

The damage is 5 million euros, the office said.
`;

export const ARTICLE_URI = 'file:///folder/article%20one.md';
export const SOURCE_URI = 'file:///folder/sources/wire.txt';

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not there: ${words}`);
  return { start, end: start + words.length };
};

/** An engine whose files are real and whose answers are given: one statement of each status that a report tells apart. */
export function sampleEngine(): Engine {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  engine.put(plainText(ARTICLE_URI, ARTICLE), 'article');
  engine.put(plainText(SOURCE_URI, SOURCE), 'source');
  engine.putUnreadable('file:///folder/sources/scan.txt', 'binary');
  const match = (words: string, relation: Match['relation'], differences: Match['differences'] = []): Match => ({
    uri: SOURCE_URI,
    spans: [spanOf(SOURCE, words)],
    text: words,
    statement: null,
    score: 0.91234,
    relation,
    speaker: 'Anna Weber',
    origin: 'AFP',
    copy: false,
    differences,
    reasons: [],
  });
  const quote = (words: string, speaker: string | null): Quotation => ({
    kind: 'quote',
    form: 'direct',
    spans: [spanOf(ARTICLE, words)],
    text: words,
    speaker: speaker === null ? null : { spans: [spanOf(ARTICLE, speaker)], text: speaker, name: speaker },
    cue: null,
    addressee: null,
    rule: 'test',
  });
  const figure: Figure = {
    kind: 'figure',
    type: 'money',
    spans: [spanOf(ARTICLE, '7 million euros')],
    text: '7 million euros',
    value: { kind: 'exact', number: { significand: 7, exponent: 6 } },
    unit: 'EUR',
    hedge: null,
    counted: null,
    change: null,
    per: null,
    ambiguous: false,
    tense: 'past',
  };
  const conflict: Finding = {
    code: 'figure-conflict',
    span: spanOf(ARTICLE, '7 million euros'),
    status: 'conflicting',
    written: '7 million euros',
    expected: '5 million euros',
    looksLike: null,
    reasons: [],
    sureness: 1,
    evidence: [{ uri: SOURCE_URI, span: spanOf(SOURCE, '5 million euros'), text: '5 million euros' }],
  };
  const checked: readonly CheckedStatement[] = [
    {
      statement: quote('“We need 60 lorries,”', 'Anna Weber'),
      status: 'variant',
      reason: null,
      matches: [
        match('“We need 60 trucks,”', 'variant', [
          { kind: 'changed', here: spanOf(ARTICLE, 'lorries'), there: spanOf(SOURCE, 'trucks') },
        ]),
        match('The damage', 'related'),
      ],
      findings: [],
      files: 1,
      origins: ['AFP'],
    },
    {
      statement: quote(HOSTILE, null),
      status: 'uncorroborated',
      reason: null,
      matches: [],
      findings: [],
      files: 0,
      origins: [],
    },
    {
      statement: figure,
      status: 'conflicting',
      reason: null,
      matches: [match('5 million euros', 'conflict')],
      findings: [conflict],
      files: 0,
      origins: [],
    },
    {
      statement: { ...figure, type: 'date', spans: [spanOf(ARTICLE, 'on Monday')], text: 'on Monday', unit: null },
      status: 'unchecked',
      reason: 'no-anchor-date',
      matches: [],
      findings: [],
      files: 0,
      origins: [],
    },
  ];
  return {
    ...engine,
    revision: 1,
    check: (uri) => (uri === ARTICLE_URI ? checked : []),
    findings: (uri) => ({ state: 'checked', findings: uri === ARTICLE_URI ? [conflict] : [] }),
    names: () => [
      {
        name: 'Anna Weber',
        kind: 'person',
        variants: [
          { text: 'Anna Weber', places: [{ uri: ARTICLE_URI, span: spanOf(ARTICLE, 'Anna Weber') }] },
          { text: 'Anna <Weber>', places: [{ uri: SOURCE_URI, span: { start: 0, end: 4 } }] },
        ],
      },
    ],
  };
}
