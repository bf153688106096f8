import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../server/src/engine/text/SourceText.ts';
import { readSource } from '../../../../server/src/engine/statements/readSource.ts';
import { packs } from '../../../../server/src/languages/index.ts';

const read = (text: string) => readSource(plainText('a.txt', text), { packs, referenceDate: null }).reading;

/** A text in which each furniture line is marked by `# `; every other paragraph must be running text. */
function checkFurniture(marked: string): void {
  const text = marked.replace(/^# /gmu, '');
  const lines = read(text).paragraphs.map(
    ({ span, furniture }) => (furniture ? '# ' : '') + text.slice(span.start, span.end),
  );
  expect(lines.join('\n\n')).toBe(marked.trim());
}

describe('furniture', () => {
  test('a German page', () =>
    checkFurniture(`# Startseite » Wirtschaft » Häfen

Streit um die neue Schleuse

# Von Jorinde Öllers und Sjaak Terlouw

# Stand: 03.02.2021, 14:10 Uhr

# 4 Minuten

Die Schleuse bleibt bis zum Sommer geschlossen.

# Foto: Sjaak Terlouw

# Archivfoto: Die Schleuse im Winter

# Lesen Sie auch: Warum der Kanal versandet

# (dpa/AFP)

# Diese Seite verwendet Cookies.

# Schreiben Sie einen Kommentar

# hafen-allgemeines

# Leave a Reply`));

  test('an English page', () =>
    checkFurniture(`# Home > Business > Ports

Dispute over the new lock

# By Odalys Fenn and Henry Quill

# Published: 2021-02-03

# 5 min read

The lock stays shut until summer.

# Workers at the lock last week. Henry Quill/Getty Images

# (Reporting by Odalys Fenn; Editing by Henry Quill)

# Read more: Why the canal silts up

# .caption {

# All rights reserved.`));

  test('headings and short sentences are no furniture', () =>
    checkFurniture(`Von Angst und Hoffnung

Bilderbuchstart für die Fähre

Quellen des Flusses versiegen

Hintergrund

By the numbers

Ein Bild des Jammers

Sources said nothing.`));
});

test('a heading above its text is a paragraph of its own', () => {
  const text = 'Ein Streit um die Schleuse im Norden der Stadt\nDie Schleuse bleibt bis zum Sommer geschlossen.';
  expect(read(text).paragraphs).toHaveLength(2);
});

describe('origins', () => {
  test.each([
    ['BREMEN/KIEL (Reuters) – Die Schleuse bleibt zu.', ['Reuters']],
    ['OSLO, Feb 3 (AP) - The lock stays shut.', ['AP']],
    ['Die Schleuse bleibt zu.\n\n(AFP)', ['AFP']],
    ['Die Schleuse bleibt zu. (dpa/AFP)', ['dpa', 'AFP']],
    ['Die Schleuse bleibt zu.\n\nQuelle: NBC News', ['NBC News']],
    ['© Reuters. Archivfoto: Die Schleuse\n\nSie bleibt zu.', ['Reuters']],
    ['Schleuse bleibt geschlossen Von Reuters\n\nSie bleibt zu.', ['Reuters']],
    ['Die Schleuse bleibe zu, sagte Jorinde Öllers gegenüber der Nachrichtenagentur AFP.', ['AFP']],
    ['"It stays shut," Odalys Fenn told Reuters.', ['Reuters']],
    ['OSTERHEVER (KPD) – Die Schleuse bleibt zu.', ['KPD']],
    ['Die Schleuse bleibt zu.\n\nKPD/mk/ör', ['KPD']],
    ['Küstenbote, 3. Februar 2021\nVon Ole Brink (mit Material von KPD)\n\nDie Schleuse bleibt zu.', ['KPD']],
    ['By Owen Brink, with material from Coast Press and AP\n\nThe lock stays shut.', ['Coast Press', 'AP']],
  ])('%s', (text, origins) => {
    expect(read(text).origins).toEqual(origins);
  });

  test.each([
    'Die Schleuse bleibt zu, berichtete RIA Nowosti.',
    'According to Reuters, the lock stays shut.',
    'Die Schleuse (AFP berichtete) bleibt zu.',
    'Der Deichverband (DHSV) – er zählt 400 Mitglieder – klagt.',
    'Im Streit um die dpa (Deutsche Presse-Agentur) ging es um Geld.',
  ])('an agency that is merely quoted is no origin: %s', (text) => {
    expect(read(text).origins).toEqual([]);
  });

  test('an addressee counts only where nothing else names the copy', () => {
    expect(read('OSLO (AP) - "It stays shut," Odalys Fenn told Reuters.').origins).toEqual(['AP']);
  });
});

describe('date of publication', () => {
  test.each([
    ['Streit um die Schleuse\n\nStand: 03.02.2021, 14:10 Uhr\n\nSie bleibt zu.', '2021-02-03'],
    ['Dispute over the lock\n\nPublished: Feb. 3, 2021\n\nIt stays shut.', '2021-02-03'],
    ['date 2021-02 Von Euronews\n\nDie Schleuse bleibt zu.', '2021-02'],
    ['Streit um die Schleuse\n\n3. Februar 2021\n\nSie bleibt zu.', '2021-02-03'],
    ['KIEL, 3. Februar 2021 (dpa) – Die Schleuse bleibt zu.', '2021-02-03'],
    ['OSLO, Feb. 3, 2021 (AP) - The lock stays shut.', '2021-02-03'],
    ['Deichverband\nPresseinformation vom 3. Februar 2021\n\nDie Schleuse bleibt zu.', '2021-02-03'],
    ['Streit um die Schleuse\n\nKüstenbote, 3. Februar 2021\n\nSie bleibt zu.', '2021-02-03'],
    ['Kiel (dpa) - Die Schleuse bleibt zu.\n\ndpa xy yyni n1 ab\n031410 Feb 21', '2021-02-03'],
    ['OSLO (AP) - The lock stays shut.\n\n031410 GMT Feb 21', '2021-02-03'],
    ['Transcript\nWednesday, February 3, 2021, 11 a.m.\n\nCHAIR: The lock stays shut.', '2021-02-03'],
  ])('%j', (text, published) => {
    expect(read(text).published).toBe(published);
  });

  test('a date of publication goes before one of an update', () => {
    expect(
      read('Aktualisiert: 5. Februar 2021\n\nVeröffentlicht: 3. Februar 2021\n\nDie Schleuse bleibt zu.').published,
    ).toBe('2021-02-03');
  });

  test.each([
    'Archivfoto: Die Schleuse am 3. Februar 2021\n\nSie bleibt zu.',
    'Am 3. Februar 2021 wurde die Schleuse geschlossen.',
    'KIEL, 3. Februar (dpa) – Die Schleuse bleibt zu.',
    'Konzert an der Schleuse am 3. Februar 2021\n\nEs gibt noch Karten.',
    'Am Dienstag bleibt die Schleuse zu.\n\nSie wurde 2021 gebaut.',
    'Die Schleuse bleibt zu.\n\n310210 Feb 21',
    'Die Lage am Morgen\n\nErster Tag\n\nZweiter Tag\n\nDritter Tag\n\nVierter Tag\n\n3. Februar 2021\n\nDie Schleuse bleibt zu.',
  ])('captions, running text and dates without a year say nothing: %j', (text) => {
    expect(read(text).published).toBeNull();
  });
});
