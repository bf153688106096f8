import type { NameGrammar } from '../../../engine/language/NameGrammar.ts';
import { either, feminine, masculine } from '../../shared/givenNames.ts';
import { organisations } from '../../shared/organisations.ts';
import { phrases, words } from '../../shared/words.ts';
import { commonEndings, commonWords } from './commonWords.ts';
import { titleEndings, titles } from './functions.ts';
import { demonyms, places } from './places.ts';

const doubtful = new Set(
  words(`
mark ernst rose christian wolf bär art will may april august augusta rock max stern mai lee kai jan peer pat dale gene grant rand frank franco helm hugo norman miles moritz case till franken roman falk victoria victor virginia georgia florence sydney jordan israel morgan taylor sam viola iris linda sultan major graf blanca andrea german perle carina min jun chi young sung kim angel mercedes petra alexandria salem sofia samara adelaide bill dick bruno maria jo ever lana wally ward hagen merle rosa asia venus luz lore laila mary mercy noa honor santa sonne paz lola mandy sandy clark parker jackson hamilton spencer warren perry preston sherman harrison marshall pierce webster vance cole blake reed garland dalton jefferson lincoln tate weston moses harlan olympia aurora flora sterling lamar rico tore dole rune mart ant bo heye rush bret nate vin immo nis seven tor per allen sten ring ida stig alma nana maya amen lauren lou halle douglas al pak jo choe ri cheong chung hwang kang cho choi moon roh yun kwon yoo zhang wang liu zhao chen zhou deng hu wen
`),
);
const sure = (list: readonly string[]): readonly string[] => list.filter((word) => !doubtful.has(word));
const unsure = (list: readonly string[]): readonly string[] => list.filter((word) => doubtful.has(word));

export const names: NameGrammar = {
  capitalisesNouns: true,
  genitive: 's',
  titles,
  titleEndings,
  givenNames: { feminine: sure(feminine), masculine: sure(masculine), either: [...sure(either), 'dalai'] },
  doubtfulGivenNames: { feminine: unsure(feminine), masculine: unsure(masculine), either: unsure(either) },
  particles: words('von vom van de del della di da du dos la le zu zur bin ibn ben al el ter ten af av'),
  suffixes: words('jr sr junior senior ii iii iv'),
  organisationHeads: words(`
    universität hochschule institut stiftung verband bund partei ministerium bundesministerium gmbh ag kg ev inc corp ltd plc sa group holding gewerkschaft zeitung bank kirche akademie
    rundschau tageblatt anzeiger kurier allgemeine merkur abendblatt morgenpost volksstimme nachrichten staatsanwaltschaft landgericht amtsgericht oberlandesgericht verwaltungsgericht sozialgericht arbeitsgericht polizei stadtwerke feuerwehr sender rundfunk partei zeitschrift
    times post news association university institute foundation council committee agency airlines airways motors records club fc sc sv tsv vfl vfb organisation liga
  `),
  organisationNouns: words(
    'zeitung tageszeitung wochenzeitung boulevardzeitung zeitschrift magazin nachrichtenmagazin nachrichtenagentur presseagentur agentur sender fernsehsender radiosender nachrichtensender konzern firma fluggesellschaft reederei organisation hilfsorganisation menschenrechtsorganisation umweltschutzorganisation terrororganisation',
  ),
  organisationEndings: words(`
      partei zeitschrift
    ministerium ministeriums ministerien kriminalamt wetteramt umweltamt bundesamt bundesamts bundesamtes bundesgericht bundesgerichtshof landgericht amtsgericht oberlandesgericht
    verwaltungsgericht verfassungsgericht verfassungsschutz präsidium -universität -institut -stiftung -partei -konzern -zeitung -verband
  `),
  organisations: [
    ...organisations,
    ...phrases(`
      bundestag, bundesrat, bundesregierung, bundeskriminalamt, bundesverfassungsgericht, bundesgerichtshof, bundesnachrichtendienst, bka, bnd, bgh, kreml, weißes haus, weiße haus, weißen haus, weißen hauses, eu, un, uno, vereinte nationen, vereinten nationen,
      europäische union, europäischen union, europäische kommission, europäischen kommission, eu-kommission, europäisches parlament, europäischen parlament, europäische zentralbank, europäischen zentralbank, europarat,
      internationale atomenergiebehörde, iaea, iaeo, internationaler währungsfonds, internationalen währungsfonds, iwf, weltbank, weltgesundheitsorganisation, who, grüne, grünen, linke, linkspartei, union, afd, npd, bsw, pds, wasg, dgb, adac, verdi, ver.di, ig metall,
      deutsche bahn, deutschen bahn, deutsche bank, deutschen bank, deutsche telekom, deutschen telekom, deutsche post, deutschen post, rotes kreuz, rote kreuz, roten kreuz, roten kreuzes, deutsche welle, deutschen welle, tagesschau, bild-zeitung,
      süddeutsche zeitung, süddeutschen zeitung, frankfurter allgemeine zeitung, frankfurter allgemeinen zeitung, faz, taz, die zeit, die welt, knesset, us-senat, us-kongress, repräsentantenhaus, supreme court, roter halbmond, roten halbmond,
      greenpeace, bnetza, rki, robert-koch-institut, bündnis 90, wehrmacht, waffen-ss, hamas, fatah, eta, ira, rwe, eon, e.on, enbw, vattenfall, deutsche fußball-bund, dfb, ioc, iok, fifa, uefa, wikimedia
    `),
  ],
  organisationJoints: words('für der des &'),
  places,
  placePrefixes: words(
    'provinz region insel präfektur bezirk kanton gemeinde distrikt landkreis hauptstadt hafenstadt küstenstadt kleinstadt großstadt millionenstadt bundesstaat us-bundesstaat dorf ort ortschaft stadtteil ortsteil vorort hansestadt kreisstadt grenzstadt bad sankt st san santa new neu los las fort port',
  ),
  placeHeads: words('county river island islands bay beach city'),
  demonyms: [...demonyms, ...places.filter((place) => /^[^\s-]+[^aeiou]$/u.test(place)).map((place) => `${place}er`)],
  commonWords,
  commonEndings,
  articles: words('dessen deren der die das ein eine dem den des einer einem einen'),
  manlyArticle: 'der',
};
