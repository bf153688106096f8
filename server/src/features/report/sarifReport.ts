import type { FindingCode } from '../../engine/index.ts';
import type { Place, SourceReport, ReportFinding } from './SourceReport.ts';
import type { ReportStyle } from './ReportStyle.ts';

const codes: readonly FindingCode[] = [
  'figure-conflict',
  'date-conflict',
  'unit-inconsistent',
  'quote-altered',
  'speaker-conflict',
  'name-variant',
  'uncorroborated',
];

/**
 * The findings as SARIF 2.1.0 (OASIS): one rule a code, the evidence as related locations, unreadable files as
 * notifications. Columns count UTF-16 code units.
 */
export function sarifReport({ articles, unread }: SourceReport, { messages, version }: ReportStyle): string {
  const { findings } = messages;
  const results = articles.flatMap((article) => [
    ...article.findings.map(result),
    ...article.statements
      .filter(({ checked }) => checked.status === 'uncorroborated')
      .map((statement) =>
        result({
          ...statement,
          code: 'uncorroborated',
          status: 'uncorroborated',
          message: `${findings.uncorroborated(statement.excerpt.text, null)}.`,
          advice: findings.advice.uncorroborated,
          written: statement.excerpt.text,
          evidence: [],
        }),
      ),
  ]);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Beleg',
            ...(version !== null && { version, semanticVersion: version }),
            rules: codes.map((code) => ({
              id: code,
              shortDescription: { text: findings.name[code] },
              fullDescription: { text: findings.when[code] },
              help: { text: findings.advice[code] },
              defaultConfiguration: { level: levelOf(code) },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ file, reason }) => ({
              level: 'error',
              message: { text: `${file}: ${findings.unreadable[reason]}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** `uncorroborated` is information and no reproach. */
const levelOf = (code: FindingCode): 'warning' | 'note' => (code === 'uncorroborated' ? 'note' : 'warning');

function result(finding: ReportFinding): Record<string, unknown> {
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: levelOf(finding.code),
    message: { text: finding.message },
    locations: [{ physicalLocation: physicalLocation(finding, finding.written) }],
    relatedLocations: finding.evidence.map((evidence, id) => ({
      id,
      message: { text: evidence.text },
      physicalLocation: physicalLocation(evidence, evidence.text),
    })),
  };
}

const physicalLocation = (
  { file, line, column, endLine, endColumn, start, end }: Place,
  text: string,
): Record<string, unknown> => ({
  artifactLocation: { uri: uriOf(file) },
  region: {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
    snippet: { text },
  },
});

/** A path as a URI reference; one with a drive letter as an absolute URI. */
function uriOf(file: string): string {
  const path = encodeURI(file.replaceAll('\\', '/')).replace(/[#?]/g, (c) => (c === '#' ? '%23' : '%3F'));
  if (/^[a-z]:\//i.test(path)) return `file:///${path}`;
  return path.startsWith('/') ? `file://${path}` : path.replace(/^([^/]*):/, './$1:');
}
