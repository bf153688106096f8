import { expect, test } from 'vitest';
import { createEngine, plainText, type Engine } from '../../../../server/src/engine/index.ts';
import { packs } from '../../../../server/src/languages/index.ts';

const POLICE = 'Bei dem Brand in der Lagerhalle am Osthafen wurden 14 Menschen verletzt.';
const FIRE_SERVICE = 'Bei dem Brand in der Lagerhalle am Osthafen wurden 17 Menschen verletzt.';

function folder(files: Readonly<Record<string, string>>): Engine {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  for (const [uri, text] of Object.entries(files)) engine.put(plainText(uri, text));
  return engine;
}
const listed = (engine: Engine, ...uris: string[]): readonly string[] =>
  engine
    .conflicts(uris)
    .map(
      ({ uri, finding }) =>
        `${uri}: ${finding.written} / ${finding.evidence.map((e) => `${e.uri} ${e.text}`).join(', ')}`,
    );

test('sources contradict each other once, seen from the first, though the article is silent', () => {
  const engine = folder({ article: 'Im Osthafen hat es gebrannt.', police: POLICE, service: FIRE_SERVICE });
  expect(listed(engine, 'police', 'service')).toEqual(['police: 14 / service 17']);
  expect(listed(engine, 'service', 'police')).toEqual(['service: 17 / police 14']);
});

test('only files that are asked for count, and one that is not there is passed over', () => {
  const engine = folder({ article: FIRE_SERVICE, police: POLICE, other: 'Der Osthafen ist gesperrt.' });
  expect(listed(engine, 'police', 'other', 'nowhere')).toEqual([]);
});

test('how sources word or spell a thing is their own affair', () => {
  const engine = folder({
    a: '„Wir haben die Brücke geprüft und keine Schäden gefunden“, sagte Ingenieur Jonas Petersen.',
    b: '„Wir haben die Brücke geprüft und keine Risse gefunden“, sagte Ingenieur Jonas Petersen.',
  });
  expect(listed(engine, 'a', 'b')).toEqual([]);
});

test('years of service do not grow from one story to the next', () => {
  const engine = createEngine({ packs, style: 'lenient', referenceDate: null });
  engine.put(plainText('a', 'Stand: 15. Februar 2026\n\nDer Mann am Steuer fährt seit 37 Jahren schwere Güterzüge.'));
  engine.put(plainText('b', 'Stand: 14. Februar 2026\n\nDer Mann am Steuer fährt seit 27 Jahren schwere Güterzüge.'));
  const checked = engine.findings('a');
  expect(checked.state === 'checked' && checked.findings.map(({ code, written }) => [code, written])).toEqual([
    ['figure-conflict', '37 Jahren'],
  ]);
});
