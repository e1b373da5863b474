import { build } from 'esbuild';
import { INTERNAL_NAME } from './internal-names.mjs';
import { minify as minified } from './minify.mjs';

/** Name of the bundle's one global; the stubs call into it. */
const GLOBAL = 'SC';

/**
 * The script that Apps Script runs, as text: the bundle of `src/main.ts` in one function, and a
 * top-level stub for each of its exports, because Apps Script finds functions only there. Custom
 * functions get the JSDoc that Sheets shows while a formula is typed, from their declarations, summaries and help.
 *
 * @param {{minify: boolean}} options
 * @returns {Promise<{text: string, exports: string[]}>}
 */
export async function buildScript({ minify }) {
  const [bundle, names, declarations] = await Promise.all([
    bundleMain(minify),
    exportsOfMain(),
    customFunctions(),
  ]);
  const stubs = names.map((name) => stub(name, declarations.get(name)));
  return { text: `${bundle}\n${stubs.join('\n')}`, exports: names };
}

async function bundleMain(minify) {
  const result = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    // Apps Script takes private fields and static blocks for syntax errors.
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    ...(minify ? { mangleProps: INTERNAL_NAME } : {}),
  });
  const text = inOneFunction(result.outputFiles[0].text);
  return minify ? minified(text) : text;
}

/** A module's text as one function that returns its exports: shorter than esbuild's getters. */
function inOneFunction(module) {
  const exported = /^export \{([^}]*)\};\s*$/m;
  if (!exported.test(module))
    throw new Error('The bundle of src/main.ts ends without its exports.');
  const body = module.replace(
    exported,
    (_, names) => `return {${names.replace(/(\w+) as (\w+)/g, '$2: $1')}};`,
  );
  return `"use strict";\nvar ${GLOBAL} = (() => {\n${body}})();\n`;
}

async function exportsOfMain() {
  const { metafile } = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  return [...output.exports].sort();
}

/** The declarations of the custom functions, by name; the build runs the code that declares them. */
async function customFunctions() {
  const result = await build({
    entryPoints: ['src/functions/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const source = Buffer.from(result.outputFiles[0].text).toString('base64');
  const { CUSTOM_FUNCTIONS, HELP, SUMMARIES } = await import(
    `data:text/javascript;base64,${source}`
  );
  return new Map(
    CUSTOM_FUNCTIONS.map(({ name, parameters }) => [
      name,
      {
        summary: SUMMARIES[name],
        parameters: parameters.map((each) => ({ name: each.name, help: HELP.get(each) })),
      },
    ]),
  );
}

function stub(name, declaration) {
  if (declaration === undefined) {
    // An event or a request is all that any other entry point gets.
    return `function ${name}(event){return ${GLOBAL}.${name}(event)}`;
  }
  const parameters = declaration.parameters.map((parameter) => parameter.name);
  return `${jsDoc(declaration)}\nfunction ${name}(${parameters.join(', ')}) {return ${GLOBAL}.${name}(...arguments)}`;
}

/** Sheets shows the description and the parameters' texts, and nothing else of a JSDoc. */
function jsDoc({ summary, parameters }) {
  const lines = [
    summary,
    ...parameters.map(({ name, help }) => `@param ${name} ${help}`),
    '@customfunction',
  ];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}
