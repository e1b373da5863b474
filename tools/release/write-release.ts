/**
 * `npm run release`: writes `release/` and its zip, from which somebody without Node installs. Runs
 * behind the build and behind that of the documentation's site.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { type Day, dayOf } from '../../src/core/calendar';
import { releaseFiles } from './release-files';

const FOLDER = 'release';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
const files = await releaseFiles(version, today, { dist: 'dist', site: 'build/site' });

await rm(FOLDER, { recursive: true, force: true });
for (const [name, content] of files) {
  const path = join(FOLDER, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
const zip = `stagecoach-${version}.zip`;
const packed = [...files].map(([name, content]) => [`stagecoach-${version}/${name}`, content]);
await writeFile(join(FOLDER, zip), zipSync(Object.fromEntries(packed)));
console.log(`release/ holds ${files.size} files, and ${zip} all of them. Begin with Install.html.`);
