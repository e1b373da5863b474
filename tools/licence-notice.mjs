import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a package that hold what must go along with every copy of it. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/**
 * The licences of the packages in a bundle, as a comment to put before its code. Which packages
 * those are, esbuild itself reports, so that none is forgotten.
 *
 * @param {import('esbuild').Metafile} metafile of the bundle; its paths hold from the working folder
 * @returns {Promise<string>} the comment; '' where all code is the project's own
 * @throws Error where a package has no licence file
 */
export async function licenceNotice(metafile) {
  const packagesByLicence = new Map();
  for (const folder of inlinedPackages(metafile)) {
    const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const licence = await licenceOf(folder);
    packagesByLicence.set(licence, [
      ...(packagesByLicence.get(licence) ?? []),
      `${name} ${version}`,
    ]);
  }
  if (packagesByLicence.size === 0) return '';
  const parts = [...packagesByLicence].map(
    ([licence, packages]) => `Contains ${packages.join(', ')}:\n\n${licence}`,
  );
  // A licence that shows a comment must not end this one.
  return `/*!\n${parts.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

/** The folders of the packages of which something reached the output. */
function inlinedPackages({ outputs }) {
  const folders = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders].sort();
}

async function licenceOf(folder) {
  const names = (await readdir(folder)).filter((name) => LICENCE_FILE.test(name)).sort();
  if (names.length === 0) throw new Error(`${folder} is inlined, but has no licence file.`);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.replaceAll('\r', '').trim()).join('\n\n');
}
