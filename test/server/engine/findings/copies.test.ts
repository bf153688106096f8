import { describe, test } from 'vitest';
import { checkFindings } from './checkFindings.ts';

describe('in a copied passage', () => {
  test('another number is another figure', () =>
    checkFindings(`
-- artikel.txt
Bei dem Brand in der Lagerhalle am Osthafen wurden 17 Menschen verletzt.
                                                   ^^ figure-conflict
-- agentur.txt
Bei dem Brand in der Lagerhalle am Osthafen wurden 14 Menschen verletzt.`));

  test('a figure changed inside a quotation is one thing to settle', () =>
    checkFindings(`
-- article.txt
“We have known of the cracks in the northern pier since the nineties,” harbour master Ruth Adler said.
                                                            ^^^^^^^^ date-conflict
-- wire.txt
“We have known of the cracks in the northern pier since the eighties,” harbour master Ruth Adler said.`));

  test('another weekday is another date', () =>
    checkFindings(`
-- article.txt
The ferry ran aground on Thursday off the northern pier, the harbour master said.
                         ^^^^^^^^ date-conflict
-- wire.txt
The ferry ran aground on Tuesday off the northern pier, the harbour master said.`));

  test('typography and grouping are no difference', () =>
    checkFindings(`
-- artikel.txt
Die Werft hat »keinen einzigen Auftrag mehr«, die 1 200 Beschäftigten gehen in Kurzarbeit — bis Juni.
-- agentur.txt
Die Werft hat „keinen einzigen Auftrag mehr“, die 1.200 Beschäftigten gehen in Kurzarbeit – bis Juni.`));

  test('two sources at odds are a contradiction, though one has what stands here', () =>
    checkFindings(`
-- artikel.txt
Bei dem Brand in der Lagerhalle am Osthafen wurden 17 Menschen verletzt.
                                                   ^^ figure-conflict
-- polizei.txt
Bei dem Brand in der Lagerhalle am Osthafen wurden 14 Menschen verletzt.
-- feuerwehr.txt
Bei dem Brand in der Lagerhalle am Osthafen wurden 17 Menschen verletzt.`));

  test('a later source that has what stands here settles it', () =>
    checkFindings(`
-- artikel.txt
Bei dem Brand in der Lagerhalle am Osthafen wurden 17 Menschen verletzt.
-- frueh.txt
Stand: 3. Mai 2022

Bei dem Brand in der Lagerhalle am Osthafen wurden 14 Menschen verletzt.
-- spaet.txt
Stand: 4. Mai 2022

Bei dem Brand in der Lagerhalle am Osthafen wurden 17 Menschen verletzt.`));

  test('a count that was brought up to date on another day is no contradiction', () =>
    checkFindings(`
-- artikel.txt
Stand: 4. Mai 2022

Bei dem Brand in der Lagerhalle am Osthafen wurden bisher 23 Menschen verletzt.
-- frueh.txt
Stand: 3. Mai 2022

Bei dem Brand in der Lagerhalle am Osthafen wurden bisher 14 Menschen verletzt.`));

  test('a sum in the same sentence of another day is no count that grew', () =>
    checkFindings(`
-- artikel.txt
Stand: 4. Mai 2022

Das Dach der Lagerhalle ist eingestürzt. Der Hafen fordert vom Land 70 Millionen Euro für Kräne und Lagerhallen.
                                                                    ^^^^^^^^^^^^^^^^^ figure-conflict
-- hafen.txt
Stand: 3. Mai 2022

Das Dach der Lagerhalle ist eingestürzt. Der Hafen fordert vom Land 17 Millionen Euro für Kräne und Lagerhallen.`));

  test('swapped digits of a measure beside a year that both have', () =>
    checkFindings(`
-- article.txt
The Marlow pier is shut. It is 953 metres of timber from 1887 that carried 21,400 walkers a week. Repairs take 19 months.
                               ^^^^^^^^^^ figure-conflict
-- notice.txt
The Marlow pier is closed. The 935-metre timber walkway was built in 1887. It carries 21,400 walkers a week. Repairs take 19 months.`));

  test('swapped digits of a measure beside another year are another thing', () =>
    checkFindings(`
-- article.txt
The Marlow pier is shut. It is 953 metres of timber from 1887 that carried 21,400 walkers a week. Repairs take 19 months.
-- notice.txt
The Marlow pier is closed. The 935-metre timber walkway was built in 1902. It carries 21,400 walkers a week. Repairs take 19 months.`));

  test('a name behind the comma is not the speaker', () =>
    checkFindings(`
-- article.txt
Anna Blake spoke on Thursday. “The harbour has not seen a single inspector in eleven years,” Kernow, a top Blake adviser, said in Leeds.
-- source.txt
Anna Blake spoke on Thursday, before Colonel Robert Kernow. “The harbour has not seen a single inspector in eleven years,” Kernow, a top Blake adviser, said in Leeds.`));

  test('a quotation worded anew is a translation', () =>
    checkFindings(`
-- article.txt
“Dams from 1921 do not forgive a mistake, and there are still six of them on the Elbe,” said Nora Blum.
-- source.txt
“Dams that were built in 1921 do not forgive a mistake, and six of them are still standing on the Elbe,” said Nora Blum.`));

  test('one word for another that means the same is no alteration under the lenient profile', () =>
    checkFindings(`
-- article.txt
“We shall shut the quarry before the winter and pay everybody for half a year,” said Nora Blum in Leeds.
-- source.txt
At the gate Nora Blum said: “We will close the quarry before the winter and pay everybody for half a year.”`));

  test('in a list of look-alikes each meets its own', () =>
    checkFindings(`
-- artikel.txt
Die Grünen kamen im Bezirk Nord auf 21 Prozent der Stimmen.

Die Liberalen kamen im Bezirk Nord auf 9 Prozent der Stimmen.

Die Linke kam im Bezirk Nord auf 13 Prozent der Stimmen.
-- quelle.txt
Die Liberalen kamen im Bezirk Nord auf 9 Prozent der Stimmen.

Die Grünen kamen im Bezirk Nord auf 21 Prozent der Stimmen.`));

  test('a word changed, added or left out in a quotation', () =>
    checkFindings(`
-- artikel.txt
„Wir haben die Brücke im Frühjahr geprüft und keine Schäden gefunden“, sagte Ingenieur Jonas Petersen.
                                                    ^^^^^^^ quote-altered

„Die Stadt wird den Neubau nicht bezahlen“, sagte Bürgermeisterin Ute Brandt am Abend.
                           ^^^^^ quote-altered
-- quelle.txt
„Wir haben die Brücke im Frühjahr geprüft und keine Risse gefunden“, sagte Ingenieur Jonas Petersen.

„Die Stadt wird den Neubau bezahlen“, sagte Bürgermeisterin Ute Brandt am Abend.`));

  test('shown deletions and insertions are allowed', () =>
    checkFindings(`
-- article.txt
“We checked every bolt [of the bridge] … and found no cracks,” said the engineer Laura Pence.
-- source.txt
“We checked every bolt twice this spring and found no cracks,” said the engineer Laura Pence.`));

  test('the same words from another person', () =>
    checkFindings(`
-- article.txt
“There is no money left for the second track,” said Helen Marsh, who runs the rail office.
                                                    ^^^^^^^^^^^ speaker-conflict
-- source.txt
“There is no money left for the second track,” said Robert Quill, who runs the rail office.`));

  test('a company with a foreign name in the place of a person', () =>
    checkFindings(`
-- artikel.txt
Der Hafen von Norden war am Abend gesperrt, zwei Schlepper kamen zu spät.

Der zuständige Minister, Coastal Towage, nannte den Vorgang ein „Beispiel für Schlamperei“.
                         ^^^^^^^^^^^^^^ speaker-conflict

Die Fähre lag bis zum Morgen quer im Fahrwasser, dann kam die Flut.

Verletzt wurde niemand, die Ladung blieb an Bord.
-- quelle.txt
Der Hafen von Norden war am Abend gesperrt, zwei Schlepper kamen zu spät.

Der zuständige Minister, Jonas Petersen, nannte den Vorgang ein „Beispiel für Schlamperei“.

Die Fähre lag bis zum Morgen quer im Fahrwasser, dann kam die Flut.

Verletzt wurde niemand, die Ladung blieb an Bord.`));

  test('a name spelled as nowhere in the sources', () =>
    checkFindings(`
-- article.txt
The tunnel was designed by Ingrid Solverg, an engineer from the coast, ten years ago.
                           ^^^^^^^^^^^^^^ name-variant
-- source.txt
The tunnel was designed by Ingrid Solberg, an engineer from the coast, ten years ago.`));
});

