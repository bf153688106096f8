import type { SourceReading } from '../statements/SourceReading.ts';
import { ageInconsistent } from './ageInconsistent.ts';
import type { Finding } from './Finding.ts';
import { speedInconsistent } from './speedInconsistent.ts';
import { unitInconsistent } from './unitInconsistent.ts';
import { weekdayConflict } from './weekdayConflict.ts';

/** What a file says against itself, which needs no other file to be seen; in text order. */
export const findOwnContradictions = (reading: SourceReading): readonly Finding[] =>
  [
    ...unitInconsistent(reading),
    ...speedInconsistent(reading),
    ...ageInconsistent(reading),
    ...weekdayConflict(reading),
  ].sort((a, b) => a.span.start - b.span.start);
