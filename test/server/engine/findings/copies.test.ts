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

  test('another copy that has what stands here settles it', () =>
    checkFindings(`
-- artikel.txt
Bei dem Brand in der Lagerhalle am Osthafen wurden 17 Menschen verletzt.
-- frueh.txt
Bei dem Brand in der Lagerhalle am Osthafen wurden 14 Menschen verletzt.
-- spaet.txt
Bei dem Brand in der Lagerhalle am Osthafen wurden 17 Menschen verletzt.`));

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
