import { expect, test } from 'vitest';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfm } from 'micromark-extension-gfm';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { writeReport, type ReportFormat } from '../../../../server/src/features/report/report.ts';
import type { MarksOf } from '../../../../server/src/features/report/ReportInput.ts';
import { messagesFor } from '../../../../server/src/messages/messagesFor.ts';
import { sourceFromText } from '../../../../server/src/readers/readSourceText.ts';
import { ARTICLE, ARTICLE_URI, HOSTILE, sampleEngine, SOURCE } from './sampleEngine.ts';

const fileName = (uri: string): string => decodeURIComponent(uri.replace('file:///folder/', ''));

const write = (format: ReportFormat, locale = 'en'): string =>
  writeReport(sampleEngine(), [ARTICLE_URI], {
    format,
    messages: messagesFor(locale),
    fileName,
    linkTo: (uri, line) => `${uri}#L${line}`,
    written: 'today',
    version: '1.2.3',
  });

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
};

const nodes = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodes)];

/** As the standard reads it; a transform that looks for addresses in finished text, escaped or not, is left out. */
const markdownNodes = (text: string): readonly Node[] => {
  const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return nodes(fromMarkdown(text, { extensions: [gfm()], mdastExtensions }) as Node);
};

test('Markdown: the only links lead to our files, nothing of a file takes effect', () => {
  const all = markdownNodes(write('markdown'));
  const links = all.filter(({ type }) => type === 'link');
  expect(links.length).toBeGreaterThan(5);
  for (const { url } of links)
    expect(url).toMatch(/^file:\/\/\/folder\/(?:article%20one\.md|sources\/wire\.txt)#L\d+$/);
  expect(all.filter(({ type }) => type === 'html').map(({ value }) => value)).toEqual(['<!-- beleg report -->']);
  expect(all.filter(({ type }) => ['inlineCode', 'code', 'image', 'imageReference'].includes(type))).toEqual([]);
});

test('Markdown: a hostile quotation can be read as it is', () => {
  const words = markdownNodes(write('markdown'))
    .filter(({ type }) => type === 'paragraph')
    .map((node) =>
      nodes(node)
        .map(({ value = '' }) => value)
        .join(''),
    );
  expect(words).toContain(HOSTILE);
});

test('Markdown: coverage, contradictions first, evidence with its difference, what was not read', () => {
  const text = write('markdown');
  expect(text).toContain('# The sources of article one.md');
  expect(text).toContain('**1 of 4 statements with evidence, 1 contradicted, 1 not checked.**');
  expect(text.indexOf('## Contradictions')).toBeLessThan(text.indexOf('## All statements'));
  expect(text).toContain('“7 million euros” here, “5 million euros” in sources/wire.txt, line 5.');
  expect(text).toContain('The damage is **5 million euros**, the office said.');
  expect(text).toContain('~~lorries~~ **trucks**');
  expect(text).toContain('**in other words**: 1 file, 1 origin \\(AFP\\)');
  expect(text).toContain('**no match in 1 file; 1 unreadable**');
  expect(text).toContain('the date of publication is not known');
  expect(text).toContain('sources/scan.txt: not a text file');
  expect(text).not.toMatch(/verified/i);
});

test('Markdown: the report is no evidence when it lies among the sources', () => {
  expect(sourceFromText('file:///folder/report.md', write('markdown')).prose.trim()).toBe('');
});

test('German', () => {
  const text = write('markdown', 'de');
  expect(text).toContain('# Quellenbericht zu article one.md');
  expect(text).toContain('**1 von 4 Aussagen belegt, 1 mit Widerspruch, 1 nicht geprüft.**');
  expect(text).toContain('**in 1 Datei nicht gefunden; 1 nicht lesbar**');
  expect(write('html', 'de')).toContain('<html lang="de">');
});

test('HTML: self-contained, without script, everything from files escaped', () => {
  const page = write('html');
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|javascript:|@import|url\(/i);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain('Anna &lt;Weber&gt;');
  expect(page).toContain('no match in 1 file; 1 unreadable');
  const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map((found) => found[1] ?? '');
  for (const address of addresses) expect(address).toMatch(/^(?:#[a-z\d]+|file:\/\/\/folder\/[\w%./]+#L\d+)$/);
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((found) => found[1] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const address of addresses.filter((one) => one.startsWith('#'))) expect(ids).toContain(address.slice(1));
});

test('HTML: elements are closed in the order they were opened', () => {
  const open: string[] = [];
  const alone = /^(?:meta|br|!doctype|circle|path|line)$/i;
  const page = write('html').replace(/<style>[^]*?<\/style>/, '');
  for (const [, close, name = '', rest = ''] of page.matchAll(/<(\/?)([!a-z][a-z\d]*)((?:"[^"]*"|[^">])*)>/gi)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!rest.endsWith('/') && !(alone.test(name) && !/^(?:circle|path|line)$/.test(name))) open.push(name);
  }
  expect(open).toEqual([]);
});

