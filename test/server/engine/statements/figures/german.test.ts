import { describe, test } from 'vitest';
import { checkFigures } from './checkFigures.ts';

const check = (marked: string, ...expected: readonly string[]): void => checkFigures('de', marked, ...expected);

describe('numbers', () => {
  test.each([
    ['Es kamen ⟦3.000⟧ Menschen.', 'count 3000 <Menschen>'],
    ['Es kamen ⟦1 234 567⟧ Besucher.', 'count 1234567 <Besucher>'],
    ['Der Wert liegt bei ⟦2.000,352⟧.', 'number 2000352e-3'],
    ['Der Wert liegt bei ⟦3,50⟧.', 'number 350e-2'],
    ['Das sind ⟦2,5 Millionen⟧ Stimmen.', 'count 25e5 <Stimmen>'],
    ['Das sind ⟦3 Mrd.⟧ Stück.', 'count 3e9 <Stück>'],
    ['Es gab ⟦5 Tsd.⟧ Anträge.', 'count 5e3 <Anträge>'],
    ['⟦Zweiundzwanzigtausenddreihundert⟧ Menschen kamen.', 'count 223e2 <Menschen>'],
    ['Es sind ⟦zwei Millionen dreihunderttausend⟧ Euro nötig.'.replace('⟧ Euro', ' Euro⟧'), 'money 23e5 EUR'],
    ['⟦Ein Dutzend⟧ Helfer kam.', 'count 12 <Helfer>'],
    ['Dort warteten ⟦zwei Dutzend⟧ Kinder.', 'count 24 <Kinder>'],
    ['⟦Ein Drittel⟧ der Wähler blieb fern.', 'ratio 1/3 <Wähler>'],
    ['⟦Die⟧'.replace('⟦Die⟧', 'Die ⟦Hälfte⟧ der Wähler blieb fern.'), 'ratio 1/2 <Wähler>'],
    ['Er wartete ⟦anderthalb Stunden⟧.', 'duration 15e-1 h'],
    ['Er wartete ⟦fünfeinhalb Stunden⟧.', 'duration 55e-1 h'],
    ['⟦Eine halbe Million⟧ Eier fehlte.', 'count 5e5 <Eier>'],
    ['⟦Drei Viertel⟧ der Fläche sind Wald.', 'ratio 3/4 <Fläche>'],
    ['Es war das ⟦3.⟧ Tor im ⟦zweiten⟧ Spiel.', 'ordinal 3 <Tor>', 'ordinal 2 <Spiel>'],
    ['Das ist der ⟦dritthöchste⟧ Berg.', 'ordinal 3 <Berg>'],
    ['Die ⟦beiden⟧ Männer schwiegen.', 'count 2 <Männer>'],
    ['⟦Mehrere⟧ Zeugen und ⟦hunderte⟧ Gäste sahen zu.', 'count ? <Zeugen>', 'count ? <Gäste>'],
    ['⟦Sechs⟧ Soldaten und ⟦ein⟧ Offizier starben.', 'count 6 <Soldaten>', 'count 1 <Offizier>'],
    ['Die Zahl hat sich ⟦verdreifacht⟧.', 'ratio 3'],
    ['Die ⟦vierköpfige⟧ Familie zahlte einen ⟦dreistelligen⟧ Betrag.', 'count 4 <Familie>', 'count 1e2..999 <Betrag>'],
  ])('%s', check);
});

describe('units and money', () => {
  test.each([
    ['Das kostet ⟦3,5 Mio. Euro⟧.', 'money 35e5 EUR'],
    ['Das kostet ⟦16,4 Millionen kanadische Dollar⟧.', 'money 164e5 CAD'],
    ['Das kostet ⟦94.000 $⟧.', 'money 94000 USD'],
    ['Forderungen: ⟦2,6 Mio. €⟧', 'money 26e5 EUR'],
    ['Das kostet ⟦zwei Euro fünfzig⟧.', 'money 250e-2 EUR'],
    ['Das kostet ⟦80 Cent⟧.', 'money 80e-2 EUR'],
    ['Ein ⟦60-Millionen-Euro⟧-Projekt beginnt.', 'money 60e6 EUR'],
    ['Eine ⟦500-Kilo⟧-Bombe lag dort.', 'mass 500 kg'],
    ['Die Strecke misst ⟦zwei Kilometer⟧.', 'length 2 km'],
    ['Der Zug fährt mit ⟦60 km/h⟧.', 'speed 60 km/h'],
    ['Licht legt ⟦300.000 Kilometer pro Sekunde⟧ zurück.', 'speed 300000 km/s'],
    ['Der Wald ist ⟦120 Hektar⟧ groß.', 'area 120 har'],
    ['Der See fasst ⟦1 km³⟧ Wasser.', 'volume 1 km3'],
    ['Es wurden ⟦-5 °C⟧ gemessen.', 'temperature -5 Cel'],
    ['Es wurden ⟦40 Grad Celsius⟧ gemessen.', 'temperature 40 Cel'],
    ['Der Anteil beträgt ⟦15 Prozent⟧.', 'percent 15 %'],
    ['Sie legte um ⟦3 Prozentpunkte⟧ zu.', 'percent 3 pp by'],
    ['Die Fläche misst ⟦drei Fußballfelder⟧.', 'area ?'],
    ['Der Wagen hat ⟦150 PS⟧.', 'number 150 PS'],
    ['Die Dosis liegt bei ⟦0,3⟧ W/kg.', 'number 3e-1'],
  ])('%s', check);
});

