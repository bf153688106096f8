import { env, l10n, UIKind, version, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { methods, type FactsResult } from '../../server/src/protocol/messages.ts';

/** How often is asked while the folder is being read. */
const patience = 10;

/** Settings whose values are words of ours; of the others only is told that they are not as usual. */
const ownWords = new Set(['boolean', 'number']);

/**
 * Opens a text for whoever reports a problem: versions, settings, counts and timings. It goes nowhere by itself, and no
 * word of the person's files, paths or settings stands in it.
 */
export async function writeProblemReport(client: BaseLanguageClient, extension: ExtensionFacts): Promise<void> {
  const facts = await askFacts(client);
  const content = [
    // Known to the reader: what stands below is no article.
    '<!-- beleg report -->',
    `# ${l10n.t('A problem with Beleg')}`,
    `## ${l10n.t('What happened')}`,
    `<!-- ${l10n.t('What did you do, what did you expect, what came instead? Please put in no confidential text.')} -->`,
    `## ${l10n.t('Versions')}`,
    list([
      ['Beleg', extension.version],
      ['VS Code', `${version}, ${env.appHost}, ${env.uiKind === UIKind.Web ? 'web' : 'desktop'}`],
      [l10n.t('System'), systemName()],
      [l10n.t('Language'), env.language],
      [l10n.t('Remote'), env.remoteName === undefined ? '–' : 'yes'],
      [l10n.t('Trusted folder'), String(workspace.isTrusted)],
    ]),
    `## ${l10n.t('Settings that are not as usual')}`,
    list(changedSettings(extension.settings)),
    ...(facts ? [`## ${l10n.t('The folder in numbers')}`, list(numbersOf(facts))] : []),
    `*${l10n.t('Nothing of your texts, names or paths stands here, and nothing was sent. Copy it where you report the problem.')}*`,
    '',
  ].join('\n\n');
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

/** The numbers once the folder is read, or after a few seconds as they are then; null where the server does not answer. */
async function askFacts(client: BaseLanguageClient): Promise<FactsResult | null> {
  for (let attempt = 1; ; attempt++) {
    const facts = await client.sendRequest<FactsResult>(methods.facts, {}).catch(() => null);
    if (facts?.reading !== 'reading' || attempt === patience) return facts;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** What the manifest tells. */
export interface ExtensionFacts {
  readonly version: string;
  /** By full name, with the values that a person can choose from, if the setting has such. */
  readonly settings: Readonly<Record<string, { readonly enum?: readonly unknown[]; readonly default?: unknown }>>;
}

function changedSettings(settings: ExtensionFacts['settings']): readonly Row[] {
  const configuration = workspace.getConfiguration();
  return Object.entries(settings).flatMap(([name, { enum: choices, default: usual }]): Row[] => {
    const value = configuration.get<unknown>(name);
    if (JSON.stringify(value) === JSON.stringify(usual)) return [];
    const tellable = ownWords.has(typeof value) || choices?.includes(value);
    return [[name, tellable ? String(value) : sizeOf(value)]];
  });
}

function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return l10n.t('changed, {0} entries', value.length);
  if (typeof value === 'object' && value !== null) return l10n.t('changed, {0} entries', Object.keys(value).length);
  return l10n.t('changed');
}

const numbersOf = (facts: FactsResult): readonly Row[] => [
  [l10n.t('Reading'), `${facts.reading}, ${facts.readingTook ?? '–'} ms`],
  [l10n.t('Folders'), String(facts.folders)],
  [l10n.t('Files'), `${facts.files} (${facts.articles} article, ${facts.sources} source)`],
  [l10n.t('Million characters'), String(facts.millions)],
  [l10n.t('Languages'), counts(facts.languages)],
  [l10n.t('Not readable'), counts(facts.unreadable)],
  [l10n.t('Open texts'), String(facts.open.documents)],
  [l10n.t('Statements'), counts(facts.open.statements)],
  [l10n.t('Findings'), counts(facts.open.findings)],
  [l10n.t('Check'), `${facts.open.checkTook} ms`],
];

type Row = readonly [name: string, value: string];

const list = (rows: readonly Row[]): string =>
  rows.length === 0 ? '–' : rows.map(([name, value]) => `- ${name}: ${value}`).join('\n');

const counts = (all: Readonly<Record<string, number>>): string =>
  Object.entries(all)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || '–';

/** `linux, x64`; in the browser there is no more to be told than that. */
function systemName(): string {
  const { process } = globalThis as { process?: { platform?: string; arch?: string } };
  return process?.platform === undefined ? 'web' : `${process.platform}, ${process.arch ?? ''}`;
}
