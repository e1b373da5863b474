import { readFileSync } from 'node:fs';
import ts from 'typescript';

const { SyntaxKind } = ts;

/** What becomes of an operator, with the kind of mutant that it is. */
const OPERATORS = new Map([
  [SyntaxKind.LessThanToken, ['boundary', '<=']],
  [SyntaxKind.LessThanEqualsToken, ['boundary', '<']],
  [SyntaxKind.GreaterThanToken, ['boundary', '>=']],
  [SyntaxKind.GreaterThanEqualsToken, ['boundary', '>']],
  [SyntaxKind.EqualsEqualsEqualsToken, ['equality', '!==']],
  [SyntaxKind.ExclamationEqualsEqualsToken, ['equality', '===']],
  [SyntaxKind.AmpersandAmpersandToken, ['logic', '||']],
  [SyntaxKind.BarBarToken, ['logic', '&&']],
  [SyntaxKind.PlusToken, ['arithmetic', '-']],
  [SyntaxKind.MinusToken, ['arithmetic', '+']],
  [SyntaxKind.AsteriskToken, ['arithmetic', '/']],
  [SyntaxKind.SlashToken, ['arithmetic', '*']],
  [SyntaxKind.PlusEqualsToken, ['arithmetic', '-=']],
]);

/** Methods that may be left out, so that what they were called on remains. */
const REMOVABLE = new Set(['filter', 'sort', 'slice', 'reverse', 'trim', 'toLowerCase']);
/** Methods with an opposite. */
const OPPOSITES = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
]);

/**
 * All mutants of one file: its code with one change each that keeps it running. Types, comments and
 * texts are never changed, nor the fallback of `??`, which mostly only pleases the compiler.
 *
 * @returns {{ file: string, line: number, start: number, end: number, kind: string,
 *   before: string, after: string, text: string }[]} `text` stands in place of start to end;
 *   `before` and `after` are short, to be read
 */
export function mutantsIn(file) {
  const source = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, kind, text) => {
    const start = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    const [before, after] = [node.getText(tree), text].map(short);
    found.push({ file, line, start, end: node.getEnd(), kind, before, after, text });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    if (ts.isInterfaceDeclaration(node)) return;
    mutateNode(node, tree, add);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function mutateNode(node, tree, add) {
  if (ts.isIfStatement(node)) condition(node.expression, tree, add);
  else if (ts.isConditionalExpression(node)) condition(node.condition, tree, add);
  else if (ts.isBinaryExpression(node)) operator(node, tree, add);
  else if (ts.isNumericLiteral(node)) number(node, add);
  else if (ts.isCallExpression(node)) call(node, tree, add);
  else if (ts.isExpressionStatement(node)) statement(node, add);
  else if (ts.isFunctionLike(node)) earlyReturn(node, tree, add);
  else if (node.kind === SyntaxKind.TrueKeyword) boolean(node, 'false', add);
  else if (node.kind === SyntaxKind.FalseKeyword) boolean(node, 'true', add);
}

/** A condition is turned round, or decided beforehand. */
function condition(node, tree, add) {
  add(node, 'condition', `!(${node.getText(tree)})`);
  add(node, 'condition', 'true');
  add(node, 'condition', 'false');
}

function operator(node, tree, add) {
  const change = OPERATORS.get(node.operatorToken.kind);
  if (change === undefined) return;
  const [kind, text] = change;
  if (kind === 'arithmetic' && [node.left, node.right].some(isText)) return;
  const [left, right] = [node.left, node.right].map((side) => side.getText(tree));
  const changed = `${left} ${text} ${right}`;
  // What stood around it must not take a part of it, now that it binds less strongly.
  add(node, kind, kind === 'logic' ? `(${changed})` : changed);
  // A part of a condition is left out.
  if (kind !== 'logic') return;
  add(node, 'part left out', left);
  add(node, 'part left out', right);
}

function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** Whether a value stands behind `??`. */
function isFallback({ parent }) {
  return (
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === SyntaxKind.QuestionQuestionToken
  );
}

function boolean(node, text, add) {
  if (!isFallback(node)) add(node, 'boolean', text);
}

/** A whole number is one more or less, another one a quarter larger or smaller. */
function number(node, add) {
  const { parent } = node;
  // `?? -1` is a fallback too, and a number may be the name of a property.
  const isSigned = ts.isPrefixUnaryExpression(parent);
  const isName = ts.isPropertyAssignment(parent) && parent.name === node;
  if (isFallback(node) || isSigned || isName) return;
  const value = Number(node.text.replaceAll('_', ''));
  // A tolerance that is a quarter larger tolerates the same.
  if (value > 0 && value < 1e-6) return;
  const isWhole = Number.isInteger(value) && value < 1e6;
  add(node, 'number', String(isWhole ? value + 1 : value * 1.25));
  add(node, 'number', isWhole ? `(${value - 1})` : String(value * 0.8));
}

/** A filter is left out, `some` is `every`. */
function call(node, tree, add) {
  const { expression, arguments: args } = node;
  if (!ts.isPropertyAccessExpression(expression)) return;
  const name = expression.name.text;
  const receiver = expression.expression.getText(tree);
  const opposite = OPPOSITES.get(name);
  const list = args.map((each) => each.getText(tree)).join(', ');
  if (REMOVABLE.has(name)) add(node, `${name} dropped`, receiver);
  else if (opposite !== undefined) add(node, 'opposite', `${receiver}.${opposite}(${list})`);
}

/** A call or an assignment that stands by itself does not happen. */
function statement(node, add) {
  const { expression } = node;
  const isDropped =
    ts.isCallExpression(expression) ||
    ts.isBinaryExpression(expression) ||
    ts.isPostfixUnaryExpression(expression) ||
    ts.isDeleteExpression(expression);
  if (isDropped) add(node, 'statement dropped', ';');
}

/** A function answers at once with the emptiest value of its type. */
function earlyReturn(node, tree, add) {
  if (node.body === undefined || node.type === undefined) return;
  const empty = emptyOf(node.type);
  if (empty === null) return;
  if (!ts.isBlock(node.body)) {
    add(node.body, 'early return', empty === '' ? 'undefined' : empty);
    return;
  }
  const [first] = node.body.statements;
  if (first === undefined) return;
  const isAllOfIt = ts.isReturnStatement(first) && first.expression?.getText(tree) === empty;
  if (!isAllOfIt) add(first, 'early return', `return ${empty}; ${first.getText(tree)}`);
}

/** The emptiest value of a type as it is written; null where the type does not tell. */
function emptyOf(type) {
  if (ts.isUnionTypeNode(type)) {
    const isNull = (each) =>
      ts.isLiteralTypeNode(each) && each.literal.kind === SyntaxKind.NullKeyword;
    return type.types.some(isNull) ? 'null' : null;
  }
  if (ts.isTypeOperatorNode(type)) return emptyOf(type.type);
  if (ts.isArrayTypeNode(type)) return '[]';
  if (ts.isTypePredicateNode(type)) return 'true';
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    if (name === 'Array' || name === 'ReadonlyArray') return '[]';
    return name === 'Map' || name === 'Set' ? `new ${name}()` : null;
  }
  switch (type.kind) {
    case SyntaxKind.VoidKeyword:
      return '';
    case SyntaxKind.NumberKeyword:
      return '0';
    case SyntaxKind.StringKeyword:
      return "''";
    case SyntaxKind.BooleanKeyword:
      return 'false';
    default:
      return null;
  }
}

function short(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}
