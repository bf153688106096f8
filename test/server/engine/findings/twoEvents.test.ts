import { describe, expect, test } from 'vitest';
import { createEngine, plainText } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';
import { checkFindings } from './checkFindings.ts';

/** The relations of an article's figure to those of one source, with the reason where a later story has another value. */
function relationsOf(figure: string, article: string, source: string): readonly string[] {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  engine.put(plainText('article.txt', article), 'article');
  engine.put(plainText('source.txt', source), 'source');
  const statement = engine.reading('article.txt')!.statements.find(({ text }) => text === figure)!;
  return engine
    .matches('article.txt', statement)
    .map(
      ({ relation, text, reasons }) =>
        `${relation} ${text} ${reasons.find(({ rule }) => rule === 'moved-on')?.detail ?? ''}`,
    );
}

describe('two events of one kind are two events', () => {
  test('two earthquakes', () =>
    checkFindings(`
-- artikel.txt
Datum: 4. März 2021

Ein Erdbeben der Stärke 6,4 hat am Mittwoch die Region Valdora erschüttert. In Pelano starben 18 Menschen, 240 wurden verletzt.

Das Beben ereignete sich um 4.12 Uhr in einer Tiefe von 9 Kilometern.
-- archiv.txt
Datum: 11. Oktober 2016

Ein Erdbeben der Stärke 5,4 hat am Dienstag die Region Montero erschüttert. In Castella starben 81 Menschen, 420 wurden verletzt.

Das Beben ereignete sich um 16.12 Uhr in einer Tiefe von 19 Kilometern.`));

  test('one earthquake, its aftershock and another depth', () =>
    checkFindings(`
-- article.txt
Published: 4 March 2021

An earthquake of magnitude 6.4 struck the Valdora region on Wednesday and killed 18 people in Pelano. It lay nine kilometres deep, the Lorne Institute said.
-- second.txt
Published: 5 March 2021

An aftershock of magnitude 4.6 struck the Valdora region on Thursday and frightened people in Pelano. It lay 19 kilometres deep, the Lorne Institute said.`));

  test('two visits of one minister', () =>
    checkFindings(`
-- artikel.txt
Datum: 12. Mai 2022

Ministerin Carla Wendt reiste am Donnerstag nach Tarvik. Sie wurde von 14 Unternehmern begleitet und blieb 3 Tage.
-- zweiter.txt
Datum: 20. September 2023

Ministerin Carla Wendt reiste am Mittwoch nach Tarvik. Sie wurde von 41 Unternehmern begleitet und blieb 2 Tage.`));

  test('two votes of one council', () =>
    checkFindings(`
-- article.txt
The Harlow council voted by 31 to 14 to close the Mill Lane baths. Councillor Ada Finch called it a sad day for Harlow.
-- minutes.txt
The Harlow council voted by 34 to 11 to widen the ring road. Councillor Ada Finch abstained, as did Harlow's mayor.`));

  test('two fires in one town', () =>
    checkFindings(`
-- article.txt
Fire destroyed a furniture store in Kestrel Bay on Friday. The damage was put at $4.2 million, and 36 firefighters were there for 12 hours.
-- other.txt
Fire destroyed a boathouse in Kestrel Bay on Monday. The damage was put at $2.4 million, and 63 firefighters were there for 21 hours.`));

  test('two quarters of one company', () =>
    checkFindings(`
-- artikel.txt
Der Pumpenbauer Ostrach setzte im zweiten Quartal 384 Millionen Euro um. Der Gewinn stieg auf 31 Millionen Euro, sagte Vorstand Jan Kübler.
-- vorquartal.txt
Der Pumpenbauer Ostrach setzte im ersten Quartal 348 Millionen Euro um. Der Gewinn stieg auf 29 Millionen Euro, sagte Vorstand Jan Kübler.`));

  test('one person at two ages', () =>
    checkFindings(`
-- article.txt
Published: 3 June 2019

A jury in Dunmore found Peter Aldous, 43, guilty of fraud against the Dunmore Trust.
-- arrest.txt
Published: 8 January 2016

Police in Dunmore arrested Peter Aldous, 40, on suspicion of fraud against the Dunmore Trust.`));
});

