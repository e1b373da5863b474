import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildLanguage, buildScript } from './build-script.mjs';
import { buildSidebar } from './build-sidebar.mjs';
import { wholeLanguages } from './languages.mjs';

/**
 * Agreed, so that a formula's cell, which loads the script anew, stays quick. Most of it is texts
 * and the names of columns; no code is written for its size.
 */
const MOST_BYTES = 600 * 1024;

/** Writes `dist/`, which is all that clasp pushes. */
export async function buildAll() {
  const [script, sidebar, languages] = await Promise.all([
    buildScript(),
    buildSidebar({ minify: true }),
    wholeLanguages(),
  ]);
  const others = await Promise.all(languages.map(filesOf));
  const scriptBytes = Buffer.byteLength(script);
  if (scriptBytes > MOST_BYTES) {
    throw new Error(`dist/Code.js has ${scriptBytes} bytes; at most ${MOST_BYTES} are allowed.`);
  }
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  await writeFile('dist/Code.js', script);
  await writeFile('dist/Sidebar.html', sidebar);
  for (const [name, text] of others.flat()) await writeFile(`dist/${name}`, text);
  await copyFile('appsscript.json', 'dist/appsscript.json');
  return { scriptBytes, sidebarBytes: Buffer.byteLength(sidebar) };
}

/** The files of a language beside English, by their names. */
async function filesOf(language) {
  return [
    [`${language.script}.html`, await buildLanguage(language)],
    [`${language.page}.html`, await buildSidebar({ minify: true, language: language.folder })],
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { scriptBytes, sidebarBytes } = await buildAll();
  const isQuiet = process.argv.includes('--quiet');
  if (!isQuiet)
    console.log(
      `dist/Code.js ${kilobytes(scriptBytes)}, dist/Sidebar.html ${kilobytes(sidebarBytes)}`,
    );
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KB`;
}
