import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import ts from 'typescript';

/**
 * What is said of functions and tabs for the pages in docs/ and for the JSDoc that Sheets shows. The
 * script itself never reads it.
 */
const DOCUMENTATION = [
  { folder: 'src/functions/', fields: ['summary', 'choices', 'example', 'help'] },
  { folder: 'src/core/tabs/', fields: ['help', 'holds'] },
];

/**
 * An esbuild plugin that leaves the documentation of functions and tabs out, and of lists of names
 * what stands between them for people who read: line ends, indents, and the space behind a comma,
 * which `names` needs none of.
 */
export const withoutDocumentation = {
  name: 'without documentation',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/](core|functions)[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: stripped(relative('.', path).replaceAll('\\', '/'), await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/**
 * A file's text without its documentation.
 *
 * @param {string} file its path in the repository
 * @param {string} text its text
 * @returns {string} the text that the script is made of
 */
export function stripped(file, text) {
  const fields = DOCUMENTATION.find(({ folder }) => file.startsWith(folder))?.fields ?? [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const edits = [];
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, by }) => left.slice(0, start) + by + left.slice(end), text);

  function visit(node) {
    if (ts.isPropertyAssignment(node) && fields.includes(node.name.text) && isText(node)) {
      const comma = text[node.end] === ',' ? 1 : 0;
      edits.push({ start: node.getStart(), end: node.end + comma, by: '' });
    } else if (ts.isStringLiteralLike(node) && isNames(node)) {
      const by = node.getText().replace(/\s+/g, ' ').replaceAll(', ', ',');
      edits.push({ start: node.getStart(), end: node.end, by });
    } else ts.forEachChild(node, visit);
  }
}

/** A text, or a list of texts. */
function isText({ initializer }) {
  return ts.isArrayLiteralExpression(initializer)
    ? initializer.elements.every(ts.isStringLiteralLike)
    : ts.isStringLiteralLike(initializer);
}

/** As what files import `names`. */
const LISTING = ['names', 'words'];

/** A list that is given to `names`, or stands in a column's `names`. */
function isNames({ parent }) {
  if (ts.isCallExpression(parent)) return LISTING.includes(parent.expression.getText());
  const column = parent.parent?.parent;
  return (
    ts.isPropertyAssignment(parent) &&
    column !== undefined &&
    ts.isPropertyAssignment(column) &&
    column.name.getText() === 'names'
  );
}
