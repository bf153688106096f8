import { expect, test } from 'vitest';
import { createEngine, plainText } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';
import { sourceConflicts, sourcesToCompare } from '../../../../server/src/features/report/sourceConflicts.ts';
import { writeReport } from '../../../../server/src/features/report/report.ts';
import { messagesFor } from '../../../../server/src/messages/messagesFor.ts';

const WIRE = `The bridge over the Lenne stays closed until autumn, the city said. The damage comes to 48 million euros.

“We have waited far too long for these repairs,” said the mayor, Petra Lindner.
`;

function engineOf(files: Readonly<Record<string, string>>) {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  for (const [name, text] of Object.entries(files))
    engine.put(plainText(`file:///${name}`, text), name === 'article.txt' ? 'article' : 'source');
  return engine;
}

test('two sources that disagree are named once, though the article is silent', () => {
  const engine = engineOf({
    'article.txt': 'The town has a new library, and it is open on Sundays.\n',
    'a.txt': WIRE,
    'b.txt': WIRE.replace('48 million', '84 million'),
  });
  const articles = ['file:///article.txt'];
  const found = sourceConflicts(engine, articles);
  expect(found.map(({ uri, finding }) => [uri, finding.code, finding.evidence.map((one) => one.uri)])).toEqual([
    ['file:///a.txt', 'figure-conflict', ['file:///b.txt']],
  ]);
  const report = (format: 'markdown' | 'html' | 'json'): string =>
    writeReport(engine, articles, { format, messages: messagesFor('en'), fileName: (uri) => uri.slice(8) });
  expect(report('markdown')).toContain('## Contradictions between sources');
  expect(report('html')).toContain('href="#disagreements"');
  expect((JSON.parse(report('json')) as { sourceConflicts: object[] }).sourceConflicts).toMatchObject([
    { file: 'a.txt', code: 'figure-conflict', evidence: [{ file: 'b.txt' }] },
  ]);
});

test('sources that agree, and what the article says against them, are none', () => {
  const engine = engineOf({ 'article.txt': WIRE.replace('48 million', '84 million'), 'a.txt': WIRE, 'b.txt': WIRE });
  expect(engine.findings('file:///article.txt')).toMatchObject({
    state: 'checked',
    findings: [{ code: 'figure-conflict' }],
  });
  expect(sourceConflicts(engine, ['file:///article.txt'])).toEqual([]);
});

test('where one source bears a statement out and another differs, the report does not call it peace', () => {
  const engine = engineOf({ 'article.txt': WIRE, 'a.txt': WIRE, 'b.txt': WIRE.replace('48 million', '84 million') });
  const text = writeReport(engine, ['file:///article.txt'], {
    format: 'markdown',
    messages: messagesFor('en'),
    fileName: (uri) => uri.slice(8),
  });
  expect(text).not.toContain('No file contradicts');
  expect(text).toMatch(/one source bears it out, another differs|\*\*other figure\*\*/);
});

test('a single source and too much text are not compared', () => {
  expect(sourcesToCompare(engineOf({ 'article.txt': WIRE, 'a.txt': WIRE }), ['file:///article.txt'])).toEqual([]);
  const long = engineOf({ 'article.txt': WIRE, 'a.txt': '\n'.repeat(400_000), 'b.txt': '\n'.repeat(400_000) });
  expect(sourcesToCompare(long, ['file:///article.txt'])).toEqual([]);
});
