import { readdir, readFile } from 'node:fs/promises';

const FOLDER = 'dist';
const SCRIPT = 'Code.js';
const PAGE = '.html';

/** The built add-on: its script and its pages, by name without the ending. */
export interface AddOn {
  readonly bundle: string;
  readonly pages: Readonly<Record<string, string>>;
}

/** Reads the built add-on from `dist/`; the npm scripts build it first. */
export async function builtAddOn(): Promise<AddOn> {
  const files = await readdir(FOLDER);
  const textOf = (file: string): Promise<string> => readFile(`${FOLDER}/${file}`, 'utf8');
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith(PAGE))
      .map(async (file) => [file.slice(0, -PAGE.length), await textOf(file)] as const),
  );
  return { bundle: await textOf(SCRIPT), pages: Object.fromEntries(pages) };
}
