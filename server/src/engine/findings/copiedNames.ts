import { hull, spansTouch, type Span } from '../text/Span.ts';
import { conventionalSpelling } from '../language/conventionalSpelling.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { nameKey, nameSimilarity } from '../language/nameKey.ts';
import { spanOf } from '../matching/alignedRange.ts';
import type { Counterpart } from '../matching/findCounterparts.ts';
import type { CopyDifference } from '../matching/readCopyDifferences.ts';
import type { Word } from '../matching/readWords.ts';
import type { NameMention } from '../statements/NameMention.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import type { FileCheck } from './FileCheck.ts';
import type { Finding } from './Finding.ts';

/**
 * Names that were changed in a passage that is otherwise copied: `name-variant` where the name is spelled like nowhere in the
 * sources, `speaker-conflict` where another person stands in the first one's place.
 */
export function copiedNames(check: FileCheck, isKnown: (name: string) => boolean): readonly Finding[] {
  return check.differences.flatMap((difference) => {
    if (difference.missing) return [];
    return misspelling(check, difference, isKnown) ?? exchange(check, difference) ?? [];
  });
}

/** One word of a name, one or two letters off, that no source has. */
function misspelling(
  check: FileCheck,
  { stretch, passage, counterpart }: CopyDifference,
  isKnown: (name: string) => boolean,
): Finding | null {
  const source = check.sourceReading(counterpart.there.sentence.uri);
  for (const pair of counterpart.alignment.pairs) {
    if (pair.likeness === 'same' || pair.here < stretch.here[0] || pair.here >= stretch.here[1]) continue;
    const here = passage.words[pair.here]!;
    const there = counterpart.there.words[pair.there]!;
    if (!here.capital || !there.capital || here.key.length < 4 || isKnown(here.lower)) continue;
    const mine = nameAt(check.reading, here.span);
    const theirs = nameAt(source, there.span);
    if (
      !(mine || theirs || counterpart.whole) ||
      !isSlip(here.key, there.key) ||
      nameKey(here.lower) === nameKey(there.lower) ||
      conventionalSpelling(here.lower) === conventionalSpelling(there.lower)
    )
      continue;
    return finding('name-variant', check, counterpart, mine?.span ?? here.span, theirs?.span ?? there.span);
  }
  return null;
}

/** Another name in the place of a person's, everything around it being the same. */
function exchange(check: FileCheck, { stretch, passage, counterpart, alone }: CopyDifference): Finding | null {
  const source = check.sourceReading(counterpart.there.sentence.uri);
  const hereWords = passage.words.slice(...stretch.here);
  const thereWords = counterpart.there.words.slice(...stretch.there);
  const here = spanOf(passage.words, stretch.here);
  const there = spanOf(counterpart.there.words, stretch.there);
  if (!counterpart.slip || !here || !there) return null;
  const mine = namesIn(check.reading, here);
  const theirs = namesIn(source, there);
  if (!isName(hereWords, mine) || !isName(thereWords, theirs)) return null;
  const onlyNamesAreCapital = !check.packAt(passage).names.capitalisesNouns;
  if (!mine.length || !theirs.length) {
    const named = onlyNamesAreCapital && (mine.length > 0 || theirs.length > 0);
    const foreign = !mine.length && isSpeaker(source, theirs) && isForeignName(hereWords, check.packAt(passage));
    if (!counterpart.whole || !(named || foreign || isOtherSpeaker(source, hereWords, thereWords, there))) return null;
    return finding('speaker-conflict', check, counterpart, here, there);
  }
  if (!counterpart.whole && !alone) return null;
  for (const a of mine)
    for (const b of theirs)
      if (!areOthers(check.reading, source, clipped(a, here, check.reading), clipped(b, there, source))) return null;
  return finding(
    'speaker-conflict',
    check,
    counterpart,
    hull(mine.map(({ span }) => span)),
    hull(theirs.map(({ span }) => span)),
  );
}

/** Whether one of the names is a person's to whom the source gives a statement in this very place. */
const isSpeaker = (source: SourceReading, names: readonly NameMention[]): boolean =>
  names.some(
    ({ kind, span }) =>
      kind === 'person' &&
      source.statements.some(
        (statement) =>
          statement.kind === 'quote' && statement.speaker?.spans.some((part) => spansTouch(part, span)) === true,
      ),
  );

/** Several capitalised words, one of which is no word of the language: a name that was not read as one. */
const isForeignName = (words: readonly Word[], { lexicon, terms }: LanguagePack): boolean =>
  words.length > 1 &&
  words.every(({ capital, kind }) => capital && kind === 'content') &&
  words.some(({ lower }) => !lexicon.has(lower) && terms.compoundParts(lower).length === 0);

