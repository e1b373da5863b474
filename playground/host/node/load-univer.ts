import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UniverKit } from '../../univer/kit';

interface HeadlessUniver {
  createHeadlessKit(): UniverKit;
}

const require = createRequire(import.meta.url);
let loaded: HeadlessUniver | null = null;

/**
 * Makes a headless Univer instance. The first call builds `build/univer-headless-….cjs`, which takes
 * some seconds; later calls load it until Univer or the files of `playground/univer` change.
 */
export function createHeadlessKit(): UniverKit {
  loaded ??= require(builtFile()) as HeadlessUniver;
  return loaded.createHeadlessKit();
}

/** Builds Univer for Node unless that is done; the tests' global setup calls it. */
export function buildHeadlessUniver(): void {
  builtFile();
}

/** The nearest folder upwards with package.json; this file may run bundled in another folder. */
function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('No package.json above the local host.');
    folder = parent;
  }
  return folder;
}

function builtFile(): string {
  const root = repositoryRoot();
  const source = join(root, 'playground', 'univer');
  const build = join(root, 'build');
  const name = `univer-headless-${stampOf(root, source)}.cjs`;
  const file = join(build, name);
  if (existsSync(file)) return file;
  const { buildSync } = require('esbuild') as typeof import('esbuild');
  mkdirSync(build, { recursive: true });
  // Test workers may build at the same time: each writes a file of its own and renames it.
  const temporary = join(build, `.univer-${process.pid}.cjs`);
  buildSync({
    entryPoints: [join(source, 'headless-entry.ts')],
    outfile: temporary,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  for (const old of readdirSync(build)) {
    if (/^univer-headless-.*\.cjs$/.test(old) && old !== name)
      rmSync(join(build, old), { force: true });
  }
  renameSync(temporary, file);
  return file;
}

function stampOf(root: string, source: string): string {
  const hash = createHash('sha1');
  hash.update(readFileSync(join(root, 'node_modules', '@univerjs', 'core', 'package.json')));
  for (const file of readdirSync(source).sort()) hash.update(readFileSync(join(source, file)));
  return hash.digest('hex').slice(0, 12);
}