describe('what a figure states', () => {
  test.each([
    ['Rund ⟦20⟧ Menschen kamen.', 'count 20 ~ <Menschen>'],
    ['Sie stimmten gegen ⟦mehrere⟧ Anträge.', 'count ? <Anträge>'],
    ['Es waren um die ⟦20⟧ Menschen.', 'count 20 ~ <Menschen>'],
    ['Mehr als ⟦100⟧ Menschen starben.', 'count 100 ≥ <Menschen>'],
    ['Mindestens weitere ⟦20⟧ Häuser brannten.', 'count 20 ≥ <Häuser>'],
    ['Bis zu ⟦50⟧ Schiffe warten.', 'count 50 ≤ <Schiffe>'],
    ['⟦Zwei⟧ oder mehr Häuser brannten.', 'count 2 ≥ <Häuser>'],
    ['Unter den ⟦100⟧ Unternehmen ist keines.', 'count 100 <Unternehmen>'],
    ['Die Miete stieg um ⟦3 Prozent⟧ auf ⟦900 Euro⟧.', 'percent 3 % by', 'money 900 EUR to'],
    ['Es gibt ⟦400⟧ Fälle pro Tag.', 'count 400 /pro Tag <Fälle>'],
    ['Er verdient ⟦2.000 Euro⟧ im Monat.', 'money 2000 EUR /im Monat'],
    ['Es sind ⟦20 bis 30 Prozent⟧.', 'range 20..30 %'],
    ['Es dauert zwischen ⟦drei und fünf Stunden⟧.', 'range 3..5 h'],
    ['Es sind ⟦zwei bis drei Millionen⟧ Stück.', 'range 2e6..3e6 <Stück>'],
    ['Das Spiel endete ⟦3:2⟧.', 'ratio 3:2'],
    ['⟦Acht von zehn⟧ Befragten nickten.', 'ratio 8:1e1 <Befragten>'],
    ['⟦189 der 259⟧ Passagiere ertranken.', 'ratio 189:259 <Passagiere>'],
    ['Die ⟦34-jährige⟧ Frau erhielt eine ⟦15-jährige⟧ Freiheitsstrafe.', 'age 34 a', 'duration 15 a'],
    ['Der Bergführer Jan Holm (⟦32⟧) half.', 'age 32 a'],
    ['Der ⟦22-Jährige⟧ aus der Nachbarschaft half.', 'age 22 a'],
    ['Paul Jan Holm (⟦46⟧) und Kai Lund (⟦50⟧) flohen.', 'age 46 a', 'age 50 a'],
    ['Die Abgabe stieg von ⟦120⟧ auf ⟦132 Euro⟧.', 'money 120 EUR', 'money 132 EUR to'],
    ['Es hatte ⟦12 Grad unter null⟧, und gegen die ⟦beiden⟧ Läufer.', 'number -12 deg', 'count 2 <Läufer>'],
    ['Sie starb im Alter von ⟦95 Jahren⟧.', 'age 95 a'],
    ['Er bekam ⟦sieben Jahre⟧ Haft.', 'duration 7 a'],
    ['Dänemark (⟦12⟧), Norwegen (⟦25⟧) und Finnland (⟦17⟧) folgen.', 'number 12', 'number 25', 'number 17'],
  ])('%s', check);
});

