import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const run = promisify(execFile);
const tester = 'node_modules/vscode-tmgrammar-test/dist/unit.js';
const grammarPaths: Readonly<Record<string, string>> = {
  'text.html.markdown': 'test/syntaxes/standInMarkdown.json',
  'text.plain': 'dist/plaintext.tmLanguage.json',
  'beleg.markdown': 'dist/markdown.tmLanguage.json',
};

describe('the grammars', () => {
  test.each(['article.txt', 'article.md'])('colour %s as marked in it', async (file) => {
    const grammars = Object.values(grammarPaths).flatMap((path) => ['-g', path]);
    const { stdout } = await run(process.execPath, [tester, ...grammars, `test/syntaxes/${file}`]);
    expect(stdout).toContain('run successfuly');
  });

  let registry: textmate.Registry;
  beforeAll(async () => {
    const wasm = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
    await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
    registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
        createOnigString: (text) => new oniguruma.OnigString(text),
      }),
      loadGrammar: async (scope) => {
        const path = grammarPaths[scope];
        return path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
      },
      getInjections: (scope) => (scope === 'text.html.markdown' ? ['beleg.markdown'] : []),
    });
  });

  /** How many milliseconds of this process's own work one long line takes; what else the machine does does not count. */
  async function timeLine(scope: string, line: string): Promise<number> {
    const grammar = await registry.loadGrammar(scope);
    if (grammar === null) throw new Error(`no grammar ${scope}`);
    const start = process.cpuUsage();
    expect(grammar.tokenizeLine(line, textmate.INITIAL).stoppedEarly).toBe(false);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }

  // VS Code tokenises no line longer than 20,000 characters; these grow well beyond it.
  test.each([
    ['unpaired marks', '„ '],
    ['straight marks', ' "a'],
    ['digits', '1'],
    ['groups of digits', '1.000'],
    ['broken groups', '1.00,'],
    ['separable verbs without their prefix', 'teilte '],
    ['number words', 'zwei und '],
    ['spaces', ' '],
    ['opening brackets', '('],
  ])('take time in proportion to the text: %s', async (_, piece) => {
    for (const scope of ['text.plain', 'text.html.markdown']) {
      const lengths = [10_000, 40_000];
      const times: number[] = [];
      for (const length of lengths) {
        const line = piece.repeat(Math.ceil(length / piece.length));
        let best = Infinity;
        for (let round = 0; round < 3; round++) best = Math.min(best, await timeLine(scope, line));
        times.push(best);
      }
      // Four times the text takes four times as long, give or take; sixteen times would be quadratic.
      expect(times[1] ?? Infinity).toBeLessThan(10 * Math.max(times[0] ?? 0, 10));
    }
  });
});
