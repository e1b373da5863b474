import { runInNewContext } from 'node:vm';
import { build, transform } from 'esbuild';
import { inLanguage } from './in-language.mjs';
import { licenceNotice } from './licence-notice.mjs';
import { safeInScript } from './safe-in-script.mjs';

/** Name of what a bundle hands over, within its function. */
const BUNDLE = 'SC';

/** A name that ends so cannot be called from a page, nor is it a function for cells. */
const ENGLISH = 'stagecoachEnglish_';
const CHOICE = 'script_';

/**
 * The script that Apps Script runs: the bundle of `src/main.ts` as one function, and a top-level stub
 * for each entry point and each custom function, because Apps Script finds functions only there. A
 * stub calls into the script of the language that is spoken, which is evaluated then. Custom
 * functions get the JSDoc that Sheets shows while a formula is typed, from their declarations, of
 * which the bundle has only what it works with.
 *
 * @param {{minify?: boolean, lineLimit?: number}} [options] not minified, esbuild names the file that
 *   each part is from; `lineLimit` ends lines at about so many letters
 * @returns {Promise<string>} the script's text
 */
export async function buildScript({ minify = true, lineLimit = 0 } = {}) {
  const names = await entryPoints();
  const [bundle, choice, declarations] = await Promise.all([
    bundleMain({ names, minify, lineLimit, folder: null }),
    bundleChoice(minify),
    bundleDeclarations(),
  ]);
  const { CUSTOM_FUNCTIONS } = runInNewContext(`${declarations};${BUNDLE}`);
  const stubs = [
    ...CUSTOM_FUNCTIONS.map(formulaStub),
    ...names.filter((name) => name !== COMPUTE).map(stub),
  ];
  const { notice, text } = bundle;
  // In brackets it is compiled at once; else its text would be read twice, which every formula waits for.
  return `${notice}var ${ENGLISH} = (function () {
${text}return ${BUNDLE};
});
var ${CHOICE};
${choice}${stubs.join('\n')}
`;
}

/**
 * The script of another language within a script element, as an HTML file that `choose-language.ts`
 * reads and evaluates where the language is spoken.
 *
 * @param {{folder: string}} language
 * @param {{lineLimit?: number, head?: string}} [options] `head` stands before the script
 * @returns {Promise<string>} the file's text
 */
export async function buildLanguage({ folder }, { lineLimit = 0, head = '' } = {}) {
  const names = await entryPoints();
  const { notice, text } = await bundleMain({ names, minify: true, lineLimit, folder });
  const script = `${head}${notice}(function () {\n${text}return ${BUNDLE};\n})`;
  return `<script>\n${safeInScript(script)}\n</script>\n`;
}

async function bundleMain({ names, minify, lineLimit, folder }) {
  const { outputFiles, metafile } = await build({
    ...forAppsScript(`import { ${names} } from './src/main'; ${BUNDLE} = { ${names} };`),
    banner: { js: `let ${BUNDLE};` },
    minify,
    metafile: true,
    plugins: [inLanguage(folder)],
  });
  const [{ text }] = outputFiles;
  return {
    notice: await licenceNotice(metafile),
    text: `'use strict';\n${minify ? await declaredTogether(text, lineLimit, folder) : text}`,
  };
}

/** Bundled, each module declares its variables by itself; in one text they need fewer words. */
async function declaredTogether(text, lineLimit, folder) {
  const options = {
    minify: true,
    lineLimit,
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    // An HTML file's template literals were once cut at "//", which was taken for a comment.
    ...(folder === null ? {} : { supported: { 'template-literal': false } }),
  };
  return (await transform(text, options)).code;
}

/** Apps Script takes private fields and static blocks for syntax errors. */
const TARGET = 'es2020';

/** What says which language's script to call, and keeps it for the rest of the run. */
async function bundleChoice(minify) {
  const contents = `import { chosenScript } from './src/sheet/choose-language';
    let script;
    ${CHOICE} = () => script ??= chosenScript(${ENGLISH});`;
  const { outputFiles } = await build({ ...forAppsScript(contents), minify });
  return outputFiles[0].text;
}

/** An entry hands over what is needed; esbuild's own way to export takes half a kilobyte. */
function forAppsScript(contents) {
  return {
    stdin: { contents, resolveDir: '.', sourcefile: 'entry.js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    // The same values in fewer letters.
    define: { 'Number.NaN': 'NaN', 'Number.POSITIVE_INFINITY': 'Infinity' },
  };
}

const COMPUTE = 'compute';

/** The names that `src/main.ts` exports. */
async function entryPoints() {
  const { metafile } = await build({
    entryPoints: ['src/main.ts'],
    format: 'esm',
    metafile: true,
    write: false,
  });
  return Object.values(metafile.outputs)[0].exports.sort();
}

/** The declarations of the custom functions with all that is said of them. */
async function bundleDeclarations() {
  const { outputFiles } = await build({
    entryPoints: ['src/functions/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE,
  });
  return outputFiles[0].text;
}

/** An event or a request is all that an entry point gets; a formula's is what stands in it. */
function stub(name) {
  const given = name.startsWith('SC_') ? 'arguments' : 'e';
  const parameters = given === 'e' ? given : '';
  return `function ${name}(${parameters}){return ${CHOICE}().${name}(${given})}`;
}

function formulaStub(declaration) {
  const { name, parameters } = declaration;
  const names = parameters.map((parameter) => parameter.name).join();
  return `${jsDoc(declaration)}\nfunction ${name}(${names}){return ${CHOICE}().${COMPUTE}('${name}',arguments)}`;
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
