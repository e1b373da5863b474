import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const FILE = '../shared/data/maven-crm/deals.csv';

/** The main job on the command line with a real pipeline, as a user types it. */
export function coachSeconds(): { readonly file: string; readonly seconds: number | null } {
  if (!existsSync(FILE)) return { file: FILE, seconds: null };
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'coach', '--', FILE, '--as-of', '2017-12-31', '--json'],
    { encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`npm run coach failed: ${stderr}`);
  const { deals } = JSON.parse(stdout) as { deals: { read: number } };
  if (deals.read === 0) throw new Error('npm run coach read no deal.');
  return { file: FILE, seconds };
}
