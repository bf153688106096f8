// A first command line for measuring; the whole contract of docs/output.md follows.
import { readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine, plainText } from '../engine/index.ts';
import { packs } from '../languages/index.ts';
import { matchJson, sourceJson, statementJson } from '../features/statementJson.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'jsonl' },
    sources: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string', default: '20' },
    'every-sentence': { type: 'boolean', default: false },
    'reference-date': { type: 'string' },
  },
});
const [command, ...files] = positionals;
const engine = createEngine({ packs, style: 'lenient', referenceDate: values['reference-date'] ?? null });
const names = new Map<string, string>();
const load = (path: string, role: 'article' | 'source' | 'both'): string => {
  const uri = realpathSync(path);
  if (!names.has(uri) || role !== 'source') {
    const known = names.has(uri);
    names.set(uri, path);
    engine.put(plainText(uri, readFileSync(path, 'utf8').replace(/^\ufeff/, '')), known ? 'both' : role);
  }
  return uri;
};
for (const dir of values.sources) for (const name of readdirSync(dir)) load(join(dir, name), 'source');
const uris = files.map((path) => load(path, 'article'));
const fileOf = (uri: string): string => names.get(uri) ?? uri;
switch (command) {
  case 'extract':
    for (const uri of uris) process.stdout.write(JSON.stringify(sourceJson(fileOf(uri), engine.reading(uri)!)) + '\n');
    break;
  case 'match':
    for (const uri of uris) {
      const reading = engine.reading(uri)!;
      const sentences = values['every-sentence']
        ? reading.sentences.map((span) => ({
            kind: 'sentence' as const,
            spans: [span],
            text: reading.text.slice(span.start, span.end),
          }))
        : [];
      const statements = [...reading.statements, ...sentences].map((s) => ({
        ...statementJson(s),
        matches: engine.matches(uri, s, Number(values.limit)).map((m) => matchJson(fileOf(m.uri), m)),
      }));
      process.stdout.write(JSON.stringify({ ...sourceJson(fileOf(uri), reading), statements }) + '\n');
    }
    break;
  case 'check':
    process.stdout.write(
      JSON.stringify({
        files: uris.map((uri) => {
          const checked = engine.findings(uri);
          return {
            file: fileOf(uri),
            statements: engine.reading(uri)!.statements.length,
            findings: (checked.state === 'checked' ? checked.findings : []).map((f) => ({
              code: f.code,
              span: [f.span.start, f.span.end],
              status: f.status,
              message: `${f.written} / ${f.expected ?? ''}`,
              evidence: f.evidence.map((e) => ({
                file: fileOf(e.uri),
                span: [e.span.start, e.span.end],
                text: e.text,
              })),
            })),
          };
        }),
      }) + '\n',
    );
}
