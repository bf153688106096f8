import { test } from 'vitest';
import { checkSpeech } from './checkSpeech.ts';

test('a line with a dash is said word for word', () => {
  checkSpeech('– [D Ich komme], [C sagte] [S er].');
  checkSpeech('— [D Wir gehen jetzt nach Hause], [C rief] [S Lena Voss].', ['Lena Voss']);
  checkSpeech('– [D I am going home now], [C said] [S Lena Voss].', ['Lena Voss']);
});

test('a point of a list is not', () => {
  checkSpeech('– [I Die Kosten steigen weiter], [C sagte] [S Lena Voss].');
  checkSpeech('– Drei Tore und ein Deich');
});
