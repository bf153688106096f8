import type { TaggedText } from '../../language/TaggedText.ts';
import type { NameMention } from '../NameMention.ts';

/** What one paragraph holds of speech before its neighbours are known; offsets count from the paragraph's start. */
export interface SpeechReading {
  readonly marks: readonly number[];
}

export function scanSpeech(_tagged: TaggedText, _names: readonly NameMention[]): SpeechReading {
  return { marks: [] };
}
