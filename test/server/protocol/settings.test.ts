import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../../server/src/protocol/settings.ts';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, { readonly default: unknown }> };
  };
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

test('what the manifest names as default is the default', () => {
  const section = Object.fromEntries(
    Object.entries(manifest.contributes.configuration.properties).map(([key, { default: value }]) => [
      key.replace(/^beleg\./, ''),
      value,
    ]),
  );
  expect(parseSettings(section)).toEqual(defaultSettings);
});

test.each([null, undefined, 5, 'text', [], { sources: 'x', hover: 3, referenceDate: '2024-02-30', language: 'fr' }])(
  'nothing sensible (%j) gives the defaults',
  (value) => expect(parseSettings(value)).toEqual(defaultSettings),
);

test('nested and flat settings are the same', () => {
  const nested = { hover: { enabled: false }, style: 'strict', referenceDate: '2024-02-29', sources: ['*.txt', 3, ''] };
  const flat = { 'hover.enabled': false, style: 'strict', referenceDate: '2024-02-29', sources: ['*.txt'] };
  expect(parseSettings(nested)).toEqual(parseSettings(flat));
  expect(parseSettings(nested)).toMatchObject({ hoverEnabled: false, style: 'strict', sources: ['*.txt'] });
});

test('settings are frozen', () => {
  expect(Object.isFrozen(parseSettings({ sources: ['a'] }))).toBe(true);
  expect(Object.isFrozen(parseSettings({ sources: ['a'] }).sources)).toBe(true);
});
