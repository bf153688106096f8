import { phrases, words } from '../../shared/words.ts';

/** Countries, regions and cities as English newspapers write them, lower case. */
export const places: readonly string[] = [
  ...words(`
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria
    burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia czechoslovakia denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia fiji finland
    france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan
    laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique
    myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia
    slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen yugoslavia zambia
    zimbabwe usa us uk u.s. u.k. britain america europe asia africa eurasia oceania antarctica arctic chechnya crimea catalonia kashmir punjab darfur kurdistan siberia xinjiang balkans caucasus scandinavia
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
    alberta ontario quebec manitoba bavaria saxony queensland tasmania
    aleppo amman amsterdam anaheim anchorage ankara annapolis athens atlanta auckland austin baghdad baku baltimore bangkok barcelona basra beijing beirut belfast belgrade benghazi berlin bern birmingham bogota boise boston boulder
    brasilia bratislava brisbane brooklyn bronx brussels bucharest budapest buffalo cairo calais calgary canberra caracas charleston charlotte charlottesville chicago cincinnati cleveland cologne colombo columbus copenhagen dakar dallas damascus
    dayton delhi denver detroit dhaka doha donetsk dresden dubai dublin durban edinburgh edmonton fallujah ferguson fukushima gaza geneva glasgow guantanamo hamburg hanoi harlem harare hartford havana helsinki hiroshima hollywood honolulu houston
    indianapolis islamabad istanbul jakarta jerusalem johannesburg juneau kabul kandahar karachi kathmandu khartoum kiev kyiv kobani kunduz lagos lahore lansing leipzig lima lisbon liverpool london luhansk lviv lyon madrid manchester manhattan manila
    mariupol marseille mecca melbourne memphis miami milan milwaukee minneapolis minsk mogadishu mombasa montgomery montreal moscow mosul mumbai munich nagasaki nairobi naples nashville newark nice norfolk oakland odessa omaha orlando osaka
    oslo ottawa paris philadelphia phoenix pittsburgh prague pretoria provo pyongyang queens quito ramallah raqqa reno reykjavik riga riyadh rome rotterdam sacramento salzburg samara sarajevo savannah seattle sendai seoul sevastopol shanghai
    shenzhen sinjar sofia stalingrad stockholm strasbourg stuttgart sydney taipei tallinn tampa tbilisi tehran tokyo toronto tripoli tucson tulsa tunis turin vancouver venice verona vienna vilnius vladivostok warsaw wuhan yangon yokohama zagreb zurich
    appalachia midwest calif ariz fla mich minn nev okla penn tenn tex wis wyo colo conn n.y n.j n.c s.c n.d s.d n.h n.m r.i d.c
  `),
  ...phrases(`
    united states, united states of america, united kingdom, great britain, united arab emirates, saudi arabia, south africa, south korea, north korea, south sudan, new zealand, new york, new york city, new jersey, new hampshire, new mexico,
    new orleans, new delhi, new england, new haven, los angeles, las vegas, san francisco, san diego, san antonio, san bernardino, san jose, san juan, salt lake city, kansas city, oklahoma city, mexico city, ho chi minh city, st. louis, st. petersburg, st. paul,
    north carolina, south carolina, north dakota, south dakota, west virginia, rhode island, puerto rico, costa rica, el salvador, sri lanka, burkina faso, sierra leone, ivory coast, hong kong, tel aviv, buenos aires, rio de janeiro, sao paulo,
    são paulo, kuala lumpur, addis ababa, cape town, cape canaveral, abu dhabi, abu ghraib, guantanamo bay, czech republic, dominican republic, soviet union, northern ireland, west bank, gaza strip, middle east, far east, silicon valley, capitol hill,
    wall street, long island, staten island, palm beach, palo alto, baton rouge, little rock, des moines, grand rapids, ann arbor, fort worth, fort lauderdale, santa fe, santa monica, santa barbara, sioux city, cedar rapids, district of columbia, british columbia,
    nova scotia, papua new guinea, east timor, vatican city, bosnia and herzegovina, trinidad and tobago, gulf of mexico, persian gulf, south china sea, black sea, red sea, mediterranean sea, atlantic ocean, pacific ocean, mount everest, las cruces, newport beach
  `),
];

export const demonyms: readonly string[] = words(`
  american americans african-american african-americans african africans european europeans asian asians latino latinos hispanic hispanics arab arabs jewish jew jews muslim muslims christian christians catholic catholics protestant protestants evangelical evangelicals
  sunni sunnis shiite shiites kurd kurds kurdish russian russians chinese japanese korean koreans german germans french british briton britons english irish scottish welsh italian italians spanish greek greeks turkish turks turk iranian iranians iraqi iraqis
  israeli israelis palestinian palestinians syrian syrians egyptian egyptians saudi saudis afghan afghans pakistani pakistanis indian indians mexican mexicans cuban cubans canadian canadians australian australians brazilian brazilians
  colombian venezuelan argentine ukrainian ukrainians polish pole poles czech hungarian romanian bulgarian serbian serb serbs croatian bosnian albanian swedish swede norwegian danish dane finnish dutch belgian swiss austrian portuguese
  libyan libyans tunisian algerian moroccan nigerian nigerians kenyan somali somalis sudanese ethiopian south-african yemeni lebanese jordanian vietnamese thai filipino filipinos indonesian malaysian north-korean south-korean georgian chechen
  republican republicans democrat democrats democratic libertarian communist communists nazi nazis islamic islamist islamists western eastern southern northern anglo-american texan texans californian iowan iowans floridian
  armenian armenians azerbaijani azeri kazakh uzbek tajik turkmen mongolian burmese cambodian laotian nepalese bangladeshi lankan singaporean malian nigerien ghanaian ivorian cameroonian congolese ugandan rwandan tanzanian zambian zimbabwean angolan mozambican namibian malagasy mauritanian eritrean djiboutian emirati qatari kuwaiti bahraini omani maltese cypriot icelandic estonian latvian lithuanian belarusian moldovan slovak slovene slovenian macedonian montenegrin kosovar luxembourgish catalan basque corsican sicilian bavarian prussian haitian jamaican dominican puerto-rican honduran guatemalan salvadoran nicaraguan panamanian costa-rican ecuadorian peruvian bolivian paraguayan uruguayan chilean tibetan uighur uyghur hindu hindus sikh sikhs buddhist buddhists mormon mormons lutheran baptist methodist anglican presbyterian orthodox
  conservative liberal socialist soviet byzantine roman romans indonesian taiwanese
`);
