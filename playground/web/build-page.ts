import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const OUT = join('build', 'web');
const SOURCE = join('playground', 'web');
const STAMP = join(OUT, 'stamp.txt');

/**
 * Bundles the page into build/web, run from the project's root; at once where nothing it is made
 * of has changed since the last time.
 * @returns the folder
 */
export async function buildPage(): Promise<string> {
  const stamp = await stampOf(['package-lock.json', 'playground']);
  const before = await readFile(STAMP, 'utf8').catch(() => null);
  if (before === stamp) return OUT;
  await mkdir(OUT, { recursive: true });
  await build({
    entryPoints: [
      join(SOURCE, 'main.tsx'),
      join(SOURCE, 'page-bridge.ts'),
      join(SOURCE, 'page.css'),
    ],
    outdir: OUT,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.ttf': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await copyFile(join(SOURCE, 'index.html'), join(OUT, 'index.html'));
  await writeFile(STAMP, stamp);
  return OUT;
}

async function stampOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha1');
  const add = async (path: string): Promise<void> => {
    if ((await stat(path)).isDirectory()) {
      for (const name of (await readdir(path)).sort()) await add(join(path, name));
    } else hash.update(path).update(await readFile(path));
  };
  for (const path of paths) await add(path);
  return hash.digest('hex');
}
