/** The body of the function that a bundle is: of `var X = (() => { … })();`, what is in the braces. */
export function outermostBody({ body }) {
  const { declarations } = body.find(({ type }) => type === 'VariableDeclaration');
  return declarations[0].init.callee.body;
}
