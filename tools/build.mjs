import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildScript } from './build-script.mjs';
import { buildSidebar } from './build-sidebar.mjs';

/** Largest script that is still loaded quickly for every formula cell. */
const MOST_BYTES = 250_000;

/** Writes `dist/`, which is all that clasp pushes. */
export async function buildAll() {
  const [script, sidebar] = await Promise.all([
    buildScript({ minify: true }),
    buildSidebar({ minify: true }),
  ]);
  const size = Buffer.byteLength(script.text);
  if (size > MOST_BYTES) {
    throw new Error(`dist/Code.js has ${size} bytes; at most ${MOST_BYTES} are allowed.`);
  }
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  await writeFile('dist/Code.js', script.text);
  await writeFile('dist/Sidebar.html', sidebar);
  await copyFile('appsscript.json', 'dist/appsscript.json');
  return { scriptBytes: size, sidebarBytes: Buffer.byteLength(sidebar) };
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
  return `${Math.round(bytes / 1000)} KB`;
}
