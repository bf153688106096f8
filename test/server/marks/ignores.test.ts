import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIgnored, sentencePrint, type Ignore } from '../../../server/src/marks/Ignore.ts';
import { applyIgnores, parseIgnores } from '../../../server/src/marks/ignoresFile.ts';

const sentence = 'Im Hafen liegen 46 Schiffe fest, teilte das Amt mit.';
const found = { file: 'texte/artikel.md', code: 'figure-conflict', words: '46 Schiffe', quotation: null, sentence };
const here: Ignore = {
  what: 'here',
  file: found.file,
  code: found.code,
  words: found.words,
  sentence: sentencePrint(sentence),
};

describe('what an entry covers', () => {
  test('one sentence of one article, however it is punctuated, until its words change', () => {
    expect(isIgnored(found, [here])).toBe(true);
    expect(isIgnored({ ...found, sentence: 'Im Hafen liegen\n46 Schiffe fest – teilte das Amt mit!' }, [here])).toBe(
      true,
    );
    expect(isIgnored({ ...found, sentence: sentence.replace('46', '47') }, [here])).toBe(false);
    expect(isIgnored({ ...found, sentence: sentence.replace('teilte', 'teilte nicht') }, [here])).toBe(false);
    expect(isIgnored({ ...found, file: 'texte/anderer.md' }, [here])).toBe(false);
    expect(isIgnored({ ...found, code: 'date-conflict' }, [here])).toBe(false);
  });

  test('a wording in every article; a spelling only as a spelling; a file and no other', () => {
    const wording: Ignore = { what: 'wording', words: '46 Schiffe' };
    expect(isIgnored({ ...found, file: 'b.md', sentence: 'Anders: 46 Schiffe.' }, [wording])).toBe(true);
    expect(isIgnored({ ...found, words: '4,6 Schiffe' }, [wording])).toBe(false);
    const whole: Ignore = { what: 'wording', words: '„Wir kommen nicht“' };
    const altered = { ...found, code: 'quote-altered', words: 'nicht', quotation: '“Wir kommen nicht”' };
    expect(isIgnored(altered, [whole])).toBe(true);
    expect(isIgnored({ ...altered, quotation: '“Wir gehen nicht”' }, [whole])).toBe(false);
    const name: Ignore = { what: 'name', words: 'Ruth Adlerr' };
    expect(isIgnored({ ...found, code: 'name-variant', words: 'Ruth Adlerr' }, [name])).toBe(true);
    expect(isIgnored({ ...found, code: 'speaker-conflict', words: 'Ruth Adlerr' }, [name])).toBe(false);
    expect(isIgnored(found, [{ what: 'file', file: found.file }])).toBe(true);
    expect(isIgnored(found, [{ what: 'file', file: 'artikel.md' }])).toBe(false);
  });

  test('words that fold to nothing cover nothing but themselves', () => {
    expect(isIgnored({ ...found, words: '…' }, [{ what: 'wording', words: '!' }])).toBe(false);
  });
});

const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const entry: fc.Arbitrary<Ignore> = fc.oneof(
  fc.record({ what: fc.constant('wording' as const), words }),
  fc.record({ what: fc.constant('name' as const), words }),
  fc.record({ what: fc.constant('file' as const), file: words }),
  fc.record({
    what: fc.constant('here' as const),
    file: words,
    code: fc.constant('figure-conflict'),
    words,
    sentence: fc.constant('0123456789abcdef'),
  }),
);
const entriesOf = (text: string | null): readonly string[] =>
  parseIgnores(text ?? '')
    .ignores.map(({ entry }) => JSON.stringify(entry))
    .sort();
const keys = (entries: readonly Ignore[]): readonly string[] =>
  [...new Set(entries.map((one) => JSON.stringify(parseIgnores(JSON.stringify(one)).ignores[0]?.entry)))].sort();

describe('the file', () => {
  test('is JSON with an entry a line', () => {
    const text = applyIgnores(null, [here, { what: 'wording', words: 'x "y"' }], []) ?? '';
    expect((JSON.parse(text) as { ignores: unknown[] }).ignores).toEqual([
      here,
      { what: 'wording', words: 'x "y"' },
      null,
    ]);
    expect(text.split('\n')).toHaveLength(5);
  });

  test('keeps what is put in until it is taken out, in any order, and twice is once', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (first, second) => {
        const both = applyIgnores(applyIgnores(null, first, []), second, []);
        expect(entriesOf(both)).toEqual(keys([...first, ...second]));
        expect(applyIgnores(applyIgnores(null, second, []), first, [])).toBe(both);
        expect(applyIgnores(both, first, [])).toBe(both);
        const left = second.filter((one) => !first.some((other) => JSON.stringify(other) === JSON.stringify(one)));
        expect(entriesOf(applyIgnores(both, [], first))).toEqual(keys(left));
      }),
    );
  });

  test('survives a merge that nobody settled, and hands and versions that it does not know', () => {
    const mine = applyIgnores(null, [{ what: 'wording', words: 'a' }], []) ?? '';
    const merged = mine.replace(
      '\nnull',
      '\n<<<<<<< one\n{"what":"name","words":"B"},\n=======\n{"what":"file","file":"c"},\n>>>>>>> two\nnull',
    );
    expect(entriesOf(merged)).toEqual([
      '{"what":"file","file":"c"}',
      '{"what":"name","words":"B"}',
      '{"what":"wording","words":"a"}',
    ]);
    expect(
      entriesOf('{\n "version": 1,\n "ignores": [ {"words": "a",\n "what": "wording", "extra": 1} ]\n}'),
    ).toHaveLength(1);
    const odd = '{"version":1,"ignores":[\n{"what":"later","words":"?"},\nnull]}\n';
    expect(applyIgnores(odd, [{ what: 'file', file: 'c' }], [])).toContain('{"what":"later","words":"?"},');
    expect(applyIgnores('{"version":2,"ignores":[null]}', [{ what: 'file', file: 'c' }], [])).toBeNull();
    expect(parseIgnores('\0garbage').ignores).toEqual([]);
  });
});
