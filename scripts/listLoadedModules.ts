import * as ts from 'typescript';
import { loadedModule } from './loadedModule.ts';

/** The names of all modules that a bundled program loads from outside itself, without `node:`, sorted; `*` is a computed one. */
export function listLoadedModules(program: string): readonly string[] {
  const tree = ts.createSourceFile('bundle.js', program, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = loadedModule(node);
    if (name !== null) names.add(name.replace(/^node:/, ''));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...names].sort();
}
