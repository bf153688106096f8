import * as ts from 'typescript';
import { loadedModule } from './loadedModule.ts';

/** One place in a program that could reach the network. */
export interface NetworkCall {
  /** What would be used: a module (`node:https`) or a global (`fetch`). */
  readonly what: string;
  /** UTF-16 offset into the program's text. */
  readonly offset: number;
  /** The text around it, for the person who has to find it. */
  readonly near: string;
}

/** Node modules that open connections, or packages that do so for a living. */
const networkModules = new Set([
  ...['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector', 'inspector/promises'],
  ...['undici', 'ws', 'axios', 'node-fetch', 'got', 'request', 'superagent'],
]);

/** What a browser or Node offers to every program. */
const networkGlobals = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
  ...['sendBeacon', 'importScripts', 'Request'],
]);

/** Objects through which a global can be named: `globalThis.fetch`, `navigator.sendBeacon`. */
const globalObjects = new Set(['globalThis', 'global', 'self', 'window', 'navigator', 'frames', 'parent', 'top']);

const hidden = new Set(['eval', 'Function']);

/**
 * Every way to the network in a bundled program: a module that opens connections, a global that does, and code made from
 * strings, behind which either could hide. It looks at the syntax tree, so words in strings and in comments do not count,
 * and neither does a local name or a method that is merely called `fetch`.
 */
export function findNetworkCalls(program: string): readonly NetworkCall[] {
  const tree = ts.createSourceFile('bundle.js', program, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: NetworkCall[] = [];
  const report = (what: string, node: ts.Node): void => {
    const offset = node.getStart(tree);
    found.push({ what, offset, near: program.slice(Math.max(0, offset - 40), offset + 60) });
  };

  const visit = (node: ts.Node): void => {
    const module = loadedModule(node);
    if (module !== null) {
      const name = module.replace(/^node:/, '');
      if (networkModules.has(name)) report(module, node);
      if (name === '*') report('a module whose name is computed', node);
    }
    const global = usedGlobal(node);
    if (global !== null && networkGlobals.has(global) && !isDeclaredAbove(node, global)) report(global, node);
    if (global !== null && hidden.has(global) && isCalled(node)) report(`code from a string (${global})`, node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function literal(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}

/** The global that a node names: a bare `fetch`, `self.fetch` or `self["fetch"]`; null for anything else. */
function usedGlobal(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return isGlobalObject(node.expression) ? node.name.text : null;
  if (ts.isElementAccessExpression(node))
    return isGlobalObject(node.expression) ? literal(node.argumentExpression) : null;
  if (!ts.isIdentifier(node)) return null;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return null;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return null;
  if (ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isGetAccessor(parent)) return null;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return null;
  return node.text;
}

function isGlobalObject(node: ts.Node): boolean {
  return ts.isIdentifier(node) && globalObjects.has(node.text);
}

function isCalled(node: ts.Node): boolean {
  return (ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent)) && node.parent.expression === node;
}

/** Whether a bare name is a parameter, variable, function or class of the program itself. */
function isDeclaredAbove(node: ts.Node, name: string): boolean {
  if (!ts.isIdentifier(node)) return false;
  for (let scope: ts.Node | undefined = node.parent; scope !== undefined; scope = scope.parent) {
    if (ts.isFunctionLike(scope) && scope.parameters.some((p) => declares(p.name, name))) return true;
    if (ts.isCatchClause(scope) && scope.variableDeclaration && declares(scope.variableDeclaration.name, name))
      return true;
    if ((ts.isBlock(scope) || ts.isSourceFile(scope)) && scope.statements.some((s) => declaredBy(s, name))) return true;
  }
  return false;
}

function declaredBy(statement: ts.Statement, name: string): boolean {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name?.text === name;
  return (
    ts.isVariableStatement(statement) && statement.declarationList.declarations.some((d) => declares(d.name, name))
  );
}

function declares(binding: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(binding)) return binding.text === name;
  return binding.elements.some((element) => !ts.isOmittedExpression(element) && declares(element.name, name));
}
