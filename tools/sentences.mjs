/**
 * Holds that every sentence that people read stands in `src/core/language`, or with the record that
 * it belongs to: names each text elsewhere that reads like a sentence or a label, and each text there
 * that holds a straight quotation mark.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sourceFiles } from './mutate/source-files.mjs';
import { allowedFields, isAllowedFile, isRoomOfSentences } from './sentences/exceptions.mjs';
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

/**
 * The texts of a room of sentences that hold a straight quotation mark, with their lines: what people
 * read is quoted “so” everywhere.
 *
 * @param {string} file its path from the root
 * @param {string} source
 * @returns {Array<{line: number, text: string}>}
 */
export function straightQuotesIn(file, source) {
  if (!isRoomOfSentences(file)) return [];
  return textsIn(file, source).filter(({ text }) => text.includes('"'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const look = (textsOf) =>
    sourceFiles(['src', 'sidebar']).flatMap((file) =>
      textsOf(file, readFileSync(file, 'utf8')).map(({ line, text }) => `${file}:${line}  ${text}`),
    );
  const misplaced = look(sentencesIn);
  const straight = look(straightQuotesIn);
  for (const place of [...misplaced, ...straight]) console.error(place);
  if (misplaced.length > 0) console.error('Put them into src/core/language.');
  if (straight.length > 0) console.error('Write “ and ” where people read a quotation.');
  process.exit(misplaced.length + straight.length === 0 ? 0 : 1);
}
