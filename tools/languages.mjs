import { readdir } from 'node:fs/promises';

/**
 * Where the rooms of texts are: the sentences, and the words that the lower rooms of the core use.
 * Every language beside English is a folder within each.
 */
export const ROOMS = ['src/core/language', 'src/core/words'];

/**
 * The languages beside English, by the name of their folders. The script and the page of a language
 * are HTML files of their own in the project, because Apps Script reads all of its script files for
 * each formula.
 */
export const LANGUAGES = [
  { folder: 'german', tag: 'de', script: 'German', page: 'SidebarGerman' },
  { folder: 'spanish', tag: 'es', script: 'Spanish', page: 'SidebarSpanish' },
  { folder: 'french', tag: 'fr', script: 'French', page: 'SidebarFrench' },
  { folder: 'portuguese', tag: 'pt', script: 'Portuguese', page: 'SidebarPortuguese' },
];

/**
 * What a language lacks: the rooms that there are in English and not in it.
 *
 * @param {string} folder the language's folder
 * @returns {Promise<string[]>} paths of the English rooms
 */
export async function missingRooms(folder) {
  const missing = await Promise.all(
    ROOMS.map(async (place) => {
      const [english, own] = await Promise.all([roomsIn(place), roomsIn(`${place}/${folder}`)]);
      return english.filter((room) => !own.includes(room)).map((room) => `${place}/${room}`);
    }),
  );
  return missing.flat();
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
