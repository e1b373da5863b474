import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { licenceNotice } from './licence-notice.mjs';

/** Name of the bundle's one global; the stubs call into it. */
const GLOBAL = 'SC';

/**
 * The script that Apps Script runs: the bundle of `src/main.ts` as one function that returns its
 * exports, and a top-level stub for each of them, because Apps Script finds functions only there.
 * Custom functions get the JSDoc that Sheets shows while a formula is typed, from their declarations,
 * summaries and help.
 *
 * @param {{minify?: boolean}} [options] not minified, esbuild names the file that each part is from
 * @returns {Promise<string>} the script's text
 */
export async function buildScript({ minify = true } = {}) {
  const [bundle, declarations] = await Promise.all([bundleMain(minify), customFunctions()]);
  const names = Object.keys(runInNewContext(`${bundle};${GLOBAL}`)).sort();
  const stubs = names.map((name) => stub(name, declarations.get(name)));
  return `${bundle}${stubs.join('\n')}\n`;
}

async function bundleMain(minify) {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    minify,
    metafile: true,
    format: 'iife',
    globalName: GLOBAL,
    // Apps Script takes private fields and static blocks for syntax errors.
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
  });
  return inAscii((await licenceNotice(metafile)) + outputFiles[0].text);
}

/** esbuild escapes texts and leaves patterns as they are; the escape is the same in both. */
function inAscii(script) {
  return script.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
    return `function ${name}(event) {return ${GLOBAL}.${name}(event)}`;
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
