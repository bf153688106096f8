import { test } from 'vitest';
import { checkSpeech } from './checkSpeech.ts';

test('an article before a noun is no pronoun', () => {
  checkSpeech('Kritik kommt vom Verband, der diese Regel als [D „Unfug“] sieht.');
  checkSpeech('[S Die Kanadier] hingegen [C sagen], [I der Pilot trage die Verantwortung].');
  checkSpeech('Es war laut. [S Die Leiterin der Schule] [C hofft], [I den Streit zu beenden].');
});

test('words in marks belong to a noun phrase only as a name', () => {
  checkSpeech('[S Der Sender „Nordlicht“] [C meldete], [I der Deich halte].');
  checkSpeech('[S Ministerin Lena Voss] [C nannte] den Auftrag [D „schnell und kraftvoll“].');
});

test('subjects with joined, hyphenated and possessive attributes', () => {
  checkSpeech('[S Die deutschen und dänischen Behörden] [C teilten] [C mit], [I dass der Hafen sicher sei].');
  checkSpeech('[S Ein Sprecher des baden-württembergischen Ministeriums] [C erklärte], [I die Tiere seien gesund].');
  checkSpeech('Weber schwieg. Für ihn [C teilte] [S dessen Anwalt] [C mit], [I die Vorwürfe seien falsch].');
});

test('names beside a function', () => {
  checkSpeech('[S Rob Weber, Sekretär der Liga] [C sagte], [I das Spiel sei aus].');
  checkSpeech('[C Wie] [S die Richterin, Anna Brandt], [C ausführte], [I war die Tat geplant].');
  checkSpeech(
    '[S Vorstand Anna Brandt], zuständig für den Hafen, [C hatte] im Juni [C angekündigt], [I die Halle zu bauen].',
  );
});

test('whose view it is', () => {
  checkSpeech('Für [S Ministerin Lena Voss] ist die Lage [D „alarmierend“].', ['Lena Voss']);
});

test('a sentence that points back at a quotation', () => {
  checkSpeech('[D „Ja, es gibt Lücken.“] Das [C musste] [S Ministerin Lena Voss] am Montag [C einräumen].', [
    'Lena Voss',
  ]);
  checkSpeech('[D „Wir schaffen das nicht mehr.“] So [C begründete] [S Lena Voss] ihren Rücktritt.', ['Lena Voss']);
});

test('the quotation speaks of its subject, somebody else speaks', () => {
  checkSpeech(
    '[D „Wir sind bereit“], [C sagte] [S Lena Voss]. Hafen und Stadt [D2 „könnten viel mehr zusammen tun, wenn sie wollten.“]',
    ['Lena Voss', 'Lena Voss'],
  );
});

test('a document behind so heißt es', () => {
  checkSpeech('[I Die Kosten sollen sinken], [C so] heißt es in [S einer Erklärung des Betriebsrats].');
});

test('what stands at the end attributes all before it', () => {
  checkSpeech('[I Es wird erwartet, dass die Halle bald öffnet], [C teilte] [S die Stadt] [C mit].');
  checkSpeech('[I Während der Wirt schlief, brannte die Küche ab], [C teilte] [S die Feuerwehr] [C mit].');
});

test('a relative clause attributes nothing that stands behind it', () => {
  checkSpeech(
    '[I Minister Otto Brandt, der lange gewarnt hatte, werde am Treffen teilnehmen], [C sagte] [S Anna Weber].',
  );
});

test('two are not one, and an owner is not the one who speaks', () => {
  checkSpeech('[S Sowohl Airbus als auch Boeing] [C haben] [C bestritten], [I dass es Verträge gibt].', [null]);
  checkSpeech('Lena Voss kam. [I Der Plan sei fertig], [C teilte] [S Voss’ Ministerium] [C mit].', [null]);
  checkSpeech('Otto Brandt kam. [D „Der Plan ist fertig“], [C sagte] [S Brandts Sprecherin Lena Voss].', ['Lena Voss']);
  checkSpeech('[S Beamte des dänischen Finanzministeriums] [C sagten], [I der Plan sei fertig].', [null]);
});

