import { expect, test } from 'vitest';
import { createEngine, plainText } from '../../../../server/src/engine/index.ts';
import { explanationLines } from '../../../../server/src/features/explanationLines.ts';
import { packs } from '../../../../server/src/languages/index.ts';
import { messagesFor } from '../../../../server/src/messages/messagesFor.ts';

const ARTICLE = 'Nach Angaben der Reederei hatte der Frachter im Hafen von Norden 640 Tonnen Weizen geladen.';
const SOURCE = 'Nach Angaben der Reederei hatte der Frachter im Hafen von Norden 460 Tonnen Weizen geladen.';

const folder = (article: string, source: string) => {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  engine.put(plainText('article', article));
  engine.put(plainText('source', source));
  return engine;
};

test('a finding says what was compared, what differs, by which rule, and how sure', () => {
  const engine = folder(ARTICLE, SOURCE);
  const checked = engine.findings('article');
  if (checked.state !== 'checked') throw new Error(checked.reason);
  const explanation = engine.explainFinding('article', checked.findings[0]!)!;
  expect(explanation).toMatchObject({
    verdict: 'figure-conflict',
    compared: [{ uri: 'source', written: '640 Tonnen', evidence: '460 Tonnen' }],
    differences: [{ kind: 'changed', written: '640 Tonnen', evidence: '460 Tonnen' }],
  });
  expect(explanation.sureness).toBeGreaterThan(0.7);
  expect(explanation.reasons.map(({ rule }) => rule)).toEqual(['no-source-agrees', 'values', 'copied-passage']);
  expect(explanationLines(explanation, messagesFor('en'))).toEqual([
    'no source has this value, one has another',
    'another value at the same place',
    expect.stringMatching(/^the passages are copies of one text \(\d\d %\)$/),
    expect.stringMatching(/^sure to \d\d %$/),
  ]);
});

test('a match says which words differ', () => {
  const engine = folder(
    '“The dyke holds only if we renew it this autumn,” said harbour master Wiebke Janssen.',
    '“The dyke holds only if we repair it this autumn,” said harbour master Wiebke Janssen.',
  );
  const [statement] = engine.check('article');
  const explanation = engine.explainMatch('article', statement!.statement, statement!.matches[0]!)!;
  expect(explanation.differences).toEqual([{ kind: 'changed', written: 'renew', evidence: 'repair' }]);
  expect(explanation.reasons.map(({ rule }) => rule)).toContain('words-in-common');
});

test('what is no longer there is explained by its rules alone, and a file that is not there not at all', () => {
  const engine = folder(ARTICLE, SOURCE);
  const { statement, matches } = engine.check('article')[0]!;
  engine.remove('source');
  expect(engine.explainMatch('article', statement, matches[0]!)?.differences[0]?.evidence).toBe('');
  engine.remove('article');
  expect(engine.explainMatch('article', statement, matches[0]!)).toBeNull();
});

test('every rule has its words in every language', () => {
  const { why } = messagesFor('de').findings;
  for (const [rule, english] of Object.entries(messagesFor('en').findings.why)) {
    const german = why[rule as keyof typeof why];
    expect(german('0.80')).not.toBe('');
    expect(german('0.80')).not.toBe(english('0.80'));
  }
});