test('HTML: the picture of statements and sources has its words', () => {
  const page = write('html');
  expect(page.replace(/\s+/g, ' ')).toContain('<caption> Statements and sources </caption>');
  expect(page).toContain('<title>1, sources/wire.txt: in other words</title>');
  expect(page).toContain('<title>3, sources/wire.txt: differs</title>');
  expect(page).not.toContain('<title>2, sources/wire.txt');
});

test('JSON: offsets are those of the file', () => {
  const report = JSON.parse(write('json')) as {
    files: {
      file: string;
      coverage: object;
      findings: { span: [number, number]; evidence: { span: [number, number] }[] }[];
      statements: { evidence: object[] }[];
    }[];
    unreadable: object[];
  };
  const [file] = report.files;
  expect(file?.file).toBe('article one.md');
  expect(file?.coverage).toMatchObject({ statements: 4, withEvidence: 1, conflicting: 1, unchecked: 1 });
  const finding = file?.findings[0];
  expect(ARTICLE.slice(...(finding?.span ?? [0, 0]))).toBe('7 million euros');
  expect(SOURCE.slice(...(finding?.evidence[0]?.span ?? [0, 0]))).toBe('5 million euros');
  expect(file?.statements[0]?.evidence).toHaveLength(1);
  expect(file?.statements[0]?.evidence[0]).toMatchObject({
    file: 'sources/wire.txt',
    line: 1,
    relation: 'variant',
    score: 0.9123,
  });
  expect(report.unreadable).toEqual([{ file: 'sources/scan.txt', reason: 'binary' }]);
});

test('CSV: RFC 4180, and no cell is a formula', () => {
  const csv = write('csv');
  expect(csv.startsWith('\ufefffile,line,column,number,kind,')).toBe(true);
  const rows = parseCsv(csv.slice(1));
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  const column = rows[0]?.indexOf('text') ?? -1;
  expect(rows[2]?.[column]).toBe(`'${HOSTILE}`);
  for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^\s*[=+@|%]/);
  expect(rows[3]).toContain('7000000');
});

function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (rows.length === 0 || rows.at(-1)?.at(-1) === '\0') rows.push([]);
    const row = rows.at(-1)!;
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') row.push('\0');
  }
  return rows.map((row) => row.slice(0, -1));
}

test('SARIF 2.1.0: one rule a code, evidence as related locations', () => {
  const log = JSON.parse(write('sarif')) as {
    $schema: string;
    version: string;
    runs: {
      tool: {
        driver: {
          name: string;
          version: string;
          rules: { id: string; shortDescription: { text: string }; defaultConfiguration: { level: string } }[];
        };
      };
      columnKind: string;
      invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: { physicalLocation: PhysicalLocation }[];
        relatedLocations: { id: number; message: { text: string }; physicalLocation: PhysicalLocation }[];
      }[];
    }[];
  };
  expect(log.version).toBe('2.1.0');
  expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
  expect(log.runs).toHaveLength(1);
  const run = log.runs[0]!;
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver).toMatchObject({ name: 'Beleg', version: '1.2.3' });
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([
    'figure-conflict',
    'date-conflict',
    'unit-inconsistent',
    'quote-altered',
    'speaker-conflict',
    'name-variant',
    'uncorroborated',
  ]);
  for (const rule of run.tool.driver.rules) expect(rule.shortDescription.text).not.toBe('');
  expect(run.invocations[0]?.executionSuccessful).toBe(false);
  expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  expect(run.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['figure-conflict', 'warning'],
    ['uncorroborated', 'note'],
  ]);
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(result.message.text).not.toBe('');
    for (const { physicalLocation } of [...result.locations, ...result.relatedLocations])
      checkLocation(physicalLocation);
  }
  const conflict = run.results[0]!;
  expect(conflict.locations[0]?.physicalLocation.artifactLocation.uri).toBe('article%20one.md');
  expect(conflict.locations[0]?.physicalLocation.region).toMatchObject({
    startLine: 7,
    startColumn: 15,
    endLine: 7,
    endColumn: 30,
  });
  expect(conflict.relatedLocations[0]?.physicalLocation.artifactLocation.uri).toBe('sources/wire.txt');
});

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region: {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly charOffset: number;
    readonly charLength: number;
    readonly snippet: { readonly text: string };
  };
}

