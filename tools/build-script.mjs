import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { licenceNotice } from './licence-notice.mjs';
import { withoutDocumentation } from './without-documentation.mjs';

/** Name of the bundle's one global; the stubs call into it. */
const GLOBAL = 'SC';

/**
 * The script that Apps Script runs: the bundle of `src/main.ts` as one function that returns its
 * exports, and a top-level stub for each entry point and each custom function, because Apps Script
 * finds functions only there. Custom functions get the JSDoc that Sheets shows while a formula is
 * typed, from their declarations, of which the bundle has only what it works with.
 *
 * @param {{minify?: boolean, lineLimit?: number}} [options] not minified, esbuild names the file that
 *   each part is from; `lineLimit` ends lines at about so many letters
 * @returns {Promise<string>} the script's text
 */
export async function buildScript({ minify = true, lineLimit } = {}) {
  const [bundle, declarations] = await Promise.all([
    bundleMain({ minify, ...(lineLimit === undefined ? {} : { lineLimit }) }),
    bundleDeclarations(),
  ]);
  const { CUSTOM_FUNCTIONS } = runInNewContext(`${declarations};${GLOBAL}`);
  const exported = runInNewContext(`${bundle};${GLOBAL}`);
  const { callCustomFunction: _, ...entryPoints } = exported;
  const stubs = [
    ...CUSTOM_FUNCTIONS.map(formulaStub),
    ...Object.keys(entryPoints).sort().map(stub),
  ];
  return `${bundle}${stubs.join('\n')}\n`;
}

const BUNDLE = { bundle: true, write: false, format: 'iife', globalName: GLOBAL };

async function bundleMain(options) {
  const { outputFiles, metafile } = await build({
    ...BUNDLE,
    entryPoints: ['src/main.ts'],
    ...options,
    metafile: true,
    plugins: [withoutDocumentation],
    // Apps Script takes private fields and static blocks for syntax errors.
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  });
  return (await licenceNotice(metafile)) + outputFiles[0].text;
}

/** The declarations of the custom functions with all that is said of them. */
async function bundleDeclarations() {
  const { outputFiles } = await build({ ...BUNDLE, entryPoints: ['src/functions/index.ts'] });
  return outputFiles[0].text;
}

/** An event or a request is all that an entry point gets; a formula's is what stands in it. */
function stub(name) {
  if (name.startsWith('SC_')) return `function ${name}() {return ${GLOBAL}.${name}(arguments)}`;
  return `function ${name}(event) {return ${GLOBAL}.${name}(event)}`;
}

function formulaStub(declaration) {
  const { name, parameters } = declaration;
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return `${jsDoc(declaration)}\nfunction ${name}(${names}) {return ${GLOBAL}.callCustomFunction('${name}', arguments)}`;
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
