// Shows Beleg at work: builds it, checks the shipped example article against its sources, prints what it finds and where
// the whole report is, and tells how to get it into the editor. German where the terminal is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const german = /^de/i.test(process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '');
const example = german
  ? { article: 'examples/de/artikel.md', sources: 'examples/de/quellen', locale: 'de' }
  : { article: 'examples/en/article.md', sources: 'examples/en/sources', locale: 'en' };
const report = 'example-report.html';

function beleg(...args: readonly string[]): number {
  console.log(`\n$ beleg ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'inherit' });
  return status ?? 2;
}

const built = spawnSync('npm', ['run', '--silent', 'package'], { encoding: 'utf8' });
if (built.status !== 0 || !existsSync('beleg.vsix')) {
  console.error(`${built.stdout}${built.stderr}`);
  process.exit(1);
}

const { article, sources, locale } = example;
const checked = beleg('check', '--locale', locale, '--sources', sources, article);
const reported = beleg('report', '--locale', locale, '--sources', sources, '-o', report, article);

console.log(
  german
    ? `Der ganze Bericht steht in ${report}; mit dem Browser zu öffnen.

Die Erweiterung für VS Code ist gebaut: beleg.vsix. So kommt sie in den Editor:
  code --install-extension beleg.vsix
oder in VS Code: Erweiterungen → … → Aus VSIX installieren. Dann den Ordner examples/de öffnen.`
    : `The whole report is in ${report}; open it with a browser.

The extension for VS Code is built: beleg.vsix. To get it into the editor:
  code --install-extension beleg.vsix
or in VS Code: Extensions → … → Install from VSIX. Then open the folder examples/en.`,
);
// The example is full of mistakes: findings are what it is there for.
process.exit(checked === 2 || reported !== 0 ? 1 : 0);
