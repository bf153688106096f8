import { CharClass, charClassAt } from '../text/characters.ts';
import { TokenKind, tokenize } from '../text/tokens.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { ReadingPacker } from '../statements/packed/packReading.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import { looseTerm, SHORTEST_NAME } from './fileWord.ts';
import { makeTable, type FileTable, type TableContent } from './FileTable.ts';
import { readSentence } from './readSentence.ts';
import type { TermDictionary } from './TermDictionary.ts';

export interface TableOptions {
  readonly packs: readonly LanguagePack[];
  readonly terms: TermDictionary;
  readonly packer: ReadingPacker;
}

/** Makes the table of a reading: its sentences that are running text, and its words. */
export function readTable(reading: SourceReading, { packs, terms, packer }: TableOptions): FileTable {
  const sentences: TableContent['sentences'][number][] = [];
  const words = new Set<number>();
  for (const { text } of reading.names) for (const id of terms.nameWordIds(text)) words.add(id);
  let at = 0;
  let done = 0;
  const { text } = reading;
  for (const span of reading.sentences) {
    while (at + 1 < reading.paragraphs.length && reading.paragraphs[at]!.span.end <= span.start) at++;
    const paragraph = reading.paragraphs[at];
    if (!paragraph || paragraph.furniture) continue;
    const language = Math.max(
      0,
      packs.findIndex(({ tag }) => tag === paragraph.language),
    );
    const read = readSentence(reading, span, packs[language]!, sentences.length, terms);
    sentences.push({ ...read, ...span, language });
    addLooseWords(text, done, span.start, terms, words);
    addJoinedWords(text, span.start, span.end, terms, words);
    done = span.end;
  }
  addLooseWords(text, done, text.length, terms, words);
  return makeTable({ sentences, words: [...words], reading: packer.pack(reading) });
}

function addLooseWords(text: string, from: number, to: number, terms: TermDictionary, words: Set<number>): void {
  if (from >= to) return;
  const tokens = tokenize(text.slice(from, to));
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    for (const part of tokens.text.slice(tokens.start[i], tokens.end[i]).split(APOSTROPHE))
      if (part.length >= SHORTEST_NAME) words.add(terms.idOf(looseTerm(part.toLowerCase())));
  }
}

/** `O’Brien` is one word of a sentence, and has two others in it. Each letter is looked at twice at most. */
function addJoinedWords(text: string, from: number, to: number, terms: TermDictionary, words: Set<number>): void {
  const isLetter = (at: number): boolean => charClassAt(text, at) === CharClass.letter;
  for (let at = from + 1; at < to - 1; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x27 && code !== 0x2019 && code !== 0x02bc) continue;
    let left = at;
    let right = at + 1;
    while (left > from && isLetter(left - 1)) left--;
    while (right < to && isLetter(right)) right++;
    if (left === at || right === at + 1) continue;
    addLooseWords(text, left, at, terms, words);
    addLooseWords(text, at + 1, right, terms, words);
  }
}

const APOSTROPHE = /['’\u02bc]/u;
