import { existsSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { StatementsResult } from '../../../server/src/protocol/messages.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const article = '“We will hire again in May,” said Ruth Adler, the director.\n';
const files: Readonly<Record<string, string>> = {
  'vscode-vfs://github/house/paper/article.md': article,
  'vscode-vfs://github/house/paper/source%20one.txt': `In the morning Ruth Adler came. ${article}`,
};

/** Runs the bundle as a browser's worker would: with a worker's globals and nothing of Node. */
function startWorker(answer: (method: string, params: unknown) => unknown) {
  const waiting = new Map<number, (result: unknown) => void>();
  const asked: string[] = [];
  const scope: Record<string, unknown> = {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, console },
    ...{ atob, btoa, TextDecoder, TextEncoder, URL, AbortController, MessageChannel, crypto },
    addEventListener() {},
    postMessage(message: Message) {
      const { id, method, params, result } = structuredClone(message);
      if (method === undefined) {
        if (id !== undefined) waiting.get(id)?.(result);
      } else if (id !== undefined) {
        asked.push(method);
        send({ id, result: answer(method, params) });
      }
    },
  };
  scope.self = scope;
  runInContext(readFileSync('dist/server.worker.js', 'utf8'), createContext(scope));
  const send = (message: Message): void => {
    const data = structuredClone({ jsonrpc: '2.0', ...message });
    setTimeout(() => (scope.onmessage as (event: unknown) => void)({ data }), 0);
  };
  let last = 1000;
  return {
    asked,
    notify: (method: string, params: unknown) => send({ method, params }),
    request: <R>(method: string, params: unknown): Promise<R> =>
      new Promise((resolve) => {
        waiting.set(++last, (result) => resolve(result as R));
        send({ id: last, method, params });
      }),
  };
}

describe.skipIf(!existsSync('dist/server.worker.js'))('the server in a web worker', () => {
  test('reads its files through the client', async () => {
    const worker = startWorker((method, params) => {
      switch (method) {
        case 'beleg/listFiles':
          return { uris: Object.keys(files) };
        case 'beleg/readFile': {
          const text = files[(params as { uri: string }).uri];
          return text === undefined
            ? { ok: false, reason: 'not-found' }
            : { ok: true, base64: Buffer.from(text).toString('base64') };
        }
        default:
          return null;
      }
    });
    await worker.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      locale: 'de',
      workspaceFolders: [{ uri: 'vscode-vfs://github/house/paper', name: 'paper' }],
    });
    worker.notify('initialized', {});
    await worker.request('beleg/checkAgain', {});
    const uri = 'vscode-vfs://github/house/paper/article.md';
    const result = await worker.request<StatementsResult>('beleg/statements', { textDocument: { uri } });
    expect(worker.asked).toContain('beleg/listFiles');
    expect(result.folder).toMatchObject({ reading: 'read', files: 2, unreadable: [] });
    expect(result.coverage.label).toBe(`${result.statements.length} von ${result.statements.length} belegt`);
    expect(result.statements.map(({ text }) => text)).toContain('“We will hire again in May,”');
  });
});
