import type { WordsByGender } from '../../../engine/language/NameGrammar.ts';
import { words } from '../../shared/words.ts';

/** Forms of address, titles and functions that stand before a name. */
export const titles: WordsByGender = {
  feminine: words(
    `mrs ms miss madam lady dame queen princess duchess congresswoman spokeswoman chairwoman councilwoman sister mother actress first-lady assemblywoman businesswoman`,
  ),
  masculine: words(
    `mr sir lord king prince duke congressman spokesman chairman councilman brother father pope imam sheik sheikh ayatollah rabbi emperor tsar czar sultan emir assemblyman businessman baron count actor`,
  ),
  either: words(`
    assistant acting interim deputy principal chief-of-staff president vice-president vice prime minister premier chancellor senator sen rep representative gov governor mayor judge justice chief secretary speaker ambassador general gen lt lieutenant col colonel maj major sgt sergeant capt captain
    cmdr commander adm admiral cpl corporal pvt private officer detective sheriff inspector superintendent supt constable attorney prosecutor dr doctor prof professor rev reverend bishop archbishop cardinal pastor
    director chairperson spokesperson ceo cfo commissioner coach manager editor reporter correspondent columnist host anchor analyst economist author singer leader candidate nominee hon attorney-general undersecretary
    consul envoy minister lawmaker councillor dean founder researcher scientist historian astronaut marshal brig brigadier saint co-founder co-author co-chair lawyer coordinator strategist pollster activist
    executive operating financial fire medical scientific chairman mullah comrade staffer aide adviser advisor quarterback forward goalkeeper striker pitcher
  `),
};

export const titleEndings: WordsByGender = { feminine: [], masculine: [], either: [] };
