import { parse } from 'acorn';

/** Objects whose functions and numbers may be taken without them: none of these looks at `this`. */
const NAMESPACES = new Set(['Math', 'Number', 'Object', 'Array']);

/**
 * Gives the texts, the functions of `Math`, `Number`, `Object` and `Array`, and `null`, which a
 * minified script names again and again, one short name each, at the beginning of its outermost
 * function. esbuild leaves that to compression on the way, but Apps Script counts and loads the
 * script as it is. (`undefined` is as frequent, but the second minifier would write it out again.)
 *
 * @param {string} script one statement: `var X = (() => { … })();`
 * @returns {string} the same script, shorter
 */
export function shareConstants(script) {
  const program = parse(script, { ecmaVersion: 2020 });
  const body = outermostBody(program);
  const places = new Map();
  visit(body, null, '', (code, start, end) => {
    places.set(code, [...(places.get(code) ?? []), { start, end }]);
  });
  const names = unusedNames(script);
  const shared = [...places]
    .filter(([code, { length }]) => length * (code.length - 3) > code.length + 5)
    .sort((a, b) => b[1].length - a[1].length)
    .map(([code, all]) => ({ code, all, name: names.next().value }));
  if (shared.length === 0) return script;
  const changes = shared
    .flatMap(({ all, name }) => all.map((place) => ({ ...place, name })))
    .sort((a, b) => a.start - b.start);
  const at = body.start + 1;
  const declared = shared.map(({ name, code }) => `${name}=${code}`).join(',');
  let result = `${script.slice(0, at)}var ${declared};`;
  let from = at;
  for (const { start, end, name } of changes) {
    // A keyword may stand right before a text: `case"a"`, `return"a"`.
    const gap = /[\w$]/.test(script[start - 1] ?? '') ? ' ' : '';
    const gapAfter = /[\w$]/.test(script[end] ?? '') ? ' ' : '';
    result += `${script.slice(from, start)}${gap}${name}${gapAfter}`;
    from = end;
  }
  return result + script.slice(from);

  function visit(node, parent, key, found) {
    if (Array.isArray(node)) {
      for (const each of node) visit(each, parent, key, found);
      return;
    }
    if (typeof node?.type !== 'string') return;
    const code = script.slice(node.start, node.end);
    if (isText(node, parent, key) || isStatic(node, parent, key) || isNull(node)) {
      found(code, node.start, node.end);
      return;
    }
    for (const [name, child] of Object.entries(node)) visit(child, node, name, found);
  }
}

/** A text that is a value, not the name of a property. */
function isText(node, parent, key) {
  const isName = (key === 'key' && !parent.computed) || parent?.type === 'ExpressionStatement';
  return node.type === 'Literal' && typeof node.value === 'string' && !isName;
}

function isStatic(node, parent, key) {
  return (
    node.type === 'MemberExpression' &&
    !node.computed &&
    node.object.type === 'Identifier' &&
    NAMESPACES.has(node.object.name) &&
    node.property.name !== 'prototype' &&
    !(parent?.type === 'AssignmentExpression' && key === 'left')
  );
}

/** Short names that occur nowhere in the script, not even as a property. */
function* unusedNames(script) {
  const used = new Set(script.match(/[\w$]+/g));
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) if (!used.has(`$${first}`)) yield `$${first}`;
  for (const first of letters) {
    for (const second of letters) {
      const name = `$${first}${second}`;
      if (!used.has(name)) yield name;
    }
  }
}

/** The body of the function that a bundle is: of `var X = (() => { … })();`, what is in the braces. */
function outermostBody({ body }) {
  const { declarations } = body.find(({ type }) => type === 'VariableDeclaration');
  return declarations[0].init.callee.body;
}

function isNull({ type, raw }) {
  return type === 'Literal' && raw === 'null';
}
