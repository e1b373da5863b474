import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all TypeScript files in some folders, in a fixed order. */
export function sourceFiles(folders) {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
        .map((name) => join(folder, name)),
    )
    .sort();
}
