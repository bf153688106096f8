import type { SourceReading } from '../statements/SourceReading.ts';
import type { Mention } from '../statements/Statement.ts';
import { getOrMake } from './FileQuestions.ts';
import { namedSpeaker, weighSpeakers, type NamedSpeaker, type SpeakerRelation } from './weighSpeakers.ts';

/** As `weighSpeakers`, of two mentions in their files; `unknown` where there is none. */
export type SpeakerWeigher = (
  here: Mention | null,
  hereReading: SourceReading,
  there: Mention | null,
  thereReading: SourceReading,
) => SpeakerRelation;

/** Speakers that are remembered beside one mention: while a name is being typed there is a new one with every key. */
const MOST = 32;

/** A weigher that weighs the same two speakers once: one article quotes few people, and from many files. */
export function createSpeakerWeigher(): SpeakerWeigher {
  const named = new WeakMap<SourceReading, Map<Mention, NamedSpeaker>>();
  const weighed = new WeakMap<NamedSpeaker, Map<string, SpeakerRelation>>();
  const speakerOf = (mention: Mention, reading: SourceReading): NamedSpeaker => {
    const known = getOrMake(named, reading, () => new Map<Mention, NamedSpeaker>());
    let speaker = known.get(mention);
    if (!speaker) known.set(mention, (speaker = namedSpeaker(mention, reading)));
    return speaker;
  };
  return (here, hereReading, there, thereReading) => {
    if (!here || !there) return 'unknown';
    const [mine, theirs] = [speakerOf(here, hereReading), speakerOf(there, thereReading)];
    const relations = getOrMake(weighed, theirs, () => new Map<string, SpeakerRelation>());
    const key = `${mine.person} ${mine.text}\0${mine.name}\0${mine.written}`;
    let relation = relations.get(key);
    if (relation === undefined) {
      if (relations.size >= MOST) relations.clear();
      relations.set(key, (relation = weighSpeakers(mine, theirs)));
    }
    return relation;
  };
}
