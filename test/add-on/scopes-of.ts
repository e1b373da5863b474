import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** A method of Apps Script that the add-on calls, and the scopes of which it needs one. */
export interface NeededScope {
  readonly method: string;
  readonly anyOf: readonly string[];
}

/**
 * The methods of Apps Script that `src` calls, found by the type checker, with the scopes that
 * Google's reference names for each (package gas-types-detailed). Methods without one are left out.
 */
export function neededScopes(): NeededScope[] {
  const scopes = documentedScopes();
  return [...calledMethods()].sort().flatMap((method) => {
    const anyOf = scopes.get(method);
    return anyOf === undefined ? [] : [{ method, anyOf }];
  });
}

/** Called methods as `Range.setValues`. */
function calledMethods(): Set<string> {
  const configPath = resolve('src/tsconfig.json');
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configPath, ts.sys.readFile).config,
    ts.sys,
    dirname(configPath),
  );
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const methods = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        const isOfAppsScript = declaration.getSourceFile().fileName.includes('google-apps-script');
        if (isOfAppsScript && ts.isInterfaceDeclaration(declaration.parent)) {
          methods.add(`${declaration.parent.name.text}.${node.name.text}`);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.includes('/src/')) visit(file);
  }
  return methods;
}

/** The scopes that Google's reference names, by `Class.method`. */
function documentedScopes(): Map<string, string[]> {
  const folder = resolve('node_modules/gas-types-detailed');
  const scopes = new Map<string, string[]>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
    const text = ts.sys.readFile(join(folder, name)) ?? '';
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2020, true);
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node)) {
        for (const member of node.members) {
          // Examples name scopes as well, which is not to need them.
          const [, section = ''] = member.getFullText().split('Authorization:');
          const found = section.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g);
          if (found !== null && member.name !== undefined) {
            scopes.set(`${node.name.text}.${member.name.getText()}`, [...new Set(found)]);
          }
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return scopes;
}
