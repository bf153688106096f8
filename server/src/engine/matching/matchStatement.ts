import type { Statement } from '../statements/Statement.ts';
import { shiftSpan, spansTouch, type Span } from '../text/Span.ts';
import { noteAnswers, type Answer } from './FileQuestions.ts';
import type { PassageWithCounterparts } from './findCounterparts.ts';
import type { Match } from './Match.ts';
import type { MatchingFiles } from './MatchingFiles.ts';
import { matchFigure } from './matchFigure.ts';
import { matchQuotation } from './matchQuotation.ts';
import { placeFreeKey } from './placeFreeKey.ts';
import { recallWithin } from './Recall.ts';
import type { IndexedFile } from './SentenceIndex.ts';
import { namedSpeaker } from './weighSpeakers.ts';
import { saidIn } from './weighSubjects.ts';

/** What was found for a statement, and what it hangs on besides the statement's key. */
interface Found {
  /** Where the statement began. */
  readonly origin: number;
  readonly matches: readonly Match[];
  readonly answers: readonly Answer[];
}

interface StatementMemory {
  readonly parts: Map<string, unknown>;
  found: Found | null;
}

/** The places of other files that state the same as a statement of `file`, best first. */
export function matchStatement(
  files: MatchingFiles,
  file: IndexedFile,
  passagesAt: (span: Span) => readonly PassageWithCounterparts[],
  statement: Statement,
): readonly Match[] {
  const touched = [...new Set(statement.spans.flatMap(passagesAt))];
  const key = statementKey(files, file, touched, statement);
  const memory = files.recall.recall<StatementMemory>(file.uri, file, key, () => ({ parts: new Map(), found: null }));
  const origin = statement.spans[0]!.start;
  if (memory.found && memory.found.answers.every((answer) => holds(files, file, answer))) {
    if (memory.found.origin !== origin) memory.found = moved(memory.found, origin);
    return memory.found.matches;
  }
  const answers: Answer[] = [];
  const asking: MatchingFiles = {
    ...files,
    recall: recallWithin(files.recall, memory.parts),
    questions: noteAnswers(files.questions, answers),
  };
  const matches =
    statement.kind === 'figure'
      ? matchFigure(asking, file, passagesAt, statement)
      : matchQuotation(asking, file, passagesAt, statement);
  memory.found = { origin, matches, answers };
  return matches;
}

function holds({ index, questions }: MatchingFiles, file: IndexedFile, { question, there, answer }: Answer): boolean {
  const other = index.file(there);
  return other !== null && questions.ask(question, file, other) === answer;
}

const moved = ({ matches, answers, origin }: Found, to: number): Found => ({
  origin: to,
  answers,
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
  const own = statement.kind === 'quote' && {
    speaker: statement.speaker && namedSpeaker(statement.speaker, reading),
    names: reading.names.filter(({ span }) => statement.spans.some((part) => spansTouch(part, span))),
    written: statement.spans.map(({ start, end }) => reading.text.slice(start, end)),
  };
  return [
    `matches ${reading.published}`,
    placeFreeKey(statement, origin),
    placeFreeKey(own, origin),
    ...touched.map((passage) => `${passage.sentence.span.start - origin} ${placeKey(files, passage)}`),
  ].join('\n');
}

/** A sentence of the article where it stands: what it leans on, and what other files have in its place. */
function placeKey(files: MatchingFiles, { sentence, counterparts }: PassageWithCounterparts): string {
  const { leads, lent } = saidIn(files, sentence);
  const copies = counterparts.map(
    ({ there, copy, slip, whole }) =>
      `${files.memories.numberOf(there.sentence)}${copy ? 'c' : ''}${slip ? 's' : ''}${whole ? 'w' : ''}`,
  );
  return `${files.memories.known(sentence)!.number} ${leads} ${[...lent].join()} ${copies.join()}`;
}
