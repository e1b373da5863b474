import { readFile } from 'node:fs/promises';

/** The built add-on: its script and its pages, by name without the ending. */
export interface AddOn {
  readonly bundle: string;
  readonly pages: Readonly<Record<string, string>>;
}

/** Reads the built add-on from `dist/`; the npm scripts build it first. */
export async function builtAddOn(): Promise<AddOn> {
  const [bundle, Sidebar] = await Promise.all([
    readFile('dist/Code.js', 'utf8'),
    readFile('dist/Sidebar.html', 'utf8'),
  ]);
  return { bundle, pages: { Sidebar } };
}
