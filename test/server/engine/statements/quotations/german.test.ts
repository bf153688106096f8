import { test } from 'vitest';
import { checkSpeech } from './checkSpeech.ts';

test('the speaker before, behind and inside', () => {
  checkSpeech('[S Lena Voss] [C sagte]: [D „Die Brücke hält noch zehn Jahre.“]');
  checkSpeech('[D „Die Brücke hält noch zehn Jahre“], [C sagte] [S die Ingenieurin Lena Voss] am Dienstag.');
  checkSpeech('[D „Die Brücke“], [C sagte] [S Lena Voss], [D „hält noch zehn Jahre.“]');
});

test('marks of every system, also wrongly paired', () => {
  checkSpeech('[D »Das reicht uns nicht«], [C sagte] [S Lena Voss].');
  checkSpeech('[D "Das reicht uns nicht"], [C sagte] [S Lena Voss].');
  checkSpeech('[D “Das reicht uns nicht“], [C sagte] [S Lena Voss].');
  checkSpeech('[D „Das reicht uns nicht”], [C sagte] [S Lena Voss].');
  checkSpeech('[D ,,Das reicht uns nicht“], [C sagte] [S Lena Voss].');
  checkSpeech('[D „Der Satz ‚So nicht‘ fiel nie“], [C sagte] [S Lena Voss].');
});

test('content clauses', () => {
  checkSpeech('[S Die Polizei] [C teilte] am Montag [C mit], [I dass niemand verletzt worden sei].');
  checkSpeech('[S Die Stadt] [C erklärte], [I die Sperrung dauere bis Mai].');
  checkSpeech('[S Der Verband] [C forderte], [I die Gebühren zu senken].');
  checkSpeech('[S Ein Sprecher] [C gab] am Abend [C bekannt], [I dass die Züge wieder fahren].');
});

test('verbs without any subjunctive', () => {
  checkSpeech('[S Lena Voss] [C sagte], [I die Brücke ist sicher].');
  checkSpeech('[I Die Brücke ist sicher], [C sagte] [S Lena Voss].');
});

test('sources as prepositional phrases', () => {
  checkSpeech('[C Laut] [S Polizei] [I brannten zwei Hallen].');
  checkSpeech('[C Nach] [S Angaben der Feuerwehr] [I brannten zwei Hallen].');
  checkSpeech('[S Dem Bericht] [C zufolge] [I brannten zwei Hallen].');
  checkSpeech('[I Zwei Hallen brannten] [C laut] [S Polizei] [I völlig aus].');
});

test('so and wie', () => {
  checkSpeech('[I Zwei Hallen brannten], [C so] [S Feuerwehrsprecher Jan Brandt].');
  checkSpeech('[C Wie] [S die Feuerwehr] [C mitteilte], [I brannten zwei Hallen].');
});

test('the subjunctive goes on without a cue, over sentences', () => {
  checkSpeech(
    '[S Lena Voss] [C sagte], [I die Brücke sei sicher]. [I2 Das Geländer müsse erneuert werden. Bis Mai werde gebaut]. Der Rat tagt heute.',
  );
});

test('sums of speech', () => {
  checkSpeech('[I [S Der Minister] [C forderte] ein schärferes Gesetz].');
  checkSpeech('[I [S Die Gewerkschaft] [C warnte] vor einem langen Streik].');
});

test('nouns of saying', () => {
  checkSpeech('[S Der Senator] ist der [C Meinung], [I dass die Steuer sinken müsse].');
});

test('quoted words beside a naming verb', () => {
  checkSpeech('[S Ministerin Lena Voss] [C nannte] den Plan [D „völlig unbezahlbar“].');
  checkSpeech('[S Ministerin Lena Voss] [C sprach] von einem [D „schweren Fehler“].');
});

test('a fragment of a reported clause is a quotation of its own', () => {
  checkSpeech('[S [S2 Lena Voss]] [C [C2 sagte]], [M die Brücke sei [D2 „noch lange kein Schrott“]].');
});

test('titles, names and terms are nobody’s words', () => {
  checkSpeech('Der Film „Die Brücke am Fluss“ läuft heute.');
  checkSpeech('Das Schiff „Nordwind“ lag im Hafen.');
  checkSpeech('Sie lasen die sogenannten „Grünen Hefte“.');
  checkSpeech('Der Rechner hat einen 19" Monitor und kostet 200 Euro.');
});

test('what was said in the sentence before', () => {
  checkSpeech('[I Zwei Hallen brannten aus]. [I Das] [C sagte] [S ein Sprecher der Feuerwehr].');
});

test('who is meant', () => {
  checkSpeech('Ministerin Lena Voss kam spät. [D „Das reicht nicht“], [C sagte] [S sie].', ['Lena Voss']);
  checkSpeech('Anna Brandt und Lena Voss kamen spät. [D „Das reicht nicht“], [C sagte] [S sie].', [null]);
  checkSpeech(
    '[D „Das reicht nicht“], [C sagte] [S Lena Voss]. [D2 „Es fehlt an allem“], [C2 fügte] [S2 sie] [C2 hinzu].',
    ['Lena Voss', 'Lena Voss'],
  );
});

test('a name is given only to the one it names', () => {
  checkSpeech('[S Anna Brandt und Lena Voss] [C sagten], [I die Brücke sei sicher].', [null]);
  checkSpeech('[S Beamte der NATO] [C sagten], [I die Brücke sei sicher].', [null]);
  checkSpeech('[S Die NATO] [C erklärte], [I die Brücke sei sicher].', ['NATO']);
});

test('a quotation over paragraphs', () => {
  checkSpeech('[S Lena Voss] [C sagte]: [D „Die Brücke steht seit langer Zeit.]\n\n[D „Sie hält noch zehn Jahre.“]');
});
