/**
 * `npm run push`: builds the add-on and puts it into the Apps Script project that `.clasp.json`
 * names. Where it names none, this says how to get one and leaves it at that.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';

/** What to do while `.clasp.json` names no script project. */
export const HOW_TO_SET_UP = `Nothing was pushed: .clasp.json does not say which Apps Script project is yours.

Once, for your Google account:
  1. Switch on the Apps Script API at https://script.google.com/home/usersettings.
  2. Run: npx clasp login

Then either use a spreadsheet of yours (you will find Stagecoach in its Extensions menu):
  3. In the spreadsheet choose Extensions > Apps Script, then Project settings.
  4. Copy the script ID into .clasp.json, between the quotation marks after "scriptId".

or make a project of its own, to test and publish an add-on for several spreadsheets:
  3. Delete .clasp.json, because clasp makes no project where there is one.
  4. Run: npx clasp create-script --type standalone --title Stagecoach --rootDir dist
     It writes .clasp.json anew. What it puts into dist is replaced by the next build.

After that, npm run push builds Stagecoach and replaces everything in that project.
`;

/**
 * Builds, then pushes.
 *
 * @param {object} parts
 * @param {string} [parts.projectFile] path of `.clasp.json`
 * @param {() => Promise<unknown>} [parts.build] makes `dist/`
 * @param {(args: string[]) => Promise<number>} [parts.clasp] runs clasp; returns its exit code
 * @param {(text: string) => void} [parts.say] tells the user
 * @returns {Promise<number>} the exit code: clasp's own, 1 where nothing was pushed
 */
export async function push({
  projectFile = '.clasp.json',
  build = buildAll,
  clasp = runClasp,
  say = console.error,
} = {}) {
  const project = await readProject(projectFile);
  if (project.problem !== null) {
    say(project.problem);
    return 1;
  }
  if (project.scriptId === '') {
    say(HOW_TO_SET_UP);
    return 1;
  }
  await build();
  // Without -f clasp asks before it replaces the manifest, and nobody answers in a script.
  return await clasp(['push', '-f']);
}

/** The script's id, '' where there is no file or no id; a problem where the file cannot be read. */
async function readProject(file) {
  try {
    const { scriptId } = JSON.parse(await readFile(file, 'utf8'));
    return { scriptId: typeof scriptId === 'string' ? scriptId.trim() : '', problem: null };
  } catch (thrown) {
    if (thrown.code === 'ENOENT') return { scriptId: '', problem: null };
    return { scriptId: '', problem: `Nothing was pushed: ${file} cannot be read as JSON.` };
  }
}

/**
 * Runs the project's own clasp.
 *
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function runClasp(args, options = {}) {
  const script = createRequire(import.meta.url).resolve('@google/clasp');
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [script, ...args], { stdio: 'inherit', ...options })
      .on('error', reject)
      .on('exit', (code) => resolve(code ?? 1));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await push();
}