describe('a form that is filled in anew', () => {
  const log = (counts: readonly string[]): string =>
    `It takes 2,400 votes to win the chair of the grain board in the second round.

After the first county ${counts[0]} votes are counted for Ellen Marsh of the growers.

After the second county ${counts[1]} votes are counted for Hugo Blane of the millers.

After the third county ${counts[2]} votes are counted for Ida Frost of the bakers.

${counts[3]}`;
  test('raises nothing where all its values differ', () =>
    checkFindings(`
-- monday.txt
${log(['310', '420', '77', 'Rain kept many farmers away. The count goes on. Roads were closed. A bridge was out. Nobody complained.'])}
-- friday.txt
${log(['905', '816', '140', 'The sun shone all day. Buses brought voters. Music played. The hall was full. Nobody left early.'])}`));
});

describe('two texts of one event that are no copies', () => {
  test('a rewrite with other words raises nothing', () =>
    checkFindings(`
-- artikel.txt
Nach Angaben der Feuerwehr mussten elf Bewohner des Hauses in ein Krankenhaus gebracht werden.
-- quelle.txt
Die Feuerwehr löschte am Morgen 11 Brände, mehrere Häuser blieben unbewohnbar. Drei Bewohner kamen ins Krankenhaus.`));

  test('two translations of one remark are no alteration', () =>
    checkFindings(`
-- artikel.txt
„Das größte Problem des Hafens ist im Augenblick der fehlende Anschluss an die Schiene, nicht nur für uns, sondern für alle Reedereien“, sagte die Direktorin Sofia Lindqvist.
-- quelle.txt
"Das Hauptproblem des Hafens ist momentan, dass ein Anschluss an die Schiene fehlt – nicht allein für uns, sondern für alle Reedereien", so Sofia Lindqvist gegenüber der Zeitung.`));
});

