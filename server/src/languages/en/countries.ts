import { readMeanings } from '../shared/readMeanings.ts';

/**
 * Countries with what stands for them or their governments in reports: the capital, the seat of government, the adjective
 * and the people. A line a country, the first word names it.
 */
export const countries: ReadonlyMap<string, string> = readMeanings(`
  russia moscow kremlin russian
  usa washington american u.s us
  ukraine kyiv kiev ukrainian
  china beijing chinese
  japan tokyo japanese
  germany berlin german
  france paris french
  britain london british uk england english
  italy rome italian
  spain madrid spanish
  poland warsaw polish
  austria vienna austrian
  switzerland swiss
  turkey ankara turkish
  israel jerusalem israeli
  iran tehran iranian
  iraq baghdad iraqi
  syria damascus syrian
  egypt cairo egyptian
  india delhi indian
  pakistan islamabad pakistani
  afghanistan kabul afghan
  greece athens greek
  hungary budapest hungarian
  czechia prague czech
  slovakia bratislava slovak
  romania bucharest romanian
  bulgaria sofia bulgarian
  serbia belgrade serbian
  croatia zagreb croatian
  netherlands hague dutch
  belgium belgian
  sweden stockholm swedish
  norway oslo norwegian
  denmark copenhagen danish
  finland helsinki finnish
  portugal lisbon portuguese
  ireland dublin irish
  canada ottawa canadian
  mexico mexican
  brazil brazilian
  argentina argentinian argentine
  cuba havana cuban
  venezuela caracas venezuelan
  australia canberra australian
  lebanon beirut lebanese
  libya tripoli libyan
  belarus minsk belarusian
  taiwan taipei taiwanese
  indonesia jakarta indonesian
  thailand bangkok thai
  vietnam hanoi vietnamese
  philippines manila philippine filipino
  somalia mogadishu somali
  haiti haitian
`);
