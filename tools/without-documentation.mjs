import ts from 'typescript';
import { textEdits } from './text-edits.mjs';

/**
 * What is said of functions and tabs for the pages in docs/ and for the JSDoc that Sheets shows. The
 * script itself never reads it.
 */
const DOCUMENTATION = [
  { folder: 'src/functions/', fields: ['summary', 'choices', 'example', 'help'] },
  { folder: 'src/core/tabs/', fields: ['help', 'holds'] },
];

/**
 * A file's text without its documentation, and its lists of names without what stands between them
 * for people who read: line ends, indents, and the space behind a comma, which `names` needs none of,
 * or between codes of three letters.
 *
 * @param {string} file its path in the repository
 * @param {string} text its text
 * @returns {string} the text that the script is made of
 */
export function stripped(file, text) {
  const fields = DOCUMENTATION.find(({ folder }) => file.startsWith(folder))?.fields ?? [];
  return textEdits(text, (node) => {
    if (ts.isPropertyAssignment(node) && fields.includes(node.name.text) && isText(node)) {
      return { by: '', end: node.end + (text[node.end] === ',' ? 1 : 0) };
    }
    if (isCodes(node)) return node.getText().replace(/\s+/g, '');
    if (!ts.isStringLiteralLike(node) || !isNames(node, file)) return null;
    return node.getText().replace(/\s+/g, ' ').replaceAll(', ', ',');
  });
}

/** A text, or a list of texts. */
function isText({ initializer }) {
  return ts.isArrayLiteralExpression(initializer)
    ? initializer.elements.every(ts.isStringLiteralLike)
    : ts.isStringLiteralLike(initializer);
}

/** A list of codes that need nothing between them. */
function isCodes(node) {
  return (
    ts.isStringLiteralLike(node) &&
    ts.isCallExpression(node.parent) &&
    node.parent.expression.getText() === 'threeLetters'
  );
}

/** As what files import `names`. */
const LISTING = ['names', 'words'];

/** A list that is given to `names`, or stands in the `names` of a tab's column. */
function isNames({ parent }, file) {
  if (ts.isCallExpression(parent)) return LISTING.includes(parent.expression.getText());
  const ofColumn = parent.parent;
  return (
    file.startsWith('src/core/tabs/') &&
    ts.isArrayLiteralExpression(parent) &&
    ts.isPropertyAssignment(ofColumn) &&
    ofColumn.name.getText() === 'names'
  );
}
