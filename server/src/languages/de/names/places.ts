import { phrases, words } from '../../shared/words.ts';

/** Countries, regions and cities as German newspapers write them, lower case. */
export const places: readonly string[] = [
  ...words(`
    afghanistan ägypten albanien algerien andorra angola argentinien armenien aserbaidschan äthiopien australien bahrain bangladesch belarus
    belgien benin bolivien bosnien botswana brasilien brunei bulgarien burundi chile china costarica dänemark deutschland dschibuti
    ecuador estland eritrea finnland frankreich gabun gambia georgien ghana grenada griechenland großbritannien guatemala guinea guyana haiti
    honduras indien indonesien irak iran irland island israel italien jamaika japan jemen jordanien jugoslawien kambodscha kamerun kanada
    kasachstan katar kenia kirgisistan kirgistan kolumbien kosovo kroatien kuba kuwait laos lesotho lettland libanon liberia libyen liechtenstein litauen
    luxemburg madagaskar malawi malaysia malediven mali malta marokko mauretanien mauritius mazedonien mexiko moldau moldawien monaco
    mongolei montenegro mosambik myanmar birma namibia nepal neuseeland nicaragua niederlande niger nigeria nordirland nordkorea nordmazedonien
    norwegen oman österreich pakistan palästina panama paraguay peru philippinen polen portugal ruanda rumänien russland sambia
    saudi-arabien schottland schweden schweiz senegal serbien sierraleone simbabwe singapur slowakei slowenien somalia spanien südafrika sudan südsudan südkorea
    surinam swasiland syrien tadschikistan taiwan tansania thailand tibet togo tschad tschechien tschechoslowakei tschetschenien tunesien türkei
    turkmenistan uganda ukraine ungarn uruguay usbekistan vatikan venezuela vietnam wales weißrussland zypern england korea sowjetunion ddr
    usa us-amerika amerika europa asien afrika nordamerika südamerika lateinamerika mittelamerika osteuropa westeuropa nahost
    ostdeutschland westdeutschland
    bayern berlin brandenburg bremen hamburg hessen niedersachsen mecklenburg nordrhein-westfalen rheinland saarland sachsen sachsen-anhalt
    schleswig-holstein thüringen baden-württemberg rheinland-pfalz mecklenburg-vorpommern württemberg westfalen franken pfalz tirol südtirol kärnten steiermark
    vorarlberg burgenland niederösterreich oberösterreich salzburg wien graz linz innsbruck klagenfurt bern zürich genf basel lausanne luzern
    aachen augsburg bamberg bayreuth bielefeld bochum bonn bottrop braunschweig bremerhaven chemnitz cottbus cuxhaven darmstadt dessau
    dortmund dresden duisburg düsseldorf eisenach erfurt erlangen essen esslingen flensburg frankfurt freiburg fürth gelsenkirchen gera gießen
    göttingen görlitz greifswald gorleben hagen halle hamm hannover heidelberg heilbronn heiligendamm herne hildesheim hof ingolstadt jena karlsruhe kassel kiel
    koblenz köln konstanz krefeld leipzig leverkusen lübeck ludwigshafen lüneburg magdeburg mainz mannheim marburg mönchengladbach mülheim
    münchen münster neuss nürnberg oberhausen offenbach oldenburg osnabrück paderborn passau pforzheim plauen potsdam ratingen recklinghausen
    regensburg remscheid reutlingen rostock rügen saarbrücken salzgitter schwerin schweinfurt siegen solingen speyer stralsund stuttgart suhl
    sylt trier tübingen ulm weimar wiesbaden wittenberg wolfsburg worms wuppertal würzburg wilhelmshaven zwickau
    abidjan abuja accra aleppo algier amman amsterdam ankara antwerpen athen atlanta auckland bagdad baku bali bamako bangkok barcelona basra beirut
    belfast belgrad bengasi birmingham bogotá bologna bombay bordeaux boston bratislava brasilia brüssel budapest buenosaires bukarest cannes canberra
    caracas casablanca chicago colombo dakar dallas damaskus darfur davos delhi denver detroit dhaka doha donezk dover dubai dublin edinburgh falludscha
    florenz florida gaza gazastreifen glasgow göteborg grosny guantánamo guantanamo haag hanoi harare havanna helsinki hiroshima hollywood hongkong houston islamabad
    istanbul jakarta jalta jekaterinburg jerewan jerusalem johannesburg kabul kairo kalifornien kalkutta kandahar kapstadt karatschi kasan katalonien kathmandu khartum kiew kyjiw kinshasa kingston
    konstantinopel kopenhagen krakau krim kundus lagos lahore lampedusa liverpool lissabon ljubljana london luhansk lwiw lyon maastricht madrid mailand manchester
    manila mariupol marseille mekka melbourne memphis mexiko-stadt miami michigan minsk mogadischu montréal montreal moskau mossul mumbai nairobi neapel nizza nagasaki nagoya nashville
    nikosia odessa ohio oregon osaka oslo ottawa palermo paris pearl peking perth phnompenh pisa pittsburgh prag pretoria pristina pjöngjang phoenix quebec
    québec ramallah rangun reykjavik riad riga rom rotterdam rotterdam sacramento saigon sarajevo seattle seoul sevilla sewastopol shanghai sibirien sizilien skopje
    smolensk sofia sotschi srebrenica stalingrad stockholm straßburg sydney taipeh tallinn tampa teheran tel-aviv texas thessaloniki tiflis tirana tokio
    toronto toulouse triest tripolis tschernobyl fukushima tunis turin utah utrecht valencia vancouver vaduz venedig verona virginia warschau washington wilna wladiwostok wostotschny
    yokohama zagreb alaska arizona arkansas colorado connecticut delaware georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
    minnesota mississippi missouri montana nebraska nevada oklahoma pennsylvania tennessee vermont wisconsin wyoming manhattan brooklyn
    rhein donau elbe oder weser neckar themse wolga nil mississippi atlantik pazifik mittelmeer nordsee ostsee alpen kaukasus balkan baltikum skandinavien
    schwarzwald ruhrgebiet harz eifel allgäu bodensee kreuzberg neukölln
  `),
  ...phrases(`
    new york, new orleans, new jersey, new hampshire, new mexico, new delhi, neu delhi, los angeles, las vegas, san francisco, san diego, santiago de chile, tel aviv,
    rio de janeiro, são paulo, sao paulo, kuala lumpur, costa rica, puerto rico, sri lanka, el salvador, burkina faso, sierra leone, hong kong, buenos aires, addis abeba,
    den haag, sankt petersburg, st. petersburg, ho-chi-minh-stadt, nordkorea, vereinigte staaten, vereinigten staaten, vereinigte arabische emirate, vereinigten arabischen emirate,
    vereinigten arabischen emiraten, vereinigtes königreich, vereinigten königreich, vereinigte königreich, dominikanische republik, dominikanischen republik, kap verde,
    saudi arabien, port-au-prince, west virginia, north carolina, south carolina, north dakota, south dakota, rhode island, palo alto, silicon valley, cape canaveral,
    trinidad und tobago, bosnien und herzegowina, bosnien-herzegowina, papua-neuguinea, nordrhein westfalen, bad kreuznach, bad segeberg, bad homburg, frankfurt am main,
    frankfurt an der oder, guantanamo bay, abu dhabi, abu ghuraib, naher osten, nahen osten, nahe osten, mittlerer osten, mittleren osten, ferner osten, fernen osten, rotes meer, roten meer,
    schwarzes meer, schwarzen meer, golf von mexiko, persischer golf, persischen golf, mount everest
  `),
];

/** Adjectives and inhabitants that German capitalises as nouns or in names. */
export const demonyms: readonly string[] = words(`
  amerikaner amerikanerin amerikanern us-amerikaner briten brite britin franzose franzosen französin russe russen russin deutsche deutscher deutschen deutsches chinese chinesen
  japaner japanern italiener italienern spanier spaniern pole polen türke türken griechen grieche israeli israelis iraker irakern iraner iranern afghanen ukrainer ukrainern ukrainerin
  palästinenser palästinensern syrer syrern schweizer österreicher niederländer belgier dänen schweden norweger finnen ungarn tschechen slowaken rumänen
  bulgaren serben kroaten bosnier albaner kosovaren kurden tschetschenen araber arabern europäer europäern afrikaner asiaten berliner hamburger münchner kölner frankfurter
  bremer wiener zürcher dresdner leipziger stuttgarter moskauer londoner pariser
`);
