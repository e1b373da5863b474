import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { exportsOf, inLanguage } from './in-language.mjs';
import { LANGUAGES, ROOMS } from './languages.mjs';
import { licenceNotice } from './licence-notice.mjs';
import { safeInScript } from './safe-in-script.mjs';

const FOLDER = fileURLToPath(new URL('../sidebar/', import.meta.url));

/** The page loads on every opening of the sidebar, so it stays small. */
const MOST_BYTES = 150_000;

/**
 * Builds the sidebar's page: one HTML document with its script and style inside, because
 * HtmlService serves single .html files and the page loads nothing from elsewhere.
 *
 * @param {{minify?: boolean, language?: string | null}} options the language by its folder, null for
 *   English
 * @returns {Promise<string>} the document's text
 * @throws where the text holds something that Apps Script would change on the way
 */
export async function buildSidebar({ minify = false, language = null } = {}) {
  const { outputFiles, metafile } = await build({
    entryPoints: { script: `${FOLDER}main.tsx`, style: `${FOLDER}style/page.css` },
    outdir: 'out',
    write: false,
    bundle: true,
    minify,
    metafile: true,
    plugins: [inLanguage(language)],
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The script editor once cut "//" in template literals as a comment; plain strings are safe.
    supported: { 'template-literal': false },
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const { tag = 'en' } = LANGUAGES.find(({ folder }) => folder === language) ?? {};
  const page = await readFile(`${FOLDER}page.html`, 'utf8');
  const shell = page.replace('lang="en"', `lang="${tag}"`);
  const room = [ROOMS[0], ...(language === null ? [] : [language]), 'sidebar/common.ts'].join('/');
  const { PAGE_TEXTS } = await exportsOf(room);
  const html = [
    ['/* style */', textOf('.css')],
    ['/* not whole */', PAGE_TEXTS.notWhole],
    ['/* script */', safeInScript((await licenceNotice(metafile)) + textOf('.js'))],
  ].reduce((text, [place, content]) => fill(text, place, content), shell);
  assertServable(html);
  const size = Buffer.byteLength(html);
  if (minify && size > MOST_BYTES) {
    throw new Error(`The sidebar has ${size} bytes; at most ${MOST_BYTES} are allowed.`);
  }
  return html;
}

/**
 * Refuses a page that Apps Script would not serve as it is written.
 *
 * @param {string} html
 * @throws where it holds a scriptlet, a template literal with "//", or an address to load from
 */
export function assertServable(html) {
  // HtmlService runs "<? ... ?>" as a scriptlet where the page is served as a template.
  if (html.includes('<?')) throw new Error('The sidebar holds "<?", which Apps Script may run.');
  // Backticks in strings count too: better a false alarm here than a cut script in the sheet.
  if (/`[^`]*\/\/[^`]*`/.test(html)) {
    throw new Error('The sidebar holds a template literal with "//", which may be cut.');
  }
  if (/<(script|link|img|iframe)\b[^>]*\s(src|href)=|@import|url\(/i.test(html)) {
    throw new Error('The sidebar loads something from elsewhere.');
  }
}

function fill(text, place, content) {
  if (!text.includes(place)) throw new Error(`sidebar/page.html lacks ${place}`);
  // A function, because "$&" in the content is no pattern.
  return text.replace(place, () => content);
}
