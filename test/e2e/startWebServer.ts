import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { findRealVSCode } from '../../scripts/findRealVSCode.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

export interface WebServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves VS Code for the web with two more extensions: the installed Beleg, and one that makes the texts of `folder` a
 * folder of the scheme `example`. Nothing of Beleg runs outside the browser.
 */
export async function startWebServer(extensions: string, folder: string): Promise<WebServer> {
  const { web } = findRealVSCode();
  const beleg = readdirSync(extensions).find((name) => name.startsWith('beleg.beleg-'));
  if (beleg === undefined) throw new Error('Beleg is not installed.');
  const roots: Readonly<Record<string, string>> = {
    '/beleg/': join(extensions, beleg),
    '/folder-extension/': 'test/e2e/webFolder',
    '/': web,
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body);
    };
    if (pathname === '/') return answer(200, 'text/html', page(request.headers.host ?? ''));
    if (pathname === '/folder.json') return answer(200, 'application/json', JSON.stringify(readTexts(folder)));
    const root = Object.keys(roots).find((prefix) => pathname.startsWith(prefix)) ?? '/';
    const path = join(roots[root] ?? web, normalize(decodeURIComponent(pathname.slice(root.length))));
    if (!existsSync(path) || !statSync(path).isFile()) return answer(404, 'text/plain', 'not there');
    answer(200, types[extname(path)] ?? 'application/octet-stream', readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** All texts below a folder, by their path in the editor. */
function readTexts(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|txt)$/.test(name));
  return Object.fromEntries(names.map((name) => [`/example/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

function page(host: string): string {
  const extension = (path: string) => ({ scheme: 'http', authority: host, path });
  const options = {
    productConfiguration: { extensionEnabledApiProposals: { 'beleg-tests.folder': ['fileSearchProvider'] } },
    additionalBuiltinExtensions: [extension('/beleg'), extension('/folder-extension')],
    configurationDefaults: {
      'workbench.startupEditor': 'none',
      'workbench.colorTheme': 'Default Dark Modern',
      'telemetry.telemetryLevel': 'off',
      'editor.hover.delay': 150,
      'editor.minimap.enabled': false,
    },
  };
  return `<!doctype html>
<html>
  <head><meta charset="utf-8" /><link rel="stylesheet" href="/out/vs/workbench/workbench.web.main.css" /></head>
  <body>
    <script src="/out/vs/loader.js"></script>
    <script src="/out/vs/webPackagePaths.js"></script>
    <script>
      const paths = Object.fromEntries(Object.entries(self.webPackagePaths)
        .map(([name, path]) => [name, location.origin + '/node_modules/' + name + '/' + path]));
      require.config({ baseUrl: location.origin + '/out', recordStats: true, paths });
    </script>
    <script src="/out/vs/workbench/workbench.web.main.nls.js"></script>
    <script src="/out/vs/workbench/workbench.web.main.js"></script>
    <script>
      require(['vs/workbench/workbench.web.main'], ({ create, URI }) => create(document.body, {
        ...${JSON.stringify(options)},
        workspaceProvider: {
          workspace: { folderUri: URI.from({ scheme: 'example', path: '/example' }) },
          trusted: true,
          open: async () => false,
        },
      }));
    </script>
  </body>
</html>`;
}
