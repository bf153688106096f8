import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SourceText } from '../../../../server/src/engine/index.ts';
import { createWordForms, FORMS_OF_A_FOLDER } from '../../../../server/src/engine/language/WordForms.ts';
import {
  fileWords,
  firstPosting,
  packedReading,
  postingCount,
  postingCounts,
  postingTerms,
  sentenceCount,
  sentenceEnd,
  sentenceLanguage,
  sentenceLength,
  sentenceStart,
} from '../../../../server/src/engine/matching/FileTable.ts';
import { createTableReader } from '../../../../server/src/engine/matching/TableReader.ts';
import { createTermDictionary } from '../../../../server/src/engine/matching/TermDictionary.ts';
import { createReadingPacker, unpackReading } from '../../../../server/src/engine/statements/packed/packReading.ts';
import { readSource } from '../../../../server/src/engine/statements/readSource.ts';
import type { SourceReading } from '../../../../server/src/engine/statements/SourceReading.ts';
import { CharClass, charClassAt } from '../../../../server/src/engine/text/characters.ts';
import type { Span } from '../../../../server/src/engine/text/Span.ts';
import { TokenKind, tokenize, tokenText } from '../../../../server/src/engine/text/tokens.ts';
import { packs } from '../../../../server/src/languages/index.ts';
import { sourceFromText } from '../../../../server/src/readers/readSourceText.ts';

/** What a table holds, with its terms as they are written. */
interface Content {
  readonly sentences: readonly {
    readonly span: Span;
    readonly language: string;
    readonly length: number;
    /** In the order of the table, with how often each comes. */
    readonly terms: readonly (readonly [string, number])[];
  }[];
  readonly words: readonly string[];
}

