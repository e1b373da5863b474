/** `npm run pictures`: draws the pictures of the way to install, and the icon, into docs/pictures. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { banner, icon } from './pictures/icon.mjs';
import { INSTALL_PICTURES } from './pictures/install-pictures.mjs';

const FOLDER = 'docs/pictures';
const ICON_SIZE = 128;
const CARD = { width: 220, height: 140 };

const pictures = {
  ...INSTALL_PICTURES,
  'icon.svg': icon(ICON_SIZE),
  'card.svg': banner(CARD.width, CARD.height),
};
await mkdir(FOLDER, { recursive: true });
for (const [name, svg] of Object.entries(pictures)) await writeFile(join(FOLDER, name), svg);
console.log(`${Object.keys(pictures).length} pictures are drawn into ${FOLDER}.`);
