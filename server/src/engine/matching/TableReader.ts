import { CharClass, charClassAt } from '../text/characters.ts';
import type { LanguagePack } from '../language/LanguagePack.ts';
import type { IndexedForm, WordForm, WordForms } from '../language/WordForms.ts';
import { readWordForms, type WordedText } from '../language/WordedText.ts';
import type { ReadingPacker } from '../statements/packed/packReading.ts';
import type { SourceReading } from '../statements/SourceReading.ts';
import { collectTerms } from './collectTerms.ts';
import { looseTerm, SHORTEST_NAME } from './fileWord.ts';
import { makeTable, type FileTable, type TableContent } from './FileTable.ts';
import type { TermDictionary } from './TermDictionary.ts';
import { createTermList } from './TermList.ts';

/** Makes tables of readings, one after the other. */
export interface TableReader {
  /** The table of a reading: its sentences that are running text, and its words. `words` are those of its paragraphs. */
  read(reading: SourceReading, words: readonly WordedText[]): FileTable;
}

export interface TableOptions {
  readonly packs: readonly LanguagePack[];
  readonly terms: TermDictionary;
  readonly packer: ReadingPacker;
  /** Of the same packs. What a word is in the index is noted beside its form, so that it is worked out once. */
  readonly forms: WordForms;
}

export function createTableReader({ packs, terms, packer, forms }: TableOptions): TableReader {
  const postings = createTermList();
  const fileWords = createTermList();

  const looseId = (word: string): number => terms.idOf(looseTerm(word.toLowerCase()));
  const noteOf = (form: WordForm): IndexedForm => {
    if (form.indexed?.by === terms) return form.indexed;
    const joins = APOSTROPHE.test(form.written);
    return (form.indexed = { by: terms, language: -1, terms: [], loose: undefined, joins, joined: undefined });
  };
  let joins = false;
  const wordIds = (form: WordForm, language: number): readonly number[] => {
    const note = noteOf(form);
    if (note.joins) joins = true;
    if (note.language !== language) {
      note.language = language;
      note.terms = terms.wordIds(form.written.toLowerCase(), packs[language]!);
    }
    return note.terms;
  };
  const looseIds = (form: WordForm): readonly number[] => {
    const note = noteOf(form);
    return (note.loose ??= form.written.split(APOSTROPHE).filter(isLong).map(looseId));
  };
  const joinedIds = (form: WordForm): readonly number[] => {
    const note = noteOf(form);
    return (note.joined ??= joinedWords(form.written).filter(isLong).map(looseId));
  };
  const addLooseBetween = (text: string, from: number, to: number): void => {
    while (from < to && charClassAt(text, from) === CharClass.space) from++;
    if (from < to)
      for (const form of readWordForms(text.slice(from, to), forms).words)
        if (form) for (const id of looseIds(form)) fileWords.add(id);
  };
  /** Of the tokens from one on: those of a sentence that ends at `end`. Answers with the token behind it. */
  const addSentence = ({ tokens, words }: WordedText, from: number, end: number, language: number): number => {
    let to = from;
    while (to < tokens.count && tokens.end[to]! <= end) to++;
    const ofWord = (i: number): readonly number[] => wordIds(words[i]!, language);
    collectTerms(tokens, from, to, { ofWord, ofDigits: terms.digitsId }, postings.add);
    return to;
  };
  const addJoined = ({ words }: WordedText, from: number, to: number): void => {
    if (!joins) return;
    joins = false;
    for (let i = from; i < to; i++) {
      const form = words[i];
      if (form) for (const id of joinedIds(form)) fileWords.add(id);
    }
  };
  return {
    read(reading, words) {
      const { text, names } = reading;
      const sentences: TableContent['sentences'][number][] = [];
      postings.clear();
      fileWords.clear();
      for (const { text: name } of names) for (const id of terms.nameWordIds(name)) fileWords.add(id);
      let done = 0;
      let name = 0;
      let sentence = 0;
      reading.paragraphs.forEach((paragraph, i) => {
        const first = sentence;
        while (sentence < reading.sentences.length && reading.sentences[sentence]!.start < paragraph.span.end)
          sentence++;
        if (paragraph.furniture) return;
        const language = Math.max(
          0,
          packs.findIndex(({ tag }) => tag === paragraph.language),
        );
        // The index has the text as it is; a reader may have blanked what is no prose.
        const known = text.startsWith(words[i]!.text, paragraph.span.start) ? words[i]! : null;
        let token = 0;
        for (const { start, end } of reading.sentences.slice(first, sentence)) {
          const worded = known ?? readWordForms(text.slice(start, end), forms);
          const from = known ? token : 0;
          postings.begin();
          token = addSentence(worded, from, end - (known ? paragraph.span.start : start), language);
          while (name < names.length && names[name]!.span.start < start) name++;
          for (; name < names.length && names[name]!.span.end <= end; name++)
            for (const id of terms.nameIds(names[name]!.text)) postings.add(id);
          sentences.push({ start, end, language, length: postings.added, postings: postings.size });
          addLooseBetween(text, done, start);
          addJoined(worded, from, token);
          done = end;
        }
      });
      addLooseBetween(text, done, text.length);
      return makeTable({
        sentences,
        terms: postings.ids(),
        counts: postings.counts(),
        words: fileWords.ids(),
        reading: packer.pack(reading),
      });
    },
  };
}

const APOSTROPHE = /['’\u02bc]/u;

const isLong = (word: string): boolean => word.length >= SHORTEST_NAME;

/** `O’Brien` is one word of a sentence, and has two others in it. */
function joinedWords(word: string): readonly string[] {
  const isLetter = (at: number): boolean => charClassAt(word, at) === CharClass.letter;
  const found: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    if (!APOSTROPHE.test(word.charAt(at))) continue;
    let left = at;
    let right = at + 1;
    while (left > 0 && isLetter(left - 1)) left--;
    while (right < word.length && isLetter(right)) right++;
    if (left < at && right > at + 1)
      found.push(...word.slice(left, at).split(APOSTROPHE), ...word.slice(at + 1, right).split(APOSTROPHE));
  }
  return found;
}
