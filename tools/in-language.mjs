import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { ROOMS } from './languages.mjs';
import { textEdits } from './text-edits.mjs';
import { stripped } from './without-documentation.mjs';

/**
 * An esbuild plugin that makes the script or the page in a language: each import of a room of
 * sentences is one of the language's own room, and the texts of the playbook's records are replaced
 * by the language's. The documentation of functions and tabs is left out.
 *
 * @param {string | null} folder the language's folder; null for English
 */
export function inLanguage(folder) {
  return {
    name: `in ${folder ?? 'english'}`,
    setup({ onLoad, onResolve }) {
      if (folder !== null) {
        onResolve({ filter: /^\./ }, ({ importer, path, resolveDir }) => {
          const wanted = slashes(relative('.', join(resolveDir, path)));
          const place = ROOMS.find((each) => wanted.startsWith(`${each}/`));
          // A room of the language itself may go back to the English one.
          if (place === undefined || isWithin(importer, folder)) return undefined;
          const own = join(place, folder, `${wanted.slice(place.length + 1)}.ts`);
          return existsSync(own) ? { path: join(process.cwd(), own) } : undefined;
        });
      }
      const texts = folder === null ? null : playbookTexts(folder);
      onLoad({ filter: /[\\/]src[\\/](core|functions)[\\/].*\.ts$/ }, async ({ path }) => {
        const file = slashes(relative('.', path));
        const text = stripped(file, await readFile(path, 'utf8'));
        const isOfPlaybook = file.startsWith('src/core/playbook/');
        return {
          contents: isOfPlaybook && texts !== null ? translated(text, await texts) : text,
          loader: 'ts',
        };
      });
    },
  };
}

function isWithin(importer, folder) {
  const from = slashes(relative('.', dirname(importer)));
  return ROOMS.some((place) => from.startsWith(`${place}/${folder}`));
}

function slashes(path) {
  return path.replaceAll('\\', '/');
}

/** The playbook's texts in a language, by the English ones. */
async function playbookTexts(folder) {
  const entry = `${ROOMS[0]}/${folder}/playbook-texts.ts`;
  return existsSync(entry) ? (await exportsOf(entry)).PLAYBOOK_TEXTS : {};
}

/**
 * What a file of texts exports.
 *
 * @param {string} entry its path in the repository
 * @returns {Promise<Readonly<Record<string, any>>>}
 */
export async function exportsOf(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'TEXTS',
  });
  return runInNewContext(`${outputFiles[0].text};TEXTS`);
}

/**
 * A file's text with other words.
 *
 * @param {string} text
 * @param {Readonly<Record<string, string>>} words the text of each literal, by the text it has
 * @returns {string}
 */
export function translated(text, words) {
  return textEdits(text, (node) =>
    ts.isStringLiteralLike(node) && Object.hasOwn(words, node.text)
      ? JSON.stringify(words[node.text])
      : null,
  );
}
