import { readMeanings } from '../shared/readMeanings.ts';

/**
 * Countries with what stands for them or their governments in reports: the capital, the seat of government, the adjective
 * and the people. A line a country, the first word names it.
 */
export const countries: ReadonlyMap<string, string> = readMeanings(`
  russland moskau kreml russisch russe moskauer
  nordkorea pjöngjang pyongyang nordkoreanisch nordkoreaner dvrk
  südkorea seoul südkoreanisch südkoreaner
  usa washington us amerika amerikanisch us-amerikanisch amerikaner
  ukraine kiew kyjiw ukrainisch ukrainer
  china peking chinesisch chinese
  japan tokio japanisch japaner
  deutschland berlin deutsch
  frankreich paris französisch franzose elysée
  großbritannien london britisch brite england englisch
  italien rom italienisch italiener
  spanien madrid spanisch spanier
  polen warschau polnisch pole
  österreich wien österreichisch österreicher
  schweiz bern schweizer schweizerisch
  türkei ankara türkisch türke
  israel jerusalem israelisch israeli
  iran teheran iranisch iraner
  irak bagdad irakisch iraker
  syrien damaskus syrisch syrer
  ägypten kairo ägyptisch ägypter
  indien delhi indisch inder
  pakistan islamabad pakistanisch pakistaner
  afghanistan kabul afghanisch afghane
  griechenland athen griechisch grieche
  ungarn budapest ungarisch ungar
  tschechien prag tschechisch tscheche
  slowakei bratislava slowakisch slowake
  rumänien bukarest rumänisch rumäne
  bulgarien sofia bulgarisch bulgare
  serbien belgrad serbisch serbe
  kroatien zagreb kroatisch kroate
  niederlande haag niederländisch niederländer
  belgien belgisch belgier
  schweden stockholm schwedisch schwede
  norwegen oslo norwegisch norweger
  dänemark kopenhagen dänisch däne
  finnland helsinki finnisch finne
  portugal lissabon portugiesisch portugiese
  irland dublin irisch ire
  kanada ottawa kanadisch kanadier
  mexiko mexikanisch mexikaner
  brasilien brasília brasilianisch brasilianer
  argentinien buenos argentinisch argentinier
  kuba havanna kubanisch kubaner
  venezuela caracas venezolanisch venezolaner
  australien canberra australisch australier
  saudi-arabien riad saudisch saudi saudi-arabisch
  libanon beirut libanesisch libanese
  libyen tripolis libysch libyer
  georgien tiflis georgisch georgier
  armenien eriwan armenisch armenier
  belarus minsk weißrussland belarussisch weißrussisch
  taiwan taipeh taiwanisch taiwaner
  indonesien jakarta indonesisch indonesier
  thailand bangkok thailändisch thailänder
  vietnam hanoi vietnamesisch vietnamese
  philippinen manila philippinisch
  eu brüssel
`);
