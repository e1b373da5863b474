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
  const packagesByTerms = new Map();
  for (const folder of inlinedPackages(metafile)) {
    const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const { copyright, terms } = apart(await licenceOf(folder));
    const byCopyright = packagesByTerms.get(terms) ?? new Map();
    packagesByTerms.set(terms, byCopyright);
    byCopyright.set(copyright, [...(byCopyright.get(copyright) ?? []), `${name} ${version}`]);
  }
  if (packagesByTerms.size === 0) return '';
  const parts = [...packagesByTerms].map(([terms, byCopyright]) => {
    const owned = [...byCopyright].map(
      ([copyright, packages]) => packages.join(', ') + (copyright === '' ? '' : ` (${copyright})`),
    );
    return `Contains ${owned.join(', ')}:\n\n${terms}`;
  });
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

/** How far down a licence says whose the work is; further down "Copyright" is part of the terms. */
const HEAD_LINES = 5;

/** A licence in two: whose the work is, and the terms, which many packages share word for word. */
function apart(licence) {
  const lines = licence.split('\n');
  const isOwner = (line, index) => index < HEAD_LINES && /^copyright\b/i.test(line.trim());
  return {
    copyright: lines
      .filter(isOwner)
      .map((line) => line.trim())
      .join('; '),
    terms: lines
      .filter((line, index) => !isOwner(line, index))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

async function licenceOf(folder) {
  const names = (await readdir(folder)).filter((name) => LICENCE_FILE.test(name)).sort();
  if (names.length === 0) throw new Error(`${folder} is inlined, but has no licence file.`);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.replaceAll('\r', '').trim()).join('\n\n');
}
