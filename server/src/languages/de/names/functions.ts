import type { WordsByGender } from '../../../engine/language/NameGrammar.ts';
import { words } from '../../shared/words.ts';

/** Forms of address, titles and functions that stand before a name. */
export const titles: WordsByGender = {
  feminine: words(`
    frau ministerin präsidentin kanzlerin chefin sprecherin senatorin botschafterin königin prinzessin professorin doktorin direktorin vorsitzende richterin
    anwältin generalin forscherin expertin autorin schauspielerin sängerin politikerin trainerin abgeordnete bürgermeisterin journalistin reporterin ärztin
    leiterin gründerin analystin beamtin schwester gräfin herzogin baronin zarin premierministerin regisseurin schriftstellerin soziologin historikerin
    wissenschaftlerin kommissarin staatsanwältin beauftragte oppositionsführerin aktivistin witwe ehefrau tochter mutter moderatorin kollegin lehrerin
    generalsekretärin sekretärin geschäftsführerin studentin schülerin landrätin intendantin ökonomin physikerin psychologin juristin pilotin kandidatin vizepräsidentin
  `),
  masculine: words(`
    herr herrn minister ministers präsident präsidenten kanzler chef sprecher senator botschafter könig königs prinz prinzen professor doktor direktor vorsitzender vorsitzenden richter
    anwalt general generals forscher experte experten autor schauspieler sänger politiker trainer abgeordneter abgeordneten bürgermeister bürgermeisters journalist journalisten reporter arzt leiter gründer
    analyst analysten beamter bruder graf herzog baron zar premier premierminister regisseur schriftsteller soziologe historiker wissenschaftler kommissar staatsanwalt beauftragter beauftragten
    oppositionsführer aktivist machthaber diktator führer staatschef regierungschef papst kardinal bischof erzbischof pfarrer pater rabbiner imam ayatollah scheich emir sultan oberst major marschall
    admiral hauptmann leutnant generalsekretär sekretär geschäftsführer kollege lehrer student schüler landrat intendant ökonom physiker psychologe jurist pilot kandidat astronaut kosmonaut
    rapper boxer torwart stürmer kapitän manager unternehmer milliardär gouverneur kongressabgeordneter sohn vater ehemann vorstand kronprinz vizepräsident verteidiger ermittler sportler radprofi
    priester priesters imam hacker rektor dekan torhüter verfolger amtsinhaber herausforderer kriegsherr rebellenführer privatdozent stabschef vorsteher obmann häuptling teamchef bundestrainer nationaltrainer staatspräsident staatsoberhaupt formel-1-pilot mr sir lord patriarch dr prof ing architekt komponist dirigent maler dichter philosoph publizist kritiker nobelpreisträger gewerkschafter
    außenminister innenminister finanzminister verteidigungsminister ministerpräsident ministerpräsidenten bundeskanzler bundespräsident
  `),
  either: words(`dipl med phil jur mrs ms miss`),
};

/** Endings of compounds that name a function: `Kremlsprecher`, `Vize-Ministerin`. */
export const titleEndings: WordsByGender = {
  feminine: words(`
    sprecherin ministerin präsidentin chefin kanzlerin sekretärin direktorin leiterin führerin vorsitzende senatorin expertin forscherin abgeordnete beauftragte
    politikerin meisterin anwältin richterin trainerin botschafterin kandidatin siegerin schwester professorin autorin reporterin korrespondentin rätin erin istin orin antin entin ologin ärtin ätin
  `),
  masculine: words(`
    sprecher minister ministers präsident präsidenten chef kanzler sekretär sekretärs direktor leiter führer vorsitzender vorsitzenden vorsitzende senator experte experten forscher abgeordneter beauftragter politiker meister anwalt
    richter trainer botschafter kandidat sieger professor autor reporter korrespondent inspektor kommissar general leutnant marschall admiral pilot fahrer profi
    manager berater analyst historiker wissenschaftler machthaber held verwalter wirt vorstand
  `),
  either: [],
};
