import type { SourceReading } from '../statements/SourceReading.ts';
import type { Mention } from '../statements/Statement.ts';
import { getOrMake } from './FileQuestions.ts';
import { namedSpeaker, weighSpeakers, type NamedSpeaker, type SpeakerRelation } from './weighSpeakers.ts';

export interface SpeakerWeigher {
  /** As `weighSpeakers`, of two mentions in their files; `unknown` where there is none. */
  weigh(
    here: Mention | null,
    hereReading: SourceReading,
    there: Mention | null,
    thereReading: SourceReading,
  ): SpeakerRelation;
  /** All that is asked of a speaker. */
  key(speaker: Mention, reading: SourceReading): string;
}

interface KeyedSpeaker extends NamedSpeaker {
  readonly key: string;
}

/** Speakers that are remembered beside one mention: while a name is being typed there is a new one with every key. */
const MOST = 32;

/** A weigher that weighs the same two speakers once: one article quotes few people, and from many files. */
export function createSpeakerWeigher(): SpeakerWeigher {
  const named = new WeakMap<SourceReading, Map<Mention, KeyedSpeaker>>();
  const weighed = new WeakMap<KeyedSpeaker, Map<string, SpeakerRelation>>();
  const speakerOf = (mention: Mention, reading: SourceReading): KeyedSpeaker => {
    const known = getOrMake(named, reading, () => new Map<Mention, KeyedSpeaker>());
    let speaker = known.get(mention);
    if (!speaker) {
      const found = namedSpeaker(mention, reading);
      speaker = { ...found, key: `${found.person} ${found.text}\0${found.name}\0${found.written}` };
      known.set(mention, speaker);
    }
    return speaker;
  };
  return {
    weigh(here, hereReading, there, thereReading) {
      if (!here || !there) return 'unknown';
      const [mine, theirs] = [speakerOf(here, hereReading), speakerOf(there, thereReading)];
      const relations = getOrMake(weighed, theirs, () => new Map<string, SpeakerRelation>());
      let relation = relations.get(mine.key);
      if (relation === undefined) {
        if (relations.size >= MOST) relations.clear();
        relations.set(mine.key, (relation = weighSpeakers(mine, theirs)));
      }
      return relation;
    },
    key: (speaker, reading) => speakerOf(speaker, reading).key,
  };
}
