import { shiftSpan, type Span } from '../text/Span.ts';
import type { SourceText } from '../text/SourceText.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { mergeInTextOrder } from '../text/textOrder.ts';
import { detectLanguage, LANGUAGE_SAMPLE } from '../language/detectLanguage.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import { tagWords } from '../language/TaggedText.ts';
import { createWordForms, type WordForms } from '../language/WordForms.ts';
import { readWordForms, type WordedText } from '../language/WordedText.ts';
import { resolveFigures } from './figures/resolveFigures.ts';
import { resolveNames } from './names/resolveNames.ts';
import { resolveQuotations } from './quotations/resolveQuotations.ts';
import { readOrigins } from './readOrigins.ts';
import { readPublished } from './readPublished.ts';
import { readParagraph, type ParagraphReading } from './readParagraph.ts';
import type { PlacedParagraph } from './PlacedParagraph.ts';
import type { SourceReading } from './SourceReading.ts';
import type { Statement } from './Statement.ts';

/** Paragraph readings by text, kept from one version of a file to the next; one in another language is read anew. */
export type ParagraphMemo = ReadonlyMap<string, ParagraphReading>;

export interface ReadOptions {
  readonly packs: readonly LanguagePack[];
  /** EDTF; used where the file states no date of publication. */
  readonly referenceDate: string | null;
  /** The words of the files read before, of the same packs; kept by whoever reads more than one file. */
  readonly forms?: WordForms;
}

/** A file as it was read, with what is of use to whoever goes on from there. */
export interface ReadSource {
  readonly reading: SourceReading;
  readonly memo: ParagraphMemo;
  /** The words of each paragraph. */
  readonly words: readonly WordedText[];
}

/** Reads one file. Only paragraphs that `previous` does not hold are read anew; where it is null, none is remembered. */
export function readSource(
  source: SourceText,
  options: ReadOptions,
  previous: ParagraphMemo | null = new Map(),
): ReadSource {
  const memo = new Map<string, ParagraphReading>();
  const first = options.packs[0];
  if (!first) throw new RangeError('no language packs');
  const forms = options.forms ?? createWordForms(options.packs);
  const declared = options.packs.find((pack) => pack.tag === source.masthead.language);
  const { packs } = forms;
  const spans = splitParagraphs(source.prose);
  const wordsAt = ({ start, end }: Span): WordedText => readWordForms(source.prose, forms, start, end);
  const words = declared ? [] : spans.slice(0, sampleOf(spans)).map(wordsAt);
  const main = declared ?? detectLanguage(words, packs, first);
  const readAt = (i: number, known: ParagraphReading | undefined): ParagraphReading => {
    const read = (words[i] ??= wordsAt(spans[i]!));
    if (known?.fallback === main.tag) return known;
    const pack = detectLanguage([read], packs, main);
    if (known?.language === pack.tag) return { ...known, fallback: main.tag };
    return readParagraph(tagWords(read, packs, packs.indexOf(pack)), main);
  };
  const paragraphs: PlacedParagraph[] = spans.map((span, i) => {
    const text = source.prose.slice(span.start, span.end);
    const reading = readAt(i, previous ? (memo.get(text) ?? previous.get(text)) : undefined);
    if (previous) memo.set(text, reading);
    const pack = packs.find(({ tag }) => tag === reading.language)!;
    return { span, language: reading.language, furniture: reading.furniture, pack, text, reading };
  });
  const names = resolveNames(paragraphs);
  const published = readPublished(source, paragraphs) ?? options.referenceDate;
  const sentences: Span[] = [];
  for (const { reading, span } of paragraphs)
    for (const sentence of reading.sentences) sentences.push(shiftSpan(sentence, span.start));
  const statements = mergeInTextOrder<Statement>(
    resolveQuotations(source, paragraphs, names),
    resolveFigures(source, paragraphs, published),
    ({ spans }) => spans[0]!.start,
  );
  return {
    memo,
    words,
    reading: {
      uri: source.uri,
      text: source.text,
      language: main.tag,
      published,
      origins: readOrigins(source, paragraphs),
      paragraphs: paragraphs.map(({ span, language, furniture }) => ({ span, language, furniture })),
      sentences,
      names,
      statements,
      notes: source.notes,
    },
  };
}

/** How many paragraphs from the top are enough to tell the file's language. */
function sampleOf(spans: readonly Span[]): number {
  let count = 0;
  for (let length = 0; count < spans.length && length < LANGUAGE_SAMPLE; count++)
    length += spans[count]!.end - spans[count]!.start;
  return count;
}
