import { isSameEvent } from './isSameEvent.ts';
import type { MatchingFiles } from './MatchingFiles.ts';
import type { IndexedFile, IndexedSentence } from './SentenceIndex.ts';
import { weighContext } from './weighContext.ts';
import { saidIn, weighSubjects, type Said } from './weighSubjects.ts';

/** As `weighContext`, each pair weighed once. */
export const contextOf = (files: MatchingFiles, here: IndexedSentence, there: IndexedSentence): number =>
  files.pairs.weight(files.recall, here.uri, here, contextKey, there, () => weighContext(files.index, here, there));

/** As `weighSubjects`, of something said here and the whole sentence there, each pair weighed once. */
export const saidBoth = (files: MatchingFiles, here: Said, there: IndexedSentence): number =>
  files.pairs.weight(files.recall, here.uri, here, saidKey, there, () =>
    weighSubjects(files, here, saidIn(files, there)),
  );

/** As `isSameEvent`, each pair of files told once. */
export const areOnOneEvent = (files: MatchingFiles, here: IndexedFile, there: IndexedFile): boolean =>
  files.questions.ask(isSameEvent, here, there);

const contextKey = ({ terms }: IndexedSentence): string => `about ${terms.join(' ')}`;

/** All that `weighSubjects` asks of what is said here. */
const saidKey = ({ own, lent, asks, leads }: Said): string =>
  `says ${leads} ${asks} ${[...own].join(' ')}\0${[...lent].join(' ')}`;