/**
 * Whether the words that stand here are those of another speaker of the source: in one text in two versions somebody else's
 * title or institution has come into this place.
 */
function isOtherSpeaker(source: SourceReading, here: readonly Word[], there: readonly Word[], place: Span): boolean {
  const telling = here.filter(({ kind }) => kind === 'content');
  if (telling.some(({ stem }) => there.some((word) => word.stem === stem))) return false;
  const replaced = source.text.slice(place.start, place.end);
  return source.statements.some((statement) => {
    const speaker = statement.kind === 'quote' ? statement.speaker : null;
    if (!speaker || speaker.spans.some((span) => spansTouch(span, place))) return false;
    if (speaker.name !== null && nameSimilarity(speaker.name, replaced) > 0.4) return false;
    const words = speaker.text.toLowerCase();
    return telling.every(({ lower }) => words.includes(lower));
  });
}

/** Two persons; or a person and an institution for which, as far as the two texts say, the person does not speak. */
function areOthers(reading: SourceReading, source: SourceReading, a: NameMention, b: NameMention): boolean {
  if (nameSimilarity(a.name, b.name) > 0.4 || nameSimilarity(a.text, b.text) > 0.4) return false;
  const persons = [a, b].filter(({ kind }) => kind === 'person').length;
  if (persons === 2) return true;
  if (belong(reading, a, b) || belong(source, a, b) || belong(reading, b, a) || belong(source, b, a)) return false;
  // One institution has many names (the Union, the CDU and CSU; Berlin for the government).
  return persons === 1
    ? [a, b].every(({ kind }) => kind !== 'place')
    : [a, b].every(({ text, kind }) => kind !== 'place' && (text.length >= LONG_NAME || /\S\s+\S/u.test(text)));
}

/** The part of a name that was exchanged: `Ellen Carden` and `Ellen Marsh` differ in one word. */
function clipped(name: NameMention, { start, end }: Span, { text }: SourceReading): NameMention {
  const part = text.slice(Math.max(start, name.span.start), Math.min(end, name.span.end));
  return part.length < name.text.length ? { ...name, text: part, name: part } : name;
}

const isName = (words: readonly Word[], names: readonly NameMention[]): boolean => {
  const telling = words.filter(({ kind }) => kind !== 'function');
  const isPart = ({ capital, span }: Word): boolean => capital || names.some((name) => spansTouch(name.span, span));
  return telling.length > 0 && telling.length <= 5 && telling.every(isPart) && telling.some(({ capital }) => capital);
};

/** Whether a text itself brings the two names together: a spokesperson and the house, a player and the club. */
function belong(reading: SourceReading, person: NameMention, other: NameMention): boolean {
  return reading.names.some(
    (near) =>
      nameSimilarity(near.name, person.name) > 0.7 &&
      reading.names.some(
        (far) => Math.abs(far.span.start - near.span.end) < NEAR && nameSimilarity(far.name, other.name) > 0.7,
      ),
  );
}
const NEAR = 25;
/** Short forms of institutions (`Union`, `UNO`) stand for too many of them. */
const LONG_NAME = 12;

function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && a.charAt(front) === b.charAt(front)) front++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - front && a.charAt(a.length - 1 - back) === b.charAt(b.length - 1 - back))
    back++;
  return Math.max(a.length, b.length) - front - back <= 2 && front + back >= 2;
}

const nameAt = ({ names }: SourceReading, at: Span): NameMention | undefined =>
  names.find(({ span }) => spansTouch(span, at));
const namesIn = ({ names }: SourceReading, within: Span): readonly NameMention[] =>
  names.filter(({ span }) => spansTouch(span, within));

function finding(
  code: 'name-variant' | 'speaker-conflict',
  check: FileCheck,
  { there: passage, likeness }: Counterpart,
  here: Span,
  there: Span,
): Finding {
  const source = check.sourceReading(passage.sentence.uri);
  const expected = source.text.slice(there.start, there.end);
  return {
    code,
    span: here,
    status: 'conflicting',
    written: check.reading.text.slice(here.start, here.end),
    expected,
    looksLike: code === 'speaker-conflict' ? 'name-exchanged' : null,
    evidence: [{ uri: source.uri, span: there, text: expected }],
    reasons:
      code === 'speaker-conflict'
        ? [{ rule: 'name-exchanged', detail: likeness.toFixed(2) }]
        : [
            { rule: 'spelling', detail: 'changed' },
            { rule: 'copied-passage', detail: likeness.toFixed(2) },
          ],
    sureness: likeness,
  };
}