describe('one event with another figure', () => {
  test('an earthquake in other words', () =>
    checkFindings(`
-- artikel.txt
Die Behörden in Pelano meldeten nach dem Erdbeben in Valdora 2.430 zerstörte Häuser, teilte Gouverneurin Ines Marrero mit.
                                                             ^^^^^ figure-conflict
-- quelle.txt
Nach dem Beben in Valdora seien 2.340 Häuser zerstört, sagte Gouverneurin Ines Marrero in Pelano.`));

  test('a vote on one matter', () =>
    checkFindings(`
-- article.txt
After four hours the councillors of Harlow voted by 34 to 11 for an independent inquiry. Ada Finch spoke against it.
                                                    ^^^^^^^^ figure-conflict
-- wire.txt
The Harlow council voted on Wednesday by 31 to 14 to set up an independent inquiry, against the wishes of Ada Finch.`));

  test('the stretch of time beside a measure that is the same', () =>
    checkFindings(`
-- article.txt
On Sunday night, after 112 millimetres of rain had fallen in 26 hours, the Ferndale river broke its banks at Coldbrook.
                                                             ^^^^^^^^ figure-conflict
-- wire.txt
A total of 112 millimetres of rain fell at Coldbrook in 36 hours before the Ferndale river broke its banks.`));

  test('ten times as far', () =>
    checkFindings(`
-- artikel.txt
Rund 5.300 Menschen mussten in Lindorf im Umkreis von 12 Kilometern um den Hafen ihre Wohnungen verlassen, sagte Landrat Uwe Thoms.
                                                      ^^^^^^^^^^^^^ figure-conflict
-- quelle.txt
Rund 5.300 Menschen im Umkreis von 1,2 Kilometern um den Hafen von Lindorf mussten ihre Wohnungen räumen, wie Landrat Uwe Thoms mitteilte.`));

  test('morning and evening', () =>
    checkFindings(`
-- article.txt
The order to leave Coldbrook came at 6.15 p.m. as the Ferndale river rose.
                                     ^^^^^^^^^ date-conflict
-- wire.txt
The order to leave was given at 6.15 a.m., the town of Coldbrook said of the flood on the Ferndale river.`));

  test('the same day of another year', () =>
    checkFindings(`
-- artikel.txt
Die Seilbahn am Hornkopf wurde zuletzt am 14. Oktober 2023 geprüft, so Bergwachtleiter Anton Greil.
                                          ^^^^^^^^^^^^^^^^ date-conflict
-- protokoll.txt
Bergwachtleiter Anton Greil war dabei. Die Seilbahn am Hornkopf sei zuletzt am 14. Oktober 2024 geprüft worden.`));

  test('the age of a person named in full', () =>
    checkFindings(`
-- article.txt
Published: 13 March 2026

“I took the cat and the wrong coat,” said Joan Tarrant, 74, of Coldbrook, where the Ferndale flooded.
                                                        ^^ figure-conflict
-- notes.txt
Published: 12 March 2026

Joan Tarrant, 72, of Coldbrook, left her house when the Ferndale flooded.`));

  test('a count beside two that are the same', () =>
    checkFindings(`
-- artikel.txt
In der ersten Nacht waren in Lindorf 480 Einsatzkräfte aus 14 Landkreisen mit 62 Fahrzeugen vor Ort, sagte Uwe Thoms.
                                     ^^^ figure-conflict
-- protokoll.txt
In Lindorf seien in der ersten Nacht 380 Einsatzkräfte aus 14 Landkreisen mit 62 Fahrzeugen im Einsatz gewesen, so Uwe Thoms.`));
});

describe('what grows from one day to the next', () => {
  const toll = (day: number, dead: number) => `Published: ${day} March 2021

The earthquake in Valdora killed ${dead} people, Governor Ines Marrero said in Pelano. Rescue teams from Lorne searched the ruins.`;

  test('a death toll', () => {
    expect(relationsOf('18', toll(4, 18), toll(6, 27))).toEqual(['related 27 later']);
    expect(relationsOf('27', toll(6, 27), toll(4, 18))).toEqual(['related 18 earlier']);
    // The later story has fewer, or the same day has another: somebody is wrong.
    expect(relationsOf('27', toll(4, 27), toll(6, 18))).toEqual(['conflict 18 ']);
    expect(relationsOf('18', toll(4, 18), toll(4, 27))).toEqual(['conflict 27 ']);
  });

  const bid = (day: number, sum: string) => `Datum: ${day}. Mai 2022

Der Konzern Ostrach bietet für den Rivalen Melzer ${sum} Millionen Euro, sagte Vorstand Jan Kübler in Lindorf.`;

  test('a bid', () => {
    expect(relationsOf('320 Millionen Euro', bid(3, '320'), bid(9, '355'))).toEqual([
      'related 355 Millionen Euro later',
    ]);
    expect(relationsOf('320 Millionen Euro', bid(3, '320'), bid(9, '230'))).toEqual(['conflict 230 Millionen Euro ']);
  });

  test('an estimate of damage', () => {
    const damage = (day: number, sum: string) => `Published: ${day} June 2020

The state estimates the flood damage in Coldbrook at $${sum} million, Mayor Rita Okafor said on the Ferndale bridge.`;
    expect(relationsOf('$40 million', damage(2, '40'), damage(8, '65'))).toEqual(['related $65 million later']);
  });

  test('a sum that was given once stays', () => {
    const price = (day: number, sum: string) => `Published: ${day} June 2020

The town of Coldbrook bought the old mill on the Ferndale for $${sum} million, Mayor Rita Okafor said.`;
    expect(relationsOf('$41 million', price(2, '41'), price(8, '65'))).toEqual(['conflict $65 million ']);
  });
});
