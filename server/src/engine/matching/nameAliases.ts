/** A name by which one place or institution goes: whose it is, and how it is written where no case bends it. */
export interface NameAlias {
  readonly id: string;
  readonly spelling: string;
}

/** Names that no rule brings together, one place or institution a line; ISO 3166 codes where there is one. */
const KNOWN = `
US: USA, US, U.S., U.S.A., Vereinigte Staaten, Vereinigte Staaten von Amerika, United States, United States of America
GB: UK, U.K., Großbritannien, Vereinigtes Königreich, United Kingdom, Britain, Great Britain
RU: Russische Föderation, Russian Federation
KP: DVRK, DPRK, Demokratische Volksrepublik Korea, Democratic People's Republic of Korea
KR: Republik Korea, Republic of Korea
CN: Volksrepublik China, People's Republic of China
CZ: Tschechische Republik, Czech Republic
TR: Turkey, Türkiye
BY: Weißrussland, Belarus
MD: Moldau, Moldawien, Republik Moldau
MM: Burma, Birma
AE: VAE, UAE
EU: EU, Europäische Union, European Union, Union européenne
UN: UN, UNO, U.N., Vereinte Nationen, United Nations, Nations unies
NATO: NATO, Nato, OTAN
White House: Weißes Haus, White House, Maison Blanche
Kremlin: Kreml, Kremlin
WHO: WHO, Weltgesundheitsorganisation, World Health Organization, World Health Organisation
IMF: IWF, IMF, Internationaler Währungsfonds, International Monetary Fund
IAEA: IAEA, IAEO, Internationale Atomenergiebehörde, International Atomic Energy Agency
ECB: EZB, ECB, Europäische Zentralbank, European Central Bank
ICC: Internationaler Strafgerichtshof, International Criminal Court
Moscow: Moskau, Moscow, Moscou
Beijing: Peking, Beijing, Pékin
Kyiv: Kiew, Kyiv, Kiev, Kyjiw
Kharkiv: Charkiw, Kharkiv, Charkow
Lviv: Lwiw, Lviv, Lemberg
Pyongyang: Pjöngjang, Pyongyang
Vladivostok: Wladiwostok, Vladivostok
Saint Petersburg: Sankt Petersburg, St. Petersburg, Saint Petersburg
Warsaw: Warschau, Warsaw, Varsovie
Vienna: Wien, Vienna, Vienne
Geneva: Genf, Geneva, Genève
Brussels: Brüssel, Brussels, Bruxelles
Milan: Mailand, Milan
Rome: Rom, Rome
Munich: München, Munich
Cologne: Köln, Cologne
Nuremberg: Nürnberg, Nuremberg
Prague: Prag, Prague
Lisbon: Lissabon, Lisbon, Lisbonne
Athens: Athen, Athens, Athènes
Copenhagen: Kopenhagen, Copenhagen
The Hague: Den Haag, The Hague, La Haye
Tokyo: Tokio, Tokyo
New Delhi: Neu-Delhi, New Delhi
Cairo: Kairo, Cairo
Baghdad: Bagdad, Baghdad
Tehran: Teheran, Tehran, Téhéran
Damascus: Damaskus, Damascus
Bucharest: Bukarest, Bucharest
Belgrade: Belgrad, Belgrade
Venice: Venedig, Venice
Naples: Neapel, Naples
Strasbourg: Straßburg, Strasbourg
Singapore: Singapur, Singapore
Mexico City: Mexiko-Stadt, Mexico City
`;

/** Georgia is a state of the US as well; nothing in a name tells. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['Georgia', 'Jersey', 'Niger']);

/**
 * The names of countries in the given languages (from the runtime, which carries CLDR's), and other places and institutions
 * that have different names in different languages. `keyOf` folds a spelling as the register does.
 */
export function readNameAliases(
  locales: readonly string[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, NameAlias> {
  const aliases = new Map<string, NameAlias>();
  const add = (id: string, spelling: string): void => {
    const key = keyOf(spelling);
    if (key && !aliases.has(key) && !AMBIGUOUS.has(spelling)) aliases.set(key, { id, spelling });
  };
  for (const line of KNOWN.trim().split('\n')) {
    const colon = line.indexOf(':');
    for (const spelling of line.slice(colon + 1).split(',')) add(line.slice(0, colon), spelling.trim());
  }
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const locale of locales) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = names.of(first + second);
        if (name) add(first + second, name);
      }
  }
  return aliases;
}