test('who stands before the verb, but is told', () => {
  checkSpeech('Lena Voss kam. Der örtlichen Zeitung [C sagte] [S Otto Brandt]: [D „Der Plan ist fertig.“]');
});

test('words that a noun of saying opens', () => {
  checkSpeech('[S Anwohner] zogen zum Rathaus und riefen [C Sprüche] wie [D „Keine Halle“].');
  checkSpeech('Otto Brandt war da. Mit den [C Worten] [D „Jetzt reicht es mir“] verließ [S Lena Voss] den Saal.', [
    'Lena Voss',
  ]);
});

test('a capital inside a sentence is no verb', () => {
  checkSpeech('[S Otto Brandt, Leiter der Stärke GmbH], [C erklärte]: [D „Wir sehen keine Möglichkeit mehr.“]', [
    'Otto Brandt',
  ]);
});

test('a verb whose subject stands before', () => {
  checkSpeech('[S Lena Voss] zögerte, [C sagte] aber, [I die Bürger müssten mehr tun].', ['Lena Voss']);
  checkSpeech(
    'In einem Brief lobte [S Ministerin Lena Voss] die Werft und [C nannte] den Auftrag [D „schnell und kraftvoll“].',
    ['Lena Voss'],
  );
});

test('whom somebody’s office told does not speak', () => {
  checkSpeech('Otto Brandt kam. [I Der Hafen bleibt zu], [C teilte] Brandts Ministerium AFP [C mit].', [null]);
});

test('a title that is cut short belongs to the name', () => {
  checkSpeech('[D „Wir warten ab“], [C sagte] [S Chefarzt Prof. Dr. Otto Brandt] dem Blatt.', ['Otto Brandt']);
});

test('behind a demand and a colon the one speaks who makes it', () => {
  checkSpeech(
    'Ministerin Lena Voss kam. [S Sie] [C fordert], [I dass Holz künftig nicht mehr durch den Ort rollt]: [D2 „Der Zug muss außen herum fahren.“]',
    ['Lena Voss', 'Lena Voss'],
  );
});

test('what stands in a paper is not said by who spoke last', () => {
  checkSpeech(
    '[I Das dauere bis Mai], [C sagte] [S Lena Voss]. Der Bericht liegt vor. [D2 „Die Brücke ist nur im Schritt zu befahren“], [C2 heißt] es darin.',
    ['Lena Voss', null],
  );
});

test('behind aber and doch the story goes on', () => {
  checkSpeech('Die Richterin Lena Voss fragt ruhig, aber sie lässt nicht locker.');
  checkSpeech('Otto Brandt erklärt viel, doch er kommt nicht zum Ende.');
});

test('danach tells the time, or what a paper says', () => {
  checkSpeech('[D „Das reicht“], [C sagte] [S Lena Voss]. Danach ging sie.');
  checkSpeech('Der Bericht liegt vor. Danach [I seien zwei Brücken gesperrt].');
});

test('a pronoun means whom the sentence before begins with', () => {
  checkSpeech(
    '[D „Das geht nicht“], [C sagte] [S Lena Voss].\n\nAuch Anna Brandt ist da. Maria Weber wird in der Mitte sitzen. [D2 „Ich will Antworten“], [C2 sagt] [S2 sie].',
    ['Lena Voss', 'Maria Weber'],
  );
});

test('a surname that is a given name, too, keeps the gender of its bearer', () => {
  checkSpeech(
    '[D „Die Stadt hat gewarnt“], [C sagte] [S Bürgermeisterin Henrike Volkmar].\n\n[D2 „Das Holz ist nass“], [C2 sagte] [S2 die Försterin Anna Brandt].\n\nVolkmar reicht das nicht. Die Stadt will klagen. [D3 „Das kostet weniger als ein Brand“], [C3 sagt] [S3 sie].',
    ['Henrike Volkmar', 'Anna Brandt', 'Henrike Volkmar'],
  );
});

test('der Vorsitzende is a man', () => {
  checkSpeech('Der Vorsitzende Piet van Leeuwen war da. [D „Wir liefern Antworten“], [C sagte] [S er].', [
    'Piet van Leeuwen',
  ]);
});
