import { buildAll } from '../tools/build.mjs';

/** Builds `dist/`, so that tests of the add-on run what clasp would push. */
export async function setup(): Promise<void> {
  await buildAll();
}
