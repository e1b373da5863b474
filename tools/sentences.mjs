/**
 * Holds that every sentence that people read stands in `src/core/language`, or with the record that
 * it belongs to: names each text elsewhere that reads like a sentence or a label.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sourceFiles } from './mutate/source-files.mjs';
import { allowedFields, isAllowedFile } from './sentences/exceptions.mjs';
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
  const found = sourceFiles(['src', 'sidebar']).flatMap((file) =>
    sentencesIn(file, readFileSync(file, 'utf8')).map(
      ({ line, text }) => `${file}:${line}  ${text}`,
    ),
  );
  for (const place of found) console.error(place);
  if (found.length > 0) console.error('Put them into src/core/language.');
  process.exit(found.length === 0 ? 0 : 1);
}
