import { readdir } from 'node:fs/promises';

/**
 * The languages beside English, in which the rooms of sentences are written: a folder each in
 * `src/core/language`. The script and the page of a language are files of their own in the project.
 */
export const LANGUAGES = [{ folder: 'german', script: 'German', page: 'SidebarGerman' }];

const ROOMS = 'src/core/language';

/**
 * What a language lacks: the rooms that there are in English and not in it.
 *
 * @param {string} folder the language's folder
 * @returns {Promise<string[]>} paths within `src/core/language`
 */
export async function missingRooms(folder) {
  const [english, own] = await Promise.all([roomsIn(ROOMS), roomsIn(`${ROOMS}/${folder}`)]);
  return english.filter((room) => !own.includes(room));
}

/** A language that is not whole is neither built nor offered. */
export async function wholeLanguages() {
  const missing = await Promise.all(LANGUAGES.map(({ folder }) => missingRooms(folder)));
  return LANGUAGES.filter((_, index) => missing[index].length === 0);
}

async function roomsIn(folder) {
  const isOther = (path) => LANGUAGES.some((each) => path.startsWith(`${each.folder}/`));
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !isOther(path))
    .sort();
}
