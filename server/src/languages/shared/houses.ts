import type { House } from '../../engine/language/PageGrammar.ts';

/** Each line: the usual name, then other forms. */
const AGENCIES = `
AFP, Agence France-Presse, Agence France Presse
Reuters, Thomson Reuters, rtr
AP, Associated Press, The Associated Press
dpa, Deutsche Presse-Agentur, dpa-infocom, dpa-afx
epd, Evangelischer Pressedienst
KNA, Katholische Nachrichten-Agentur
APA, Austria Presse Agentur
sda, Keystone-SDA, Schweizerische Depeschenagentur
dapd
ddp
UPI, United Press International
PA, PA Media, Press Association
Bloomberg, Bloomberg News
ANSA
EFE, Agencia EFE
TASS, ITAR-TASS
RIA Nowosti, RIA Novosti, RIA
Interfax
Xinhua
Kyodo, Kyodo News
Yonhap
KCNA
Anadolu, Anadolu Agency
ANI
PTI, Press Trust of India
IANS
CP, Canadian Press, The Canadian Press
Ritzau
NTB
TT
APTN
`;
const PAPERS = `
NBC News, NBC
ABC News
CBS News, CBS
CNN
BBC, BBC News
Sky News
Fox News
France 24
Euronews
Al Jazeera
Deutsche Welle, DW
Tagesschau, tagesschau.de
ARD
ZDF
NPR
The New York Times, New York Times
The Washington Post, Washington Post
The Wall Street Journal, Wall Street Journal
The Guardian, Guardian
Der Spiegel, Spiegel, Spiegel Online
Politico
USA Today
Los Angeles Times
`;

const read = (list: string, agency: boolean): readonly (readonly [string, House])[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(',').map((form) => form.trim());
      const house: House = { name: forms[0]!, agency };
      return forms.map((form) => [form.toLowerCase(), house] as const);
    });

/** Agencies and houses that are known by the same names everywhere. */
export const houses: ReadonlyMap<string, House> = new Map([...read(AGENCIES, true), ...read(PAPERS, false)]);
