import { expect, test } from 'vitest';
import { createEngine, plainText } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

/** Checks the `name-variant` findings of an article, each as `written → expected`, against sources. */
function checkVariants(article: string, sources: readonly string[], expected: readonly string[]): void {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  sources.forEach((text, i) => engine.put(plainText(`source-${i}.txt`, text), 'source'));
  engine.put(plainText('article.txt', article), 'article');
  const checked = engine.findings('article.txt');
  const findings = checked.state === 'checked' ? checked.findings : [];
  expect(
    findings
      .filter(({ code }) => code === 'name-variant')
      .map((f) => `${article.slice(f.span.start, f.span.end)} → ${f.expected}`),
  ).toEqual(expected);
}

const source = 'Die Ministerin Jorinde Brandauer lehnte ab. „Nein“, sagte Brandauer am Montag in Bremen.';

test('a changed, lost or swapped letter behind the same given name', () => {
  checkVariants('Zuletzt schwieg Jorinde Brandeuer lange.', [source], ['Brandeuer → Brandauer']);
  checkVariants('Zuletzt schwieg Jorinde Brandaer lange.', [source], ['Brandaer → Brandauer']);
  checkVariants('Zuletzt schwieg Jorinde Bradnauer lange.', [source], ['Bradnauer → Brandauer']);
});

test('a person whom the article spells rightly elsewhere', () => {
  checkVariants(
    'Jorinde Brandauer ging. Danach lachte Ministerin Brandaver nicht mehr.',
    [source],
    ['Brandaver → Brandauer'],
  );
});

test('the evidence is every place of the right spelling', () => {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  engine.put(plainText('source.txt', source), 'source');
  engine.put(plainText('article.txt', 'Zuletzt schwieg Jorinde Brandeuer lange.'), 'article');
  const checked = engine.findings('article.txt');
  const finding =
    checked.state === 'checked' ? checked.findings.find(({ code }) => code === 'name-variant') : undefined;
  expect(finding?.evidence).toEqual([{ uri: 'source.txt', span: { start: 15, end: 32 }, text: 'Jorinde Brandauer' }]);
});

test.each([
  ['another transliteration', 'Es sprach Andrei Lankow.', 'Es sprach Andrei Lankov.'],
  ['a genitive', 'Jorinde Brandauers Boot sank.', source],
  ['another person by the given name', 'Es sprach Katrin Brandaver.', source],
  ['a name that another source has', 'Es sprach Jorinde Brandaver.', `${source}\n\nAuch Ida Brandaver kam.`],
  ['a name as near to two', 'Es sprach Jorinde Brandaler.', `${source}\n\nEs kam auch Jorinde Brandader.`],
  [
    'two with one courtesy title and other given names',
    'Karen Brandauer left. “Never,” said Mr. Brandauer. “Now,” said Mr. Brandauer.',
    'Paul Brandaner came. “Later,” said Mr. Brandaner.',
  ],
  [
    'an article that begins a sentence',
    'Die Partie begann spät.',
    'Es siegte die liberale Partei Democraten Noord. Die Partei Democraten Noord schwieg.',
  ],
  ['another first letter', 'Es sprach Jorinde Grandauer.', source],
  [
    'a listed name of its own',
    'Nach dem Streit fuhr sie in den Iran und schwieg.',
    'Wir kamen in den Irak und halfen bei der Ernte.',
  ],
  ['a letter with a mark', 'Es sprach Recep Erdogan.', 'Es sprach Recep Erdoğan.'],
  ['British and American spelling', 'Officials of the Harbor Agency came.', 'Officials of the Harbour Agency came.'],
  ['a ministry in both', 'The Ministry of Defense spoke.', 'The Ministry of Defence spoke.'],
  ['k and ck', 'Es sprach Ole Nicklasen.', 'Es sprach Ole Niklasen.'],
  ['an ordinary noun', 'Der Brandmauer galt viel Lob.', 'Der Brandmaler galt als stur.'],
])('silent: %s', (_, article, other) => {
  checkVariants(article, [other], []);
});

test('an article alone has no variants', () => {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  engine.put(plainText('article.txt', 'Jorinde Brandauer und Jorinde Brandeuer'), 'article');
  expect(engine.findings('article.txt')).toEqual({ state: 'unchecked', reason: 'no-sources' });
});

test('a name that stands in more files than are looked into for a word alone', () => {
  const others = Array.from({ length: 320 }, (_, i) => `Am ${i}. Tag sprach Ministerin Brandauer in Halle.`);
  checkVariants('Zuletzt schwieg Jorinde Brandeuer lange.', [...others, source], ['Brandeuer → Brandauer']);
  checkVariants('Zuletzt schwieg Wiebke Brandeuer lange.', [...others, source], []);
});

test('one letter for two is a slip only where the article itself has both', () => {
  const mail = 'Der Brandmeister Kurt Dommasch löschte. „Fertig“, sagte Dommasch am Montag in Halle.';
  checkVariants(
    '„Nein“, sagte Kurt Dommasch am Abend. Danach schwieg Domasch lange in Halle.',
    [mail],
    ['Domasch → Dommasch'],
  );
  checkVariants('„Nein“, sagte Domasch am Abend in Halle.', [mail], []);
  checkVariants('„Nein“, sagte Kurt Dommasch. Bernd Domasch schwieg lange in Halle.', [mail], []);
});
