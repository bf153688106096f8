import { test } from 'vitest';
import { checkFindings } from './checkFindings.ts';

test('a letter is quoted as it stands, without marks of its own: a lost negation counts, other words may be a report', () => {
  checkFindings(`
-- article.txt
„Wir bedauern, dass dem Hinweis früher nachgegangen wurde“, teilte die Behörde mit.
                                ^^^^^^ quote-altered
-- letter.txt
Der Hinweis kam im November an. Wir bedauern, dass dem Hinweis nicht früher nachgegangen wurde. Mehr sagen wir dazu heute noch nicht.`);
});

test('a modal verb in the same words is no other order of them', () => {
  checkFindings(`
-- article.txt
„Der Zug kann um die Stadt herumfahren, das ist eine Frage des Geldes“, sagte Bürgermeisterin Lena Voss.
         ^^^^ quote-altered
-- paper.txt
Am Rande der Feier sprach Bürgermeisterin Lena Voss auch über Güter. „Der Zug muss um die Stadt herumfahren, das ist eine Frage des Geldes“, sagte sie unserer Zeitung und verwies auf die Kosten.`);
});

test('a time told roughly is near one told to the minute', () => {
  checkFindings(`
-- article.txt
Der Zug war am Abend gegen 21.45 Uhr bei der Einfahrt in den Bahnhof von Kiel entgleist.
-- paper.txt
Der Zug war am Abend um 21.47 Uhr bei der Einfahrt in den Bahnhof von Kiel entgleist.`);
  checkFindings(`
-- article.txt
Der Zug war am Abend gegen 20.45 Uhr bei der Einfahrt in den Bahnhof von Kiel entgleist.
               ^^^^^^^^^^^^^^^^^^^^^ date-conflict
-- paper.txt
Der Zug war am Abend um 21.47 Uhr bei der Einfahrt in den Bahnhof von Kiel entgleist.`);
});

test('a date without its year is the same date', () => {
  checkFindings(`
-- article.txt
Erschienen am 20. März 2026
Der Prozess wird am Dienstag, 24. März 2026, fortgesetzt.
-- wire.txt
Der Prozess wird am 24. März fortgesetzt.`);
});