/** What the standard asks of a location: a URI reference, lines and columns from 1, the end not before the start. */
function checkLocation({ artifactLocation, region }: PhysicalLocation): void {
  expect(() => new URL(artifactLocation.uri, 'file:///')).not.toThrow();
  expect(artifactLocation.uri).not.toMatch(/[\s\\<>"]/);
  expect(Math.min(region.startLine, region.startColumn, region.endLine, region.endColumn)).toBeGreaterThan(0);
  expect([region.endLine, region.endColumn] >= [region.startLine, region.startColumn]).toBe(true);
  expect(region.charLength).toBeGreaterThan(0);
}

test('what people have marked stands at the statement, in every format, and a mark that no longer counts says so', () => {
  const at = '2024-05-03T10:00:00.000Z';
  const marksOf: MarksOf = () => ({
    of: ({ text }) =>
      text.startsWith('“We need')
        ? { mark: 'ticked', state: 'standing', by: 'RA', at, note: null, text }
        : text === '7 million euros'
          ? { mark: 'query', state: 'standing', by: 'RA', at, note: '<b>5 or 7?</b>', text }
          : text === 'on Monday'
            ? { mark: 'waived', state: 'reopened', by: 'RA', at, note: null, text }
            : null,
    isOpen: () => true,
    gone: [],
    signOff: { by: 'Kim', at, sha256: '', unchanged: false },
    linesOf: () => [],
    anchorOf: () => null,
    goneLines: [],
  });
  const written = (format: ReportFormat): string =>
    writeReport(sampleEngine(), [ARTICLE_URI], { format, messages: messagesFor('en'), fileName, marksOf });
  for (const format of ['html', 'markdown'] as const) {
    const text = written(format);
    expect(text).toContain('Marked by people: 1 ticked, 1 query.');
    expect(text).toContain('Signed off by Kim on May 3, 2024; changed since, 4 open again.');
    expect(text).toMatch(/open again: edited since it was waived/);
    expect(text).not.toContain('<b>5');
  }
  expect(written('html')).toContain('&lt;b&gt;5 or 7?&lt;/b&gt;');
  expect(written('csv')).toContain(`,query,RA,${at},<b>5 or 7?</b>`);
  const { files } = JSON.parse(written('json')) as { files: { statements: { mark: { kind: string } | null }[] }[] };
  expect(files[0]?.statements.map(({ mark }) => mark?.kind ?? null)).toEqual(['ticked', null, 'query', 'waived']);
});

test('a report on nothing is a report all the same', () => {
  const engine = sampleEngine();
  for (const format of ['markdown', 'html', 'json', 'csv', 'sarif'] as const)
    expect(
      writeReport(engine, ['file:///folder/gone.txt'], { format, messages: messagesFor('en'), fileName }).length,
    ).toBeGreaterThan(10);
});

test('what people ignore is counted and named, and is no peace', () => {
  const engine = sampleEngine();
  const found = engine.findings(ARTICLE_URI);
  const ignored = found.state === 'checked' ? found.findings : [];
  const softened = { ...engine, findings: () => ({ state: 'checked', findings: [], ignored }) as const };
  const text = (format: ReportFormat): string =>
    writeReport(softened, [ARTICLE_URI], {
      format,
      messages: messagesFor('en'),
      fileName,
      linkTo: () => null,
      written: 'today',
      version: '1',
    });
  for (const format of ['markdown', 'html'] as const) {
    expect(text(format)).toContain('Ignored by hand: 1 contradiction.');
    expect(text(format)).toMatch(/“7 million euros” here, “5 million euros” in/);
    expect(text(format)).not.toContain('No file contradicts');
  }
  expect(JSON.parse(text('json'))).toMatchObject({ files: [{ findings: [], ignored: [{ code: 'figure-conflict' }] }] });
  expect(write('html')).not.toContain('Ignored by hand');
});
