import { expect, test } from 'vitest';
import { checkNames, namesOf } from './checkNames.ts';

test('a title or function announces a person', () => {
  checkNames('Der Vorschlag stammt von Hafensprecherin [P Jorinde Öllers].');
  checkNames('Danach trat Senator [P Brasche] zurück.');
  checkNames('The vote was called by Sen. [P Odalys Fenn] on Friday.');
  checkNames('Then Mr. [P Okonkwo-Hale] sat down.');
  checkNames('Nobody asked Chief Fire Officer [P Henry Quill] or Chief Executive [P Katrin Okonkwo].');
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

test('a verb of saying beside a bare word tells a name, nouns need an article there', () => {
  checkNames('So sagte [? Brasche], man warte noch auf das Wetter.');
  checkNames('Danach sagten Anwohner, sie hätten das Wetter nicht erwartet.');
  checkNames('Die Feuerwehr sagte, sie habe das Wetter nicht erwartet.');
});

test('functions are surnames behind a given name', () => {
  checkNames('Das malte [P Gerhard Richter] im Alter.');
  checkNames('Nobody asked [P Amy Pope] on Friday.');
});

test('a place behind an office is no surname', () => {
  checkNames('Der Bürgermeister von Quedlau schwieg, auch der Bürgermeister von [L Bremen].');
  checkNames('Zuletzt sprach für die Stadt Bundespräsident [P Weizenbeck].');
});

test('institutions with an adjective, a city or a person in their name', () => {
  checkNames('Das [O Auswärtige Amt] und das [O Landgericht Bremen] schweigen, ebenso die [O Afrikanische Union].');
  checkNames('He taught at [O George Washington University] and read the [O New York Daily News].');
});

test('adjectives made of names are none', () => {
  checkNames(
    'Die Hamburger Feuerwehr und der Berliner Bär waren dabei.'.replace(
      'Hamburger Feuerwehr',
      '[O Hamburger Feuerwehr]',
    ),
  );
  checkNames('A [L Texas]-based firm sued.');
});

test('words in capitals that are no acronyms', () => {
  checkNames('Das CO2 und die BAB 12 waren das Thema, der CEO schwieg.');
  checkNames('Who said it? It was US, said the [O WHO].'.replace('US', 'us'));
});

test('an English heading has only names that lists know', () => {
  checkNames('Angry Fishermen Blame [P Odalys Fenn] For Broken Lock Gates'.replace('[P Odalys Fenn]', 'Odalys Fenn'));
  checkNames('Angry Fishermen Blame [P Henry Quill] For Broken Lock Gates');
});

test('the surname of two people stands for the one whom the file is about', () => {
  const text = `Anna Brasche kam. Anna Brasche sprach. Später lachte Anna Brasche. Thomas Brasche ging. Brasche blieb.`;
  expect(namesOf(text).at(-1)).toMatchObject({ text: 'Brasche', name: 'Anna Brasche' });
  const names = namesOf('Die Redner waren Anna Brasche und Thomas Brasche. Danach war Brasche müde.');
  expect(names.at(-1)).toMatchObject({ text: 'Brasche', name: 'Brasche', gender: null });
});

test('family names that stand first, and what a noun announces', () => {
  checkNames(
    'Zuletzt sprach der Marschall [P Pak Min Ho] mit der Zeitung [O Hanbit Ilbo] über die Provinz [L Wolgang].',
  );
});
