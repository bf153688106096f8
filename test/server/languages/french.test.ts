import { expect, test } from 'vitest';
import { readSource } from '../../../server/src/engine/statements/readSource.ts';
import { plainText } from '../../../server/src/engine/text/SourceText.ts';
import { packs } from '../../../server/src/languages/index.ts';
import { checkSpeech } from '../engine/statements/quotations/checkSpeech.ts';

test('the speaker before and behind', () => {
  checkSpeech('[S La ministre Claire Morel] [C a déclaré] [I que le pont était sûr pour les habitants].');
  checkSpeech('[D « Le pont est sûr pour les habitants »], [C a déclaré] [S Claire Morel].');
  checkSpeech('[D « Le pont est sûr »], [C dit]-[S elle], et les habitants sont dans la rue.');
  checkSpeech('[D « Le pont est sûr »], a-t-[S elle] [C dit] aux habitants qui sont dans la rue.');
});

test('according to', () => {
  checkSpeech('[C Selon] [S la police], [I deux ponts sont fermés pour les habitants].');
});

test('a title is nobody’s words', () => {
  checkSpeech('Le film « La Dernière Barque » est dans les salles avec les habitants.');
});

test('numbers and months', () => {
  const { reading } = readSource(
    plainText(
      'test:',
      'Le 3 avril 2023, près de 1.200 habitants sont dans la rue, et trois millions devant les écrans.',
    ),
    { packs, referenceDate: null },
  );
  expect(reading.language).toBe('fr');
  const figures = reading.statements.filter((statement) => statement.kind === 'figure');
  expect(figures.map(({ text }) => text)).toEqual(['3 avril 2023', '1.200', 'trois millions']);
});
