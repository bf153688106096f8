import { words } from '../shared/words.ts';

/** Words that carry little of what a sentence is about: times of reporting, order, degree, verbs that any sentence may have. */
export const lightWords: ReadonlySet<string> = new Set(
  words(`
    week weeks year years day days month months hour hours minute minutes time times today yesterday tomorrow morning evening night afternoon
    last next past coming recent recently later earlier before after ago now then since until still already again soon
    monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    first second third two three both more less many much few several some any all each every other others another such same own only even also just very about around nearly almost
    he him she her they them we us you it its this that these those who whom whose which what where when why how there here
    likely probably possible possibly large big huge great high low new important significant begin began begins start started end ended expect expected try tried trying seek sought bring brought call called
    would could should might must will shall can may get got gets getting go goes going gone went come comes came coming make makes made making take takes took taken taking give gives gave given put let keep kept
    has had having been being was were be is are do does did done say says said according reported report reports news agency people thing things way part case lot set new one
    while although though however because if but not against between among during through into onto over under within without toward towards upon per via
  `),
);
