import * as ts from 'typescript';

/** Something in a file of the engine that does not follow from its input alone. */
export interface Impurity {
  readonly what: string;
  /** 1-based. */
  readonly line: number;
}

const impureMembers = new Set(['Date.now', 'Math.random', 'performance.now']);

/**
 * What makes a file of the engine depend on more than its input: the clock, chance, or state kept at module level (a
 * `let`, an empty `Map` or `Set` waiting to be filled: caches are made inside `createEngine`). Node and the browser are
 * out of reach already, by the engine's own tsconfig.
 */
export function findImpurities(program: string): readonly Impurity[] {
  const tree = ts.createSourceFile('file.ts', program, ts.ScriptTarget.Latest, true);
  const found: Impurity[] = [];
  const report = (what: string, node: ts.Node): void => {
    found.push({ what, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 });
  };
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { declarations, flags } = statement.declarationList;
    if ((flags & ts.NodeFlags.Const) === 0) report('a variable at module level', statement);
    // What is declared as readonly stays as empty as it is.
    for (const { initializer, type } of declarations)
      if (initializer && !/^Readonly(Map|Set)\b/.test(type?.getText(tree) ?? '') && isEmptyStore(initializer, tree))
        report('a store at module level', initializer);
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && impureMembers.has(node.getText(tree))) report(node.getText(tree), node);
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date' && !node.arguments?.length)
      report('new Date()', node);
    if (ts.isIdentifier(node) && node.text === 'globalThis') report('globalThis', node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isEmptyStore(node: ts.Expression, tree: ts.SourceFile): boolean {
  return (
    ts.isNewExpression(node) &&
    ['Map', 'Set', 'WeakMap', 'WeakSet'].includes(node.expression.getText(tree)) &&
    !node.arguments?.length
  );
}
