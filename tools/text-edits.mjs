import ts from 'typescript';

/**
 * A source text with some of its nodes written anew.
 *
 * @param {string} text
 * @param {(node: ts.Node) => string | null | {by: string, end?: number}} replace what stands in a
 *   node's place, with the end of what it replaces where that is not the node's; null to look within
 * @returns {string}
 */
export function textEdits(text, replace) {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    const found = replace(node);
    if (found === null) return ts.forEachChild(node, visit);
    const { by, end = node.end } = typeof found === 'string' ? { by: found } : found;
    edits.push({ start: node.getStart(), end, by });
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, by }) => left.slice(0, start) + by + left.slice(end), text);
}