const APOSTROPHES = /['’\u02bc]/u;

/** The same once more, sentence by sentence from the text itself and with no memory of any word. */
function readPlainly(reading: SourceReading): Content {
  const { text } = reading;
  const lookUp = createTermDictionary();
  const written = (ids: readonly number[]): string[] => ids.map((id) => lookUp.termOf(id));
  const words = new Set<string>(reading.names.flatMap(({ text }) => written(lookUp.nameWordIds(text))));
  const addLoose = (from: number, to: number): void => {
    const tokens = tokenize(text.slice(from, to));
    for (let i = 0; i < tokens.count; i++)
      if (tokens.kind[i] === TokenKind.word)
        for (const part of tokenText(tokens, i).split(APOSTROPHES))
          if (part.length >= 4) words.add(`^${part.toLowerCase()}`);
  };
  const isLetter = (at: number): boolean => charClassAt(text, at) === CharClass.letter;
  const addJoined = ({ start, end }: Span): void => {
    for (let at = start + 1; at < end - 1; at++) {
      if (!APOSTROPHES.test(text.charAt(at))) continue;
      let left = at;
      let right = at + 1;
      while (left > start && isLetter(left - 1)) left--;
      while (right < end && isLetter(right)) right++;
      if (left === at || right === at + 1) continue;
      addLoose(left, at);
      addLoose(at + 1, right);
    }
  };
  let done = 0;
  const sentences = reading.sentences.flatMap((span) => {
    const paragraph = reading.paragraphs.find(({ span: around }) => around.end > span.start)!;
    if (paragraph.furniture) return [];
    const pack = packs.find(({ tag }) => tag === paragraph.language)!;
    const tokens = tokenize(text.slice(span.start, span.end));
    const found: string[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const token = tokenText(tokens, i);
      if (tokens.kind[i] === TokenKind.word) found.push(...written(lookUp.wordIds(token.toLowerCase(), pack)));
      if (tokens.kind[i] !== TokenKind.digits) continue;
      // One number of up to some eighteen digits: groups of three, each behind one sign or blank.
      const rest = tokens.text.slice(tokens.start[i]);
      const groups = /^\d+(?:[.,'’ \u00a0\u202f]\d{3}(?!\d))*/u.exec(rest)![0].split(/\D/u);
      let digits = groups[0]!;
      let used = 1;
      while (used < groups.length && digits.length < 16) digits += groups[used++]!;
      for (; used > 1; used--)
        do i++;
        while (tokens.kind[i] !== TokenKind.digits);
      found.push(`#${digits}`);
    }
    for (const { span: at, text: name } of reading.names)
      if (at.start >= span.start && at.end <= span.end) found.push(...written(lookUp.nameIds(name)));
    addLoose(done, span.start);
    addJoined(span);
    done = span.end;
    const distinct = [...new Set(found)];
    const terms = distinct.map((term) => [term, Math.min(255, found.filter((one) => one === term).length)] as const);
    return [{ span, language: pack.tag, length: found.length, terms }];
  });
  addLoose(done, text.length);
  return { sentences, words: [...words] };
}

const forms = createWordForms(packs, FORMS_OF_A_FOLDER);
const terms = createTermDictionary();
const tables = createTableReader({ packs, terms, packer: createReadingPacker(), forms });

function checkSource(source: SourceText): Content {
  const { reading, words } = readSource(source, { packs, referenceDate: null, forms });
  const table = tables.read(reading, words);
  const ids = postingTerms(table);
  const counts = postingCounts(table);
  const sentences = Array.from({ length: sentenceCount(table) }, (_, i) => {
    const end = i + 1 < sentenceCount(table) ? firstPosting(table, i + 1) : postingCount(table);
    return {
      span: { start: sentenceStart(table, i), end: sentenceEnd(table, i) },
      language: packs[sentenceLanguage(table, i)]!.tag,
      length: sentenceLength(table, i),
      terms: [...ids.subarray(firstPosting(table, i), end)].map(
        (id, k) => [terms.termOf(id), counts[firstPosting(table, i) + k]!] as const,
      ),
    };
  });
  const content = { sentences, words: [...fileWords(table)].map((id) => terms.termOf(id)) };
  expect(content).toEqual(readPlainly(reading));
  expect({ ...unpackReading(source.uri, packedReading(table)) }).toEqual(reading);
  return content;
}

const check = (text: string, name = 'a.txt'): Content => checkSource(sourceFromText(`file:///${name}`, text));
const termsOf = ({ sentences }: Content): readonly string[] =>
  sentences.flatMap(({ terms }) => terms.map(([one]) => one));

test('a table holds what stands in the text, and no less for what was read before', () => {
  for (const folder of ['examples/de/quellen', 'examples/en/sources', 'examples/de', 'examples/en'])
    for (const file of readdirSync(folder, { withFileTypes: true }))
      if (file.isFile()) check(readFileSync(join(folder, file.name), 'utf8'), file.name);
});

test('numbers are one term however they are grouped, and two where a sentence ends between', () => {
  const found = termsOf(
    check('Es sind 1.000, 1,000, 1 000, 1\u202f000 und 1’000 Boote. 12 345 678 Netze, 1.0000 Taue.'),
  );
  expect(found.filter((term) => term.startsWith('#'))).toEqual(['#1000', '#12345678', '#1', '#0000']);
  check('Die Brücke ist von 1912. 300 Boote fahren darunter durch. Es waren 5, 3 000, 4000 und 12 34.');
  check(`Sie zählten ${'1 234 567 890 123 456 789 000 '.repeat(3)}Steine.`);
});

test('words with apostrophes are one word of their sentence, and what they join is found in the file', () => {
  expect(check('O’Brien’s boat wasn’t there, said Captain O’Malley of the rock’n’roll crew.').words).toEqual(
    expect.arrayContaining(['^brien', '^malley', '^rock', '^roll']),
  );
  check("Die Leute von gestern abend' und 'morgen’ sind's gewesen. ʼtisʼ a fineʼdayʼfor l'homme d’affaires. ’’a’bcde’");
});

test('hyphens, soft hyphens and words cut at the end of a line', () => {
  check(
    'Der Bürger\u00admeister und die Hafen-\nbehörde der E-Mail-Stadt Ober-/Unterwiek kamen. \u00ad Ein\u00ad\u00adzel Wort\u00ad.',
  );
});

test('furniture is no sentence, and its words are found in the file', () => {
  const text =
    'Die Schleuse bleibt zu, sagte Hafenmeisterin Darja Ulmen.\n\nFoto: Tilo Brandwein\n\nLesen Sie auch: Der Pegel';
  const { words, sentences } = check(text);
  expect(sentences).toHaveLength(1);
  expect(words).toEqual(expect.arrayContaining(['~ulmen', '^brandwein']));
});

test('what a reader blanked is indexed as it stands', () => {
  const text =
    '# Der *Pegel*\n\nDie [Behörde](https://hafen.example/l’eau-4711) schließt **das** Tor.\n\n> „Wir gehen“, sagte sie.\n';
  expect(termsOf(check(text, 'a.md'))).toContain('#4711');
  check(
    '<p>Die <b>Behörde</b> schlie&szlig;t das <i>Tor</i>&nbsp;um 12&#8239;500 Uhr.</p><p>Und O&rsquo;Neill.</p>',
    'a.html',
  );
});

test('a word that comes hundreds of times in a sentence', () => {
  check(`${'Boot, '.repeat(300)}sagte sie. ${'Das Boot '.repeat(40)}`);
});

test('texts of any characters', () => {
  const word = fc.constantFrom(
    'Boot',
    'O’Brien',
    'ʼ',
    '’',
    '\u00ad',
    '1',
    '000',
    '.',
    ' ',
    '\n\n',
    'Der',
    'The',
    '„',
    '“',
    'said',
    'Ǆ',
    'ſ',
    'İ',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (parts) => void check(parts.join(''))),
    { numRuns: 300 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void check(text)));
});
