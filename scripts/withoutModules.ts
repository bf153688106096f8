import type { Plugin } from 'esbuild';

/**
 * Leaves modules of Node out of a bundle. vscode-jsonrpc can also talk over sockets and pipes, and vscode-languageserver
 * can start programs; Beleg needs neither, so it does not ship the way to them, and whoever tries to use it is told so.
 */
export function withoutModules(modules: readonly string[]): Plugin {
  const filter = new RegExp(`^(node:)?(${modules.join('|')})$`);
  return {
    name: 'without-modules',
    setup(build) {
      build.onResolve({ filter }, ({ path }) => ({ path: path.replace(/^node:/, ''), namespace: 'left-out' }));
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
        contents: `const leftOut = () => { throw new Error('Beleg is built without "${path}".'); };
          module.exports = new Proxy({}, {
            get: (_, name) => (typeof name === 'symbol' || name === '__esModule' ? undefined : leftOut),
          });`,
        loader: 'js',
      }));
    },
  };
}
