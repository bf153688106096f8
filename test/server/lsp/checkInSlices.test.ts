import { expect, test } from 'vitest';
import { talkToServer } from './talkToServer.ts';

const streets = ['Harbour', 'Mill', 'Orchard', 'Chapel', 'Quarry', 'Station', 'Meadow', 'Forge', 'Abbey', 'Ferry'];
const people = ['Ruth Adler', 'Paul Kern', 'Greta Holm', 'Nils Aberg', 'Vera Stein'];
/** A story of `sentences` sentences that quote and count, with values of its own. */
const story = (seed: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, i) => {
    const [street, person] = [streets[i % streets.length]!, people[(i + seed) % people.length]!];
    const count = 100 + ((i * 37 + seed * 11) % 800);
    return `“We will rebuild ${street} Street with ${count} workers before the autumn rain comes back,” said ${person}. The council of ${street} Street put the damage at ${count} million euros on 12 May.`;
  }).join('\n\n');

test('others are answered while a long article is checked for the first time, a hover at its end', async () => {
  const article = story(0, 40);
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`source-${i}.txt`, story(i + 1, 30)]));
  const talk = await talkToServer({ files: { 'article.txt': article, ...files } });
  try {
    await talk.settled();
    await talk.open('article.txt', article);
    const textDocument = { uri: talk.uri('article.txt') };
    const answered: string[] = [];
    let checking = true;
    const diagnostics = talk.connection.sendRequest('textDocument/diagnostic', { textDocument }).then(() => {
      checking = false;
      answered.push('diagnostics');
    });
    const hover = talk.hover('article.txt', 0, 5).then((card) => {
      answered.push('hover');
      return card;
    });
    while (checking) {
      await talk.connection.sendRequest('textDocument/documentHighlight', {
        textDocument,
        position: { line: 0, character: 5 },
      });
      answered.push('highlights');
    }
    await diagnostics;
    expect(await hover).not.toBeNull();
    // In one piece the check would let through what lay before it, and no more.
    expect(answered.filter((one) => one === 'highlights').length).toBeGreaterThan(5);
  } finally {
    await talk.end();
  }
});
