import type { TaggedText } from '../../language/TaggedText.ts';
import type { Figure } from '../Statement.ts';

/** The figures of one paragraph, in text order and without overlaps; offsets count from the paragraph's start. */
export function scanFigures(_tagged: TaggedText): readonly Figure[] {
  return [];
}
