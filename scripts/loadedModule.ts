import * as ts from 'typescript';

/**
 * The module that a node of a syntax tree loads: `require('x')`, `import('x')`, `import … from 'x'`; `*` where the name is
 * computed, null where none is loaded.
 */
export function loadedModule(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (!ts.isCallExpression(node)) return null;
  const callee = node.expression;
  const isImport = callee.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(callee) && callee.text === 'require';
  const isBuiltin = ts.isPropertyAccessExpression(callee) && callee.name.text === 'getBuiltinModule';
  if (!isImport && !isRequire && !isBuiltin) return null;
  return literal(node.arguments[0]) ?? '*';
}

function literal(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}
