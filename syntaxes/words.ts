/** Words by which the grammars know an attribution, German and English; whole words, as regular expressions. */
export const attributionCues: readonly string[] = [
  ...['sag(?:t|te|ten|en)', 'erklär(?:t|te|ten|en)', 'beton(?:t|te|ten|en)', 'bericht(?:et|ete|eten|en)'],
  ...['warn(?:t|te|ten|en)', 'forder(?:t|te|ten)', 'fordern', 'kritisier(?:t|te|ten|en)', 'ergänz(?:t|te|ten|en)'],
  ...['bestätig(?:t|te|ten|en)', 'bestreite[nt]', 'bestritt(?:en)?', 'dementier(?:t|te|ten|en)', 'mein(?:t|te|ten|en)'],
  ...['kündig(?:t|te|ten|en)', 'teil(?:t|te|ten|en)(?=[^.!?]{0,200}\\smit(?!\\p{L}))', 'schr(?:eibt|ieb|ieben)'],
  ...['behaupte(?:t|te|ten|n)', 'vermute(?:t|te|ten|n)', 'räum(?:t|te|ten|en)(?=[^.!?]{0,200}\\sein(?!\\p{L}))'],
  ...['versicher(?:t|te|ten|n)', 'verspr(?:icht|ach|achen)', 'füg(?:t|te|ten)(?=[^.!?]{0,120}\\shinzu(?!\\p{L}))'],
  ...['laut', 'zufolge', 'nach Angaben', 'nach Einschätzung', 'nach den Worten', 'nach eigenen Angaben'],
  ...['said', 'says?', 'told', 'tells', 'added', 'adds', 'explained', 'announced', 'warned', 'warns', 'stressed'],
  ...['claimed', 'claims', 'denied', 'denies', 'confirmed', 'reported', 'insisted', 'argued', 'argues', 'admitted'],
  ...['acknowledged', 'promised', 'demanded', 'predicted', 'asked', 'replied', 'wrote', 'writes', 'according to'],
  ...['quoted as saying'],
];

/** Words and signs that may follow a number and belong to it. */
export const units: readonly string[] = [
  ...['%', '‰', '°C', '°F', '€', '\\$', '£', 'Prozent(?:punkten?)?', 'percent(?:age points?)?', 'per cent'],
  ...['Tausend', 'Tsd\\.', 'Mio\\.', 'Mrd\\.', 'Million(?:en)?', 'Milliarden?', 'Billion(?:en)?', 'Dutzend'],
  ...['thousand', 'million', 'billion', 'trillion', 'bn', 'dozen'],
  ...['Euros?', 'Cents?', '(?:US-)?Dollars?', 'Pfund', 'Franken', 'Rubel', 'Yen', 'euros?', 'dollars?', 'cents?'],
  ...['EUR', 'USD', 'GBP', 'CHF', 'pounds?', 'pence', 'rubles?', 'roubles?', 'yen'],
  ...[
    '[kmcµ]?m[²³]?',
    'km/h',
    'mph',
    'kg',
    'mg',
    'g',
    't',
    'l',
    'ml',
    'ha',
    'kW',
    'MW',
    'GW',
    'kWh',
    'MWh',
    'GWh',
    'PS',
  ],
  ...['(?:Kilo|Zenti|Milli)?[Mm]etern?', '[Kk]ilometern? pro Stunde', 'Stundenkilometern?', 'Quadrat(?:kilo)?metern?'],
  ...[
    'Kubikmetern?',
    'Hektar',
    'Meilen?',
    'Seemeilen?',
    'Fuß',
    'Zoll',
    'Tonnen?',
    '[Kk]ilogramm',
    'Kilo',
    'Gramm',
    'Litern?',
  ],
  ...['Sekunden?', 'Minuten?', 'Stunden?', 'Tagen?', 'Wochen?', 'Monaten?', 'Jahren?', 'Uhr', 'Grad'],
  ...[
    '(?:kilo|centi|milli)?met(?:re|er)s?',
    'miles?',
    'nautical miles?',
    'feet',
    'foot',
    'inch(?:es)?',
    'yards?',
    'acres?',
  ],
  ...[
    'hectares?',
    'tonnes?',
    'tons?',
    'kilograms?',
    'kilos?',
    'grams?',
    'ounces?',
    'lit(?:re|er)s?',
    'gallons?',
    'barrels?',
  ],
  ...['seconds?', 'minutes?', 'hours?', 'days?', 'weeks?', 'months?', 'years?', 'degrees?', '[ap]\\.m\\.', '[AP]M'],
];

export const months: readonly string[] = [
  ...['Januar', 'Jänner', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober'],
  ...['November', 'Dezember', 'January', 'February', 'March', 'May', 'June', 'July', 'October', 'December'],
];

const germanOnes = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const germanTens = 'zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig';
const englishOnes = 'one|two|three|four|five|six|seven|eight|nine';
const englishTens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Numbers in words up to the hundreds; "ein" and "one" alone are too often no figure. */
export const numberWords: readonly string[] = [
  ...['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  ...['(?:drei|vier|fünf|sech|sieb|acht|neun)zehn', `(?:(?:${germanOnes})und)?(?:${germanTens})`],
  ...[`(?:${germanOnes})?hundert`, `(?:${germanOnes}|zehn|zwölf)?tausend`],
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['(?:thir|four|fif|six|seven|eigh|nine)teen', `(?:${englishTens})(?:-(?:${englishOnes}))?`],
  ...['(?:a|two|three|four|five|six|seven|eight|nine) hundred', 'dozens', 'Dutzende'],
];
