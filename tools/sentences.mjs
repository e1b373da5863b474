/**
 * Holds that every sentence that people read stands in `src/core/language`, or with the record that
 * it belongs to: names each text elsewhere that reads like a sentence or a label.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sourceFiles } from './mutate/source-files.mjs';
import { allowedFields, isAllowedFile, isNotYet, NOT_YET } from './sentences/exceptions.mjs';
import { textsIn } from './sentences/texts-in.mjs';

/**
 * The sentences of a file of the sources, with their lines.
 *
 * @param {string} file its path from the root, which decides what is allowed in it
 * @param {string} source
 * @returns {Array<{line: number, text: string}>}
 */
export function sentencesIn(file, source) {
  if (isAllowedFile(file)) return [];
  return textsIn(file, source, allowedFields(file)).filter(({ text }) => isSentence(text));
}

/** Two words or more, and a capital at the beginning or a full stop at the end. */
export function isSentence(text) {
  const trimmed = text.trim();
  const words = trimmed.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length > 1 &&
    /\p{L}["”]?[,;:]? /u.test(trimmed) &&
    // Codes of currencies are no words.
    /\p{Ll}/u.test(trimmed) &&
    (/^["“]?\p{Lu}/u.test(trimmed) || /[\p{L}…]["”]?[.?!]$/u.test(trimmed))
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const places = new Map(
    sourceFiles(['src', 'sidebar']).map((file) => [
      file,
      sentencesIn(file, readFileSync(file, 'utf8')),
    ]),
  );
  const found = [...places].flatMap(([file, sentences]) =>
    isNotYet(file) ? [] : sentences.map(({ line, text }) => `${file}:${line}  ${text}`),
  );
  const moved = NOT_YET.filter((file) => (places.get(file) ?? []).length === 0);
  for (const place of found) console.error(place);
  for (const file of moved) console.error(`${file} holds no sentence any more: strike it out.`);
  if (found.length > 0) console.error('Put them into src/core/language.');
  process.exit(found.length + moved.length === 0 ? 0 : 1);
}
