import { expect, test } from 'vitest';
import { createEngine, plainText } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';
import { compareSources, conflictsAmong } from '../../../../server/src/features/report/sourceConflicts.ts';
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
  const found = conflictsAmong(engine, compareSources(engine, articles));
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
  expect(conflictsAmong(engine, compareSources(engine, ['file:///article.txt']))).toEqual([]);
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

test('a single source is not compared', () => {
  const engine = engineOf({ 'article.txt': WIRE, 'a.txt': WIRE });
  expect(compareSources(engine, ['file:///article.txt'])).toMatchObject({ compared: [], left: 0 });
});

test('where the sources are too much text, those nearest to the article are compared with all, and the rest is told', () => {
  const filler = '\n'.repeat(290_000);
  const articles = ['file:///article.txt'];
  const engine = engineOf({
    'article.txt': WIRE.replace('The damage comes to 48 million euros.', ''),
    'a-far.txt': `The harvest was good this year.\n${filler}`,
    'b-far.txt': `The choir sings on Fridays.\n${filler}`,
    'c-near.txt': `${WIRE}${filler}`,
    'd-long.txt': `${WIRE.replace('48 million', '84 million')}${'\n'.repeat(700_000)}`,
  });
  const comparison = compareSources(engine, articles);
  expect(comparison).toMatchObject({ compared: ['file:///c-near.txt', 'file:///a-far.txt'], left: 2 });
  // The one that is left out is still what the others are compared with.
  expect(conflictsAmong(engine, comparison).map(({ uri, finding }) => [uri, finding.evidence[0]?.uri])).toEqual([
    ['file:///c-near.txt', 'file:///d-long.txt'],
  ]);
  const report = (format: 'markdown' | 'html' | 'json'): string =>
    writeReport(engine, articles, { format, messages: messagesFor('en'), fileName: (uri) => uri.slice(8) });
  const told = 'Not compared with each other: 2 of 4 sources';
  expect(report('markdown')).toContain(told);
  expect(report('html')).toContain(told);
  expect(JSON.parse(report('json'))).toMatchObject({ notCompared: { files: 2, reason: 'too-much-text' } });
});
