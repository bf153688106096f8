import type { NameGrammar } from '../../../engine/language/NameGrammar.ts';
import { either, feminine, masculine } from '../../shared/givenNames.ts';
import { organisations } from '../../shared/organisations.ts';
import { phrases, words } from '../../shared/words.ts';
import { commonWords } from './commonWords.ts';
import { titleEndings, titles } from './functions.ts';
import { demonyms, places } from './places.ts';

const doubtful = new Set(
  words(`
mark rose will may april august augusta rock stern art bill dale gene grant rand frank franco case till roman victoria victor virginia georgia florence sydney jordan israel morgan taylor sam angel mercedes petra salem sofia samara chelsea charlotte austin dallas denver houston madison paris hope faith grace joy summer dawn amber ruby crystal jade pearl ivy olive daisy lily iris viola rusty rod guy chuck pat drew chase chance hunter mason carter lance rich dick jack bob sue penny young sung min jun chi christian german berg dong chun ash troy clay cliff miles price reed wade lane dean earl duke king prince norm gary nick ray jay lee kent kirk kai in sultan major wolf max don peg jong jim ernst noble patience prudence brooke brook heather holly hazel melody robin wanda jose sasha sun worth ward honor mercy misty stormy venus asia santa clark parker jackson hamilton spencer warren perry preston sherman harrison marshall pierce webster vance cole blake garland dalton jefferson lincoln tate weston moses trey ty mort mack sterling royce raleigh prescott quincy roosevelt hilton lamar hollis olympia aurora dulce paz mae maya cherry poppy pier rico ante mate luka man novak ambrose bishop deacon judge marquis newt homer buddy buster buzz booker ike rush woody beau nate vin whit bo al pak jo choe ri cheong chung hwang kang cho choi moon roh yun kwon yoo zhang wang liu zhao chen zhou deng hu wen
`),
);
const sure = (list: readonly string[]): readonly string[] => list.filter((word) => !doubtful.has(word));
const unsure = (list: readonly string[]): readonly string[] => list.filter((word) => doubtful.has(word));

export const names: NameGrammar = {
  capitalisesNouns: false,
  genitive: null,
  titles,
  titleEndings,
  givenNames: { feminine: sure(feminine), masculine: sure(masculine), either: sure(either) },
  doubtfulGivenNames: { feminine: unsure(feminine), masculine: unsure(masculine), either: unsure(either) },
  particles: words('van von de der den del della di da du dos la le bin ibn al el ter ten af av'),
  suffixes: words('jr sr ii iii iv'),
  organisationHeads: words(`
    university college school institute institution foundation council committee commission agency department ministry office bureau board authority administration association society union federation league alliance coalition party
    company corporation corp inc ltd llc plc co group holdings industries bank fund trust church cathedral hospital museum academy laboratory laboratories center centre court congress senate parliament assembly house army navy force forces corps guard
    airlines airways motors records studios pictures entertainment network news times post journal tribune herald gazette globe review magazine press club fc team conference organization organisation initiative project campaign caucus service services police
    communications technologies systems pharmaceuticals energy petroleum water power electric railways railway partners associates brigade division regiment command observatory registry register chronicle examiner observer telegraph mail today radio television broadcasting
  `),
  organisationNouns: [],
  organisationEndings: [],
  organisations: [
    ...organisations,
    ...phrases(`
      kremlin, eu, un, u.n., united nations, european union, european commission, european parliament, european central bank, security council, un security council, international atomic energy agency, iaea, imf, international monetary fund, world bank,
      world health organization, who, red cross, red crescent, gop, gop, congress, senate, house of representatives, supreme court, house, state department, justice department, defense department, treasury department, homeland security, secret service,
      treasury, epa, fda, cdc, irs, dhs, dnc, rnc, nra, naacp, aclu, aipac, isis, isil, boko haram, al-shabab, al shabaab, tea party, planned parenthood, black lives matter, federal reserve, fed, medicare, knesset, duma, obamacare, uber, walmart, exxon,
      chevron, chrysler, fiat, honda, nissan, pfizer, verizon, at&t, comcast, disney, netflix, starbucks, mcdonald's, nike, citigroup, wells fargo, bank of america, nfl, nba, mlb, nhl, ncaa, espn, pbs, sec, ftc, fcc, faa, ntsb, fema, osha, nlrb, dea, atf
    `),
  ],
  organisationJoints: words('of for and &'),
  places,
  placePrefixes: words(
    'new north south east west san santa los las fort port mount mt lake st el upper lower central northern southern',
  ),
  placeHeads: words(
    'county river island islands bay beach city valley heights hills springs falls creek lake street avenue road boulevard square park airport bridge mountain mountains canyon desert ocean sea gulf strait peninsula province',
  ),
  demonyms,
  commonWords,
  commonEndings: [],
  articles: words('a an the who which'),
  manlyArticle: null,
};
