/** Runs jobs with the checkout that is the working directory, and writes all that they give. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [jobsFile, out] = process.argv.slice(2);
const require = createRequire(resolve('package.json'));
const { build } = require('esbuild');

// Where an older checkout keeps what loads the built add-on.
const addOnFile = existsSync('playground/command-line/add-on.ts')
  ? './add-on'
  : '../host/node/add-on';
const bundle = resolve('build/compare-builds.mjs');
await mkdir('build', { recursive: true });
await build({
  stdin: {
    contents: `
      export { builtAddOn } from '${addOnFile}';
      export { coachArguments } from './arguments';
      export { runCoach } from './run-coach';
      export { writeTabs } from './write-tabs';`,
    resolveDir: resolve('playground/command-line'),
    loader: 'ts',
  },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { builtAddOn, coachArguments, runCoach, writeTabs } = await import(
  pathToFileURL(bundle).href
);
// What is recorded carries the minute, so the clock stands still; the host takes it with the add-on.
const addOn = { ...(await builtAddOn()), now: new Date('2026-11-24T12:00:00Z') };
for (const { name, args } of JSON.parse(await readFile(jobsFile, 'utf8'))) {
  const directory = join(out, name);
  await mkdir(directory, { recursive: true });
  try {
    const wanted = coachArguments([...args, '--out', directory]);
    const result = await runCoach(addOn, wanted);
    await writeTabs(result, directory, wanted);
    await writeFile(join(directory, 'text.txt'), [...(result.notes ?? []), result.text].join('\n'));
    result.host.dispose();
  } catch (thrown) {
    // A fault of this script or of the build would be the same on both sides, and so go unseen.
    if (thrown instanceof TypeError || thrown instanceof ReferenceError) throw thrown;
    await writeFile(join(directory, 'refusal.txt'), String(thrown));
  }
}
