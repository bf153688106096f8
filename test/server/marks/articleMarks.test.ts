import { describe, expect, test } from 'vitest';
import { markable } from './markTexts.ts';

const article = `The harbour was closed for nine days.

“We will open the northern gate on the first day of May,” said Ruth Adler.

The repair costs 40 million euros. The city pays 12 million euros of it.

“Nobody has asked the fishermen what they want,” said Jon Berg.
`;

describe('a mark', () => {
  test('stays with its statement when the text around it changes', () => {
    const desk = markable(article);
    desk.mark('northern gate', 'ticked');
    desk.mark('40 million', 'query', 'which budget?');
    desk.edit(
      `A new beginning, with 7 more figures.\n\n${article.replace('The city pays', 'In the end the city pays')}`,
    );
    expect(desk.markOf('northern gate')).toMatchObject({ mark: 'ticked', state: 'standing', by: 'RA' });
    expect(desk.markOf('40 million')).toMatchObject({ mark: 'query', state: 'standing', note: 'which budget?' });
    expect(desk.markOf('12 million')).toBeNull();
  });

  test('goes along when its paragraph is moved', () => {
    const desk = markable(article);
    desk.mark('Nobody has asked', 'author');
    const paragraphs = article.split('\n\n');
    desk.edit([paragraphs.at(-1), ...paragraphs.slice(0, -1)].join('\n\n'));
    expect(desk.markOf('Nobody has asked')).toMatchObject({ mark: 'author', state: 'standing' });
  });

  test('is reopened by an edit of the statement, and stands again when that is undone', () => {
    const desk = markable(article);
    desk.mark('northern gate', 'ticked');
    desk.edit(article.replace('We will open', 'We will not open'));
    expect(desk.markOf('northern gate')).toMatchObject({ mark: 'ticked', state: 'reopened' });
    expect(desk.markOf('northern gate')?.text).toContain('We will open');
    desk.edit(article);
    expect(desk.markOf('northern gate')).toMatchObject({ mark: 'ticked', state: 'standing' });
  });

  test('is reopened when the words are given to somebody else', () => {
    const desk = markable(article);
    desk.mark('northern gate', 'ticked');
    desk.edit(article.replace('Ruth Adler', 'Karl Mond'));
    expect(desk.markOf('northern gate')).toMatchObject({ state: 'reopened' });
  });

  test('on a figure holds to its sentence', () => {
    const desk = markable(article);
    desk.mark('12 million', 'ticked');
    desk.edit(article.replace('The city pays 12', 'The county pays 12'));
    expect(desk.markOf('12 million')).toMatchObject({ state: 'reopened' });
    desk.edit(article.replace('12 million', '21 million'));
    expect(desk.markOf('21 million')).toMatchObject({ state: 'reopened' });
    expect(desk.markOf('40 million')).toBeNull();
  });

  test('that is renewed after an edit leaves no old one behind', () => {
    const desk = markable(article);
    desk.mark('northern gate', 'ticked');
    desk.edit(article.replace('We will open', 'We may open'));
    desk.mark('northern gate', 'ticked');
    expect(desk.markOf('northern gate')).toMatchObject({ state: 'standing' });
    expect(desk.attached().gone).toEqual([]);
    expect(desk.file?.match(/"ticked"/g)).toHaveLength(1);
  });

  test('that is taken back is gone', () => {
    const desk = markable(article);
    desk.mark('northern gate', 'waived', 'seen on television');
    desk.mark('northern gate', 'cleared');
    expect(desk.markOf('northern gate')).toBeNull();
    expect(desk.attached().gone).toEqual([]);
  });

  test('whose statement is gone is listed, not lost', () => {
    const desk = markable(article);
    desk.mark('Nobody has asked', 'ticked');
    desk.edit(article.slice(0, article.indexOf('“Nobody')));
    expect(desk.attached().gone).toMatchObject([{ mark: 'ticked', text: expect.stringContaining('Nobody') as string }]);
    expect(desk.shown()).not.toContain('reopened ticked');
  });
});

describe('where the same is said twice', () => {
  const rows = `In Leipzig sales fell.\n\nA loss of 5 percent.\n\nIn Dresden sales fell again.\n\nA loss of 5 percent.\n\nThat is all.\n`;
  test('each has its own mark', () => {
    const desk = markable(rows);
    desk.mark('5 percent', 'ticked');
    expect(desk.shown()).toEqual(['ticked', '-']);
  });
  test('a mark goes to none rather than to the wrong one', () => {
    const desk = markable(rows);
    desk.mark('5 percent', 'ticked');
    desk.edit('In Dresden sales fell again.\n\nA loss of 5 percent.\n\nThat is all.\n');
    expect(desk.shown()).not.toContain('ticked');
  });
});

describe('the sign-off', () => {
  test('closes everything, and a later change opens what it changed', () => {
    const desk = markable(article);
    desk.mark('northern gate', 'ticked');
    expect(desk.isOpen('40 million')).toBe(true);
    desk.signOff();
    expect(desk.attached().signOff).toMatchObject({ by: 'RA', unchanged: true });
    expect(desk.isOpen('40 million')).toBe(false);
    desk.edit(article.replace('40 million', '41 million'));
    expect(desk.attached().signOff).toMatchObject({ unchanged: false });
    expect(desk.isOpen('41 million')).toBe(true);
    expect(desk.isOpen('northern gate')).toBe(false);
    expect(desk.isOpen('12 million')).toBe(false);
    desk.edit(article.replace('Ruth Adler', 'Karl Mond'));
    expect(desk.isOpen('northern gate')).toBe(true);
  });
  test('a mark after it counts', () => {
    const desk = markable(article);
    desk.signOff();
    desk.edit(article.replace('40 million', '41 million'));
    desk.mark('41 million', 'ticked');
    expect(desk.isOpen('41 million')).toBe(false);
  });
});
