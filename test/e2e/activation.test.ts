import { mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor, type Editor } from './openEditor.ts';

describe('starting', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'beleg-start-')), 'folder');
  let editor: Editor;

  beforeAll(async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'data.json'), '{ "figures": [1, 2, 3] }\n');
    editor = await openEditor({ folder });
  });
  afterAll(async () => {
    await editor.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  /** What the editor's own list of running extensions says of Beleg: nothing, or its activation in milliseconds. */
  async function activation(): Promise<number | null> {
    await editor.runCommand('Developer: Show Running Extensions');
    const list = editor.page.locator('.runtime-extensions-editor');
    await list.locator('.monaco-list-row').first().waitFor();
    let found: number | null = null;
    const rows = list.locator('.monaco-list-row');
    // Long lists show only a part of themselves; Beleg, where it runs, was the last to start.
    for (let page = 0; page < 4 && found === null; page++) {
      for (const text of await rows.allInnerTexts()) {
        const time = /^\s*Beleg[\s\S]*Activation: (\d+)ms/.exec(text);
        if (time !== null) found = Number(time[1]);
      }
      await list.hover();
      await editor.page.mouse.wheel(0, 500);
      await editor.page.waitForTimeout(200);
    }
    await editor.screenshot('activation');
    await editor.page.locator('.codicon-close').filter({ visible: true }).last().click();
    await list.waitFor({ state: 'detached' });
    return found;
  }

  test('does not happen in a folder without a text', async () => {
    // The editor itself makes a plain text now and then, for which it wakes who asked for those; the server sleeps on.
    await editor.runCommand('Developer: Show Running Extensions');
    await editor.page.waitForTimeout(4000);
    await editor.screenshot('activation-none');
    expect(serverProcesses(editor)).toEqual([]);
    await editor.page.locator('.codicon-close').filter({ visible: true }).last().click();
  });

  test('takes less than 300 ms once a text is opened', async () => {
    writeFileSync(join(editor.workspace, 'note.txt'), 'Sie sagte: „Das waren 12 Kilometer.“\n');
    await editor.openFile('note.txt');
    await expect.poll(() => serverProcesses(editor).length, { timeout: 20_000 }).toBe(1);
    const time = await activation();
    console.log(`activation: ${time} ms`);
    expect(time).toBeLessThan(300);
  });

  test('opens no connection: the language server has no socket of the internet kind', () => {
    const [pid] = serverProcesses(editor);
    expect(pid).toBeDefined();
    const internet = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
      readFileSync(`/proc/${pid}/net/${kind}`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/)[9]),
    );
    const sockets = readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const target = readlinkSync(`/proc/${pid}/fd/${fd}`);
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
    expect(internet.length).toBeGreaterThan(0);
    expect(sockets.filter((inode) => internet.includes(inode))).toEqual([]);
  });
});

/** The language servers that run under this editor's extensions. */
function serverProcesses({ server }: Editor): readonly number[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0');
      const isServer = command.some((part) => part.startsWith(server.extensions) && part.endsWith('server.node.js'));
      return isServer ? [Number(entry)] : [];
    } catch {
      return [];
    }
  });
}
