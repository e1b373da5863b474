/**
 * Runs a TypeScript program of the project in Node: `node tools/run.mjs playground/main.ts …`.
 * Bundled first, because the supported Node versions do not run TypeScript.
 */
import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
await mkdir('build', { recursive: true });
const outfile = join('build', `${basename(entry, '.ts')}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0], resolve(outfile), ...rest];
await import(pathToFileURL(outfile).href);
