// The rooms of docs/architecture.md: who may import whom, and no circles. Run by `npm run layers` and by the tests.
const room = (name) => `^server/src/${name}/`;
const only = (name, allowed, comment) => ({
  name: name.replace(/\W+/g, '-'),
  comment,
  severity: 'error',
  from: { path: room(name), pathNot: '\\.test\\.ts$' },
  to: { pathNot: allowed.concat(room(name)) },
});
const engineRooms = ['text', 'values', 'language', 'statements', 'matching', 'findings', 'workspace'];
const door = '^server/src/engine/index\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only('protocol', [], 'protocol is names and plain types'),
    only('messages', [], 'messages are sentences'),
    only('marks', [], 'marks are a file format and where its lines belong, for every host and the client'),
    ...engineRooms.map((name, i) =>
      only(
        `engine/${name}`,
        engineRooms.slice(0, i).map((lower) => room(`engine/${lower}`)),
        'the engine imports itself, downwards only',
      ),
    ),
    only(
      'languages',
      [room('engine/language'), room('engine/values'), room('engine/text'), 'node_modules/compromise/'],
      'a language is data',
    ),
    {
      name: 'compromise-in-en',
      severity: 'error',
      from: { pathNot: room('languages/en') },
      to: { path: 'node_modules/compromise/' },
    },
    only('readers', [room('engine/text'), 'node_modules/'], 'readers know texts and formats'),
    only(
      'features',
      [door, room('messages'), room('protocol'), room('marks'), 'node_modules/'],
      'features see the engine by its door',
    ),
    only(
      'lsp',
      [
        room('features'),
        room('readers'),
        door,
        room('protocol'),
        room('messages'),
        room('marks'),
        'node_modules/vscode-',
        'node_modules/@vscode/',
      ],
      'the only room that speaks LSP',
    ),
    {
      name: 'node-in-hosts-only',
      severity: 'error',
      from: { path: '^server/src/(?!hosts/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'client',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^server/src/(?!(protocol|marks)/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'browser', 'default', 'types'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.test\\.ts$' },
  },
};
