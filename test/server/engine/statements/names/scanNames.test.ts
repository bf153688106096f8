import { expect, test } from 'vitest';
import { checkNames, namesOf } from './checkNames.ts';

test('a title or function announces a person', () => {
  checkNames('Der Vorschlag stammt von Hafensprecherin [P Jorinde Öllers].');
  checkNames('Danach trat Senator [P Brasche] zurück.');
  checkNames('The vote was called by Sen. [P Odalys Fenn] on Friday.');
  checkNames('Then Mr. [P Okonkwo-Hale] sat down.');
});

test('a listed given name is enough before a surname', () => {
  checkNames('Gestern sagte [P Katrin Öllers] nichts.');
  checkNames('Nobody asked [P Henry Quill Jr.] about it.');
});

test('words that no list knows are a person with an apposition, an age or the look of a name', () => {
  checkNames('Später sprach [P Sjaak Terlouw], ein leitender Ingenieur, von Glück.');
  checkNames('Das meinte auch [P Mbeki Odingo] nach der Sitzung.');
});

test('ordinary German nouns are no names', () => {
  checkNames('Am Morgen meldeten Anwohner Rauch über dem Lagerhaus, danach suchten Einsatzkräfte Spuren.');
  checkNames('Laut Polizei fehlten der Stadt Millionen Euro für Schulen und Straßen.');
  checkNames('Ende August gaben Experten Entwarnung.');
});

test('a capital that opens an English sentence tells nothing', () => {
  checkNames('Nobody knew. Workers found nothing. Perhaps Tuesday will tell.');
});

test('places and organisations', () => {
  checkNames('In [L Bremen] prüft das [O Bundeskriminalamt] den Fall mit der [O NATO].');
  checkNames('The [O University of Oslo] and the [O United Nations] met in [L New York].');
});

test('possessives are not part of a name', () => {
  checkNames('[L Russland]s Häfen und [P Katrin Öllers]’ Boot');
  checkNames('They left [L Norway]’s harbours.');
});

test('a later short reference has the long name', () => {
  const names = namesOf('Die Anwältin Jorinde Öllers schwieg. Öllers ging. Öllers Antwort kam spät.');
  expect(names.map(({ text, name }) => [text, name])).toEqual([
    ['Jorinde Öllers', 'Jorinde Öllers'],
    ['Öllers', 'Jorinde Öllers'],
    ['Öllers', 'Jorinde Öllers'],
  ]);
});

test('title and gender stand with the name', () => {
  const [name] = namesOf('Es sprach Ministerin Jorinde Öllers.');
  expect(name).toMatchObject({ title: 'Ministerin', gender: 'feminine', titled: { start: 10, end: 35 } });
});
