import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const BUILDS = join('build', 'web');
const SOURCE = join('playground', 'web');

/**
 * Bundles the page into a folder of build/web, or reuses that of the last time if no source has
 * changed. Must run from the project's root.
 * @returns the folder
 */
export async function buildPage(): Promise<string> {
  const stamp = await stampOf(['package-lock.json', 'playground']);
  const folder = join(BUILDS, stamp);
  if (existsSync(folder)) return folder;
  // Several programs may build at the same time: each writes its own folder and renames it.
  const temporary = join(BUILDS, `.${process.pid}`);
  await mkdir(temporary, { recursive: true });
  await build({
    entryPoints: {
      main: join(SOURCE, 'main.tsx'),
      'page-bridge': join(SOURCE, 'sidebar', 'page-bridge.ts'),
      page: join(SOURCE, 'page.css'),
    },
    outdir: temporary,
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
  await copyFile(join(SOURCE, 'index.html'), join(temporary, 'index.html'));
  await rename(temporary, folder).catch(() => rm(temporary, { recursive: true }));
  return folder;
}

async function stampOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha1');
  const add = async (path: string): Promise<void> => {
    if ((await stat(path)).isDirectory()) {
      for (const name of (await readdir(path)).sort()) await add(join(path, name));
    } else hash.update(path).update(await readFile(path));
  };
  for (const path of paths) await add(path);
  return hash.digest('hex').slice(0, 12);
}
