import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { extractOfficialMembers } from '../../tools/official-members';

// Not all files: Document and Slides also have a class named Range.
const DECLARATIONS = 'spreadsheet base charts html lock properties script utilities'.split(' ');

const folder = dirname(
  createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'),
);

it('knows the members that the declarations of Apps Script have today (update with vitest -u)', async () => {
  const declarations = DECLARATIONS.map((name) =>
    readFileSync(join(folder, `google-apps-script.${name}.d.ts`), 'utf8'),
  );
  await expect(
    formatted(JSON.stringify(extractOfficialMembers(declarations), null, 2)),
  ).toMatchFileSnapshot('../../playground/services/official/official-members.json');
});

/** As `npm run check` wants the file. */
function formatted(json: string): string {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'format', '--stdin-file-path=official-members.json'];
  return execFileSync(process.execPath, args, { input: json, encoding: 'utf8' });
}