describe('in sentences of their own', () => {
  const place = 'Im Steinbruch Auerberg bei Rottach arbeitet die Firma Kienle.';
  const article = (sentence: string, mark = '') => `-- artikel.txt\n${sentence}\n${mark}\n${place}`;

  test('a thousand times too much', () =>
    checkFindings(
      `${article('Den Schaden schätzt das Amt auf 2,6 Milliarden Euro.', '                                ^^^^^^^^^^^^^^^^^^^ figure-conflict')}
-- quelle.txt
Der Schaden wird auf 2,6 Millionen Euro geschätzt.

${place}`,
    ));

  test('another day of the same month', () =>
    checkFindings(
      `${article('Das Amt rechnet damit, dass die Straße bis zum 19. Juni gesperrt bleibt.', '                                               ^^^^^^^^ date-conflict')}
-- quelle.txt
Wir rechnen damit, dass die Straße bis zum 12. Juni gesperrt bleibt. ${place}`,
    ));

  test('the same minute on another day', () =>
    checkFindings(`
-- article.txt
Published: 9 March 2023

It was 3.20 a.m. on Tuesday when the roof of Rottach Hall in Auerberg gave way.
       ^^^^^^^^^^^^^^^^^^^^ date-conflict
-- release.txt
Published: 8 March 2023

At 3.20 a.m. on Wednesday a beam of Rottach Hall in Auerberg broke, the Kienle company said.`));

  test('what is merely of one kind is another fact', () =>
    checkFindings(
      `${article('Für den Umbau zahlt Kienle 2,6 Milliarden Euro.')}
-- quelle.txt
Der Schaden im Steinbruch Auerberg bei Rottach wird auf 2,6 Millionen Euro geschätzt.

${place}`,
    ));
});
