import { parse } from 'acorn';
import { outermostBody } from './outermost-body.mjs';

/**
 * Writes the functions that a minified script declares in its outermost function as arrows, which
 * are shorter. All of them come first there, so that each is known before anything is run, as
 * declared functions are. A function that could tell the difference stays as it is: one with a
 * `this`, `arguments` or `new.target` of its own, one that makes objects, a generator, an async one.
 *
 * @param {string} script one statement: `var X = (() => { … })();`
 * @returns {string} the same script, shorter
 */
export function arrowFunctions(script) {
  const body = outermostBody(parse(script, { ecmaVersion: 2020 }));
  const made = new Set();
  const changed = new Set();
  visit(body, (node) => {
    if (node.type === 'NewExpression' || node.type === 'ClassDeclaration') {
      made.add((node.callee ?? node.superClass)?.name);
    }
    if (node.type === 'AssignmentExpression') changed.add(node.left.name);
    if (node.type === 'MemberExpression' && node.property.name === 'prototype') {
      made.add(node.object.name);
    }
  });
  const isPlain = (node) =>
    node.type === 'FunctionDeclaration' &&
    !node.async &&
    !node.generator &&
    !made.has(node.id.name) &&
    !changed.has(node.id.name) &&
    !hasItsOwn(node);
  const functions = body.body.filter(isPlain);
  if (functions.length === 0) return script;
  let rest = '';
  let from = body.start + 1;
  for (const { start, end } of functions) {
    rest += script.slice(from, start);
    from = end;
  }
  const arrows = functions.map((node) => arrow(node, script)).join(',');
  return `${script.slice(0, body.start + 1)}var ${arrows};${rest}${script.slice(from)}`;
}

function arrow({ id, params, body }, script) {
  const text = ({ start, end }) => script.slice(start, end);
  const [only] = params;
  const isBare = params.length === 1 && only.type === 'Identifier';
  const names = isBare ? text(only) : `(${params.map(text).join(',')})`;
  const [first] = body.body;
  const isValue =
    body.body.length === 1 && first.type === 'ReturnStatement' && first.argument !== null;
  if (!isValue) return `${id.name}=${names}=>${text(body)}`;
  const value = text(first.argument);
  const needsParentheses = first.argument.type === 'SequenceExpression' || value.startsWith('{');
  return `${id.name}=${names}=>${needsParentheses ? `(${value})` : value}`;
}

/** Whether the function looks at something that an arrow takes from around it. */
function hasItsOwn(node) {
  let found = false;
  visit(node, (each) => {
    if (each.type === 'ThisExpression' || each.type === 'MetaProperty') found = true;
    if (each.type === 'Identifier' && each.name === 'arguments') found = true;
  });
  return found;
}

function visit(node, see) {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, see);
    return;
  }
  if (typeof node?.type !== 'string') return;
  see(node);
  for (const child of Object.values(node)) visit(child, see);
}
