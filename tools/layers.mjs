/**
 * Holds the dependency rule. Fails as well where hardly anything was read: dependency-cruiser
 * passes over TypeScript without a word when it does not find a compiler with a JavaScript API.
 */
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';

const FOLDERS = ['src', 'sidebar', 'playground', 'simulation', 'bench', 'test', 'tools'];
const FEWEST_MODULES = 200;

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const { output, exitCode } = await cruise(FOLDERS, {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
  outputType: 'err',
});
console.log(output);
const read = Number(/(\d+) modules/.exec(output)?.[1] ?? 0);
if (read < FEWEST_MODULES) {
  console.error(`Only ${read} modules were read; the dependency rule was not checked.`);
  process.exit(1);
}
process.exit(exitCode === 0 ? 0 : 1);
