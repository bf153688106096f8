import type { Statement } from '../statements/Statement.ts';
import { shiftSpan, spanContains, spansTouch, type Span } from '../text/Span.ts';
import { noteAnswers, type Answer } from './FileQuestions.ts';
import type { PassageWithCounterparts } from './findCounterparts.ts';
import type { Match } from './Match.ts';
import type { MatchingFiles } from './MatchingFiles.ts';
import { matchFigure } from './matchFigure.ts';
import { matchQuotation } from './matchQuotation.ts';
import { placeFreeKey } from './placeFreeKey.ts';
import { recallWithin } from './Recall.ts';
import type { IndexedFile, IndexedSentence } from './SentenceIndex.ts';
import { saidIn } from './weighSubjects.ts';

/** What was found for a statement, and what it hangs on besides the keys. */
interface Found {
  /** Where the statement began. */
  readonly origin: number;
  readonly matches: readonly Match[];
  readonly answers: readonly Answer[];
  readonly slips: readonly Slip[];
}

/** That it was asked of a counterpart whether a difference in it can be a slip, and what was answered. */
interface Slip {
  readonly there: IndexedSentence;
  readonly slip: boolean;
}

interface StatementMemory {
  readonly parts: Map<string, unknown>;
  /** By what the other files have in the place of its sentences. */
  readonly found: Map<string, Found>;
}

/** What is found for one statement between copies that come and go, while the article is edited around it. */
const MOST_FOUND = 4;

/** The places of other files that state the same as a statement of `file`, best first. */
export function matchStatement(
  files: MatchingFiles,
  file: IndexedFile,
  passagesAt: (span: Span) => readonly PassageWithCounterparts[],
  statement: Statement,
): readonly Match[] {
  const touched = [...new Set(statement.spans.flatMap(passagesAt))];
  const key = statementKey(files, file, touched, statement);
  const memory = files.recall.recall<StatementMemory>(file.uri, file, key, () => ({
    parts: new Map(),
    found: new Map(),
  }));
  const beside = touched.map((passage) => counterpartsKey(files, passage)).join('\n');
  const known = memory.found.get(beside);
  const origin = statement.spans[0]!.start;
  if (known && known.answers.every((answer) => holds(files, file, answer)) && sameSlips(known.slips, touched)) {
    if (known.origin === origin) return known.matches;
    const now = moved(known, origin);
    memory.found.set(beside, now);
    return now.matches;
  }
  const answers: Answer[] = [];
  const slips: Slip[] = [];
  const asking: MatchingFiles = {
    ...files,
    recall: recallWithin(files.recall, memory.parts),
    questions: noteAnswers(files.questions, answers),
  };
  const matches =
    statement.kind === 'figure'
      ? matchFigure(asking, file, passagesAt, statement, (counterpart) => {
          slips.push({ there: counterpart.there.sentence, slip: counterpart.slip });
          return counterpart.slip;
        })
      : matchQuotation(asking, file, passagesAt, statement);
  if (memory.found.size >= MOST_FOUND) memory.found.clear();
  memory.found.set(beside, { origin, matches, answers, slips });
  return matches;
}

const sameSlips = (slips: readonly Slip[], touched: readonly PassageWithCounterparts[]): boolean =>
  slips.every(({ there, slip }) =>
    touched.some(({ counterparts }) => counterparts.some((one) => one.there.sentence === there && one.slip === slip)),
  );

function holds({ index, questions }: MatchingFiles, file: IndexedFile, { question, there, answer }: Answer): boolean {
  const other = index.file(there);
  return other !== null && questions.ask(question, file, other) === answer;
}

const moved = ({ matches, answers, slips, origin }: Found, to: number): Found => ({
  origin: to,
  answers,
  slips,
  matches: matches.map((match) =>
    match.differences.length === 0
      ? match
      : {
          ...match,
          differences: match.differences.map((difference) => ({
            ...difference,
            here: shiftSpan(difference.here, to - origin),
          })),
        },
  ),
});

/**
 * All that matching asks of a statement and of its surroundings in its own file, as long as the other files stay as they
 * are. Where it asks about the file as a whole, the answers are kept with what was found.
 */
function statementKey(
  files: MatchingFiles,
  file: IndexedFile,
  touched: readonly PassageWithCounterparts[],
  statement: Statement,
): string {
  const reading = files.reading(file.uri);
  const origin = statement.spans[0]!.start;
  const speaker = statement.kind === 'quote' ? statement.speaker : null;
  const parts = [`matches ${reading.published}`, speaker ? files.speakers.key(speaker, reading) : ''];
  for (const passage of touched) parts.push(`${passage.sentence.span.start - origin} ${placeKey(files, passage)}`);
  const first = touched[0]?.sentence.span;
  const number = first ? files.statementsIn(reading, first).indexOf(statement) : -1;
  if (number >= 0) parts.push(`statement ${number}`);
  else parts.push(placeFreeKey(statement, origin));
  // What stands in a sentence that it touches is in that sentence's number.
  if (!first || !statement.spans.every((part) => spanContains(first, part)))
    for (const span of statement.spans) {
      parts.push(reading.text.slice(span.start, span.end));
      for (const name of reading.names) if (spansTouch(name.span, span)) parts.push(placeFreeKey(name, origin));
    }
  return parts.join('\n');
}

/** A sentence of the article where it stands, and what it leans on. */
function placeKey(files: MatchingFiles, { sentence }: PassageWithCounterparts): string {
  const { leads, lent } = saidIn(files, sentence);
  return `${files.memories.known(sentence)!.number} ${leads} ${[...lent].join()}`;
}

/** What other files have in a sentence's place. */
const counterpartsKey = ({ memories }: MatchingFiles, { counterparts }: PassageWithCounterparts): string =>
  counterparts.map(({ there, copy }) => `${memories.numberOf(there.sentence)}${copy ? 'c' : ''}`).join();
