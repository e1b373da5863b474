import ts from 'typescript';

/** Names of what a programmer sees when the code is wrong. */
const FAULTS = /^(Range|Type)?Error$/;

/**
 * The texts of a file: string and template literals, with `…` for what is filled in, and the texts
 * of JSX. Left out are types, names of modules, keys that are looked up, and what a programmer's
 * fault says.
 *
 * @param {string} file its name says whether it holds JSX
 * @param {string} source
 * @param {ReadonlySet<string>} skipped fields and constants whose texts are left out too
 * @returns {Array<{line: number, text: string}>}
 */
export function textsIn(file, source, skipped = new Set()) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts = [];
  const add = (node, text) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    texts.push({ line, text: text.replace(/\s+/g, ' ') });
  };
  const visit = (node) => {
    if (isLeftOut(node, skipped)) return;
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isJsxText(node)
    ) {
      add(node, node.text);
    } else if (ts.isTemplateExpression(node)) {
      add(
        node,
        [node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map(({ text }) => text)
          .join('…'),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}

function isLeftOut(node, skipped) {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    isKey(node) ||
    (ts.isNewExpression(node) && FAULTS.test(node.expression.getText())) ||
    ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
      skipped.has(node.name.getText()))
  );
}

/** Whether a value is looked up by it: `row['Agreed on']`. */
function isKey(node) {
  const { parent } = node;
  return (
    parent !== undefined &&
    ts.isElementAccessExpression(parent) &&
    parent.argumentExpression === node
  );
}