describe('dates and times', () => {
  test.each([
    ['Am ⟦12. September 2023⟧ ging es los.', 'date 2023-09-12'],
    ['Am ⟦12.09.2023⟧ ging es los.', 'date 2023-09-12'],
    ['Am ⟦12.9.⟧ ging es los.', 'date XXXX-09-12'],
    ['Am ⟦Freitag, dem 6. März⟧, floh er.', 'date XXXX-03-06@weekday:5'],
    ['Vom ⟦5. bis 9. Oktober⟧ tagt der Rat.', 'range XXXX-10-05/XXXX-10-09'],
    ['In den Jahren ⟦1987 bis 1993⟧ sank die Zahl.', 'range 1987/1993'],
    ['Im Jahr ⟦2019⟧ reiste er.', 'date 2019'],
    ['⟦2000⟧ Menschen kamen ⟦2019⟧.', 'count 2000 <Menschen>', 'date 2019'],
    ['In den ⟦1990er Jahren⟧ war das üblich.', 'date 199X'],
    ['Seit dem ⟦19. Jahrhundert⟧ steht es dort.', 'date 18XX'],
    ['Im ⟦dritten Quartal 2022⟧ sank er.', 'date 2022-35'],
    ['Der ⟦Mai dieses Jahres⟧ war warm.', 'date XXXX-05@year:0'],
    ['Seit ⟦Anfang letzten Jahres⟧ ruht der Bau.', 'date year:-1'],
    ['Am ⟦Sonntagmorgen gegen 5.20 Uhr⟧ krachte es.', 'date weekday:7 T05:20 ~'],
    ['Am ⟦3. Mai um 20 Uhr⟧ und am ⟦Freitag, den 13.⟧ lief er.', 'date XXXX-05-03T20', 'date XXXX-XX-13@weekday:5'],
    ['⟦Zwei Wochen vor Ostern⟧ kam er.', 'date holiday:easter+0-2wk'],
    ['Vom ⟦12. Januar bis heute⟧ blieb er.', 'range XXXX-01-12/day:0'],
    ['In der ⟦Nacht⟧ vom ⟦3. auf den 4. Mai 2011⟧ fror es.', 'time ?', 'range 2011-05-03/2011-05-04'],
    ['Im ⟦letzten Quartal 2004⟧ und im ⟦Herbst diesen Jahres⟧ sank er.', 'date 2004-36', 'date XXXX-23@year:0'],
    ['In den ⟦90ern⟧ und im ⟦ersten Halbjahr 2012⟧ war das so.', 'date 199X', 'date 2012-40'],
    ['Am ⟦10. und 11. Juli⟧ tagt er.', 'range XXXX-07-10/XXXX-07-11'],
    ['Sie verfügt über ⟦50⟧ Stimmen.', 'count 50 <Stimmen>'],
    ['⟦Gestern⟧ und ⟦heute Nachmittag⟧ blieb es still.', 'date day:-1', 'date day:0'],
    ['⟦Letzte Woche⟧ und im ⟦Juli⟧ schwieg er.', 'date week:-1', 'date XXXX-07'],
    ['Bis ⟦14:00 Uhr UTC⟧ war Ruhe.', 'time T14:00Z'],
    ['Um ⟦halb acht⟧ begann es, um ⟦Viertel nach drei⟧ war Schluss.', 'time T07:30', 'time T03:15'],
    ['An ⟦Silvester⟧ und zu ⟦Pfingsten 2022⟧ war zu.', 'date XXXX-12-31', 'date 2022-06-05'],
    ['Vor ⟦18 Monaten⟧ begann er.', 'duration 18 mo'],
    ['In den ⟦letzten Jahren⟧ und ⟦Ende des Jahres 2016⟧ sank er.', 'date ?', 'date 2016'],
    ['Die Messe (⟦15.-18.03.2018⟧) war gut.', 'range 2018-03-15/2018-03-18'],
    ['Das kostete damals ⟦2079 US-Dollar⟧.', 'money 2079 USD'],
  ])('%s', check);
});

describe('what is no figure of fact', () => {
  test.each([
    ['Eine Boeing 747 und ein Airbus A320 standen da.'],
    ['Das regelt Artikel 5, § 12 Absatz 3 und die A 4.'],
    ['Die COVID-19-Lage beriet die G7.'],
    ['Rufen Sie +49 30 1234567 oder 030/1234567 an.'],
    ['Mehr unter https://example.org/2019/05/12-34 und www.example.org/3.'],
    ['Die Falcon 1 und Windows 7 starten.'],
    ['Version 1.2.3 läuft auf 192.168.1.2 nicht.'],
    ['Er gibt nicht einmal zum einen acht.'.replace(' acht', '')],
    ['Das 3. Bataillon und der 1. FC Nord siegten.'],
    ['Die Wache liegt Am Stadtweg in der Ringstraße 5.'],
    ['Im Viertelfinale und in der Einheit war es einfach.'],
    ['Das Verfahren 12 C 345/19 und das Aktenzeichen 4 StR 12/19 ruhen.'],
    ['Die Verordnung (EG) Nr. 1049/2001 und DIN EN ISO 9001 gelten.'],
    ['Rufen Sie 0800 1234567 oder 030-1234567 an; das Konto 1234567 ist leer.'],
    ['Die Post geht an Postfach 12 34 56, 10115 Berlin.'],
    ['Der Zug ICE 513 und der Flug LH 441 fallen aus.'],
    ['Es gilt: 1) der Hof, 2) der Garten; die 1. Fußball-Bundesliga.'],
    ['1. Ein Punkt einer Liste'],
  ])('%s', check);
});
