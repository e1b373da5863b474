/** `npm run release`: writes `release/` and its zip, which somebody without Node installs from. */
import { pathToFileURL } from 'node:url';
import { writeRelease } from './release/write-release.mjs';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of await writeRelease()) console.log(line);
}
