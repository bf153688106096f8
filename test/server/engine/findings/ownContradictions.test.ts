import { expect, test } from 'vitest';
import { createEngine, plainText } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';
import { checkFindings } from './checkFindings.ts';

test('a conversion that does not come to the same', () =>
  checkFindings(`
-- article.txt
The pipeline runs for 15,200 km (8,200 miles) under the sea.
                      ^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent
Die Leitung ist 300 Kilometer (250 Meilen) lang.
                ^^^^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent
Im Tal wurden 40 Grad Celsius (94 Grad Fahrenheit) gemessen.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent`));

test('conversions within the precision as written agree', () =>
  checkFindings(`
-- article.txt
Der Hafen liegt rund 1.500 Kilometer (930 Meilen) von der Hauptstadt entfernt.
The field lies 5 miles (8 km) off the coast, in 500 feet (150 metres) of water.
Im Tal wurden 40 Grad Celsius (104 Grad Fahrenheit) gemessen.
Die Werte stiegen um 5 Grad Celsius (9 Grad Fahrenheit).
The engine gives 150 hp (112 kW) and the truck weighs 2 tons (4,400 pounds).
Das Haus kostet 300.000 Euro (320.000 Dollar).
Die Fahrt dauert 3 Stunden (180 Minuten).`));

test('a share that is not the share of its numbers', () =>
  checkFindings(`
-- article.txt
Dagegen stimmten 30 von 120 Abgeordneten, ein Drittel, nach langer Debatte.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent
Of those asked, eight of 10 voters (60 percent) agreed.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent
Dafür stimmten 30 von 120 Abgeordneten, ein Viertel, ohne Debatte.
Four of five members (80 percent) came.
Das Spiel endete 3:2, 40 Prozent der Zuschauer gingen früher.`));

test('a sum that its parts do not make', () =>
  checkFindings(`
-- article.txt
In dem Bus saßen 20 Menschen (12 Männer und 9 Frauen) aus drei Dörfern.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent
In dem Boot saßen 20 Menschen (12 Männer und 8 Frauen).
The list names 20 people: 12 men and 9 women.
               ^^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent
The list names 20 people: 12 men and 8 women.
Es gab 20 Verletzte (darunter 3 Kinder und 2 Frauen).`));

test('a way, a time and a speed that do not go together', () =>
  checkFindings(`
-- article.txt
The train covers 1,200 km in 10 hours at 60 km/h.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent
Für 1.200 Kilometer braucht der Zug 10 Stunden bei einer Durchschnittsgeschwindigkeit von 60 km/h.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent
The train covers 1,200 km in 20 hours at 60 km/h.
Für 1.200 Kilometer braucht der Zug mindestens 20 Stunden bei einer Durchschnittsgeschwindigkeit von etwa 60 km/h.
Der Sturm zog mit 120 km/h vorbei und warf in 2 Stunden auf 10 Kilometern die Bäume um.
At up to 60 km/h the average trip of 100 km takes 3 hours.`));

test('an age that fits no year beside its birth', () =>
  checkFindings(`
-- article.txt
Sie wurde 1950 geboren und starb 2010 im Alter von 75 Jahren.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unit-inconsistent
Er wurde 1950 geboren und starb 2010 im Alter von 59 Jahren.
Born in 1980, she is 43 years old.`));

test('an age that does not fit the date of publication', () => {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: '2023-09-14' });
  engine.put(
    plainText(
      'a',
      'Born in 1960, the captain, now 70 years old, sails on with his two ships. Born in 1960, the cook, now 63 years old, sails on with him.',
    ),
  );
  const checked = engine.findings('a');
  expect(checked.state === 'checked' && checked.findings.map(({ code, written }) => [code, written])).toEqual([
    ['unit-inconsistent', '70 years old'],
  ]);
});

test('a weekday that its own date does not have', () => {
  checkFindings(`
-- article.txt
Die Messe öffnet am Montag, dem 12. September 2023, in Halle 3.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ date-conflict
The fair opens on Monday, September 12, 2023.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ date-conflict
Die Messe öffnet am Dienstag, dem 12. September 2023.
Die Messe öffnet am Dienstag, dem 12. September.`);
});

test('without a year the date of publication tells, if it is near', () => {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: '2023-09-14' });
  engine.put(plainText('a', 'Am Montag, dem 12. September, traf der Minister ein. Am Montag, dem 12. März, war Wahl.'));
  const checked = engine.findings('a');
  expect(checked.state === 'checked' && checked.findings.map(({ written, looksLike }) => [written, looksLike])).toEqual(
    [['Montag, dem 12. September', 'weekday:2']],
  );
});
