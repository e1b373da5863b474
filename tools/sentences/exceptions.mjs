/** Where sentences may stand outside of the language room, and why. */
const ROOMS = [
  { path: /^src\/core\/language\//, why: 'the language room itself' },
  { path: /^src\/core\/words\//, why: 'words of the lower rooms, which sentences use, too' },
  { path: /^src\/core\/playbook\//, why: 'what a trainer edits: a text stands with its record' },
  { path: /^src\/core\/tabs\//, why: 'headers and help of a tab stand with its columns' },
];

/** Texts of a custom function that Sheets and the documentation show stand with it. */
const FUNCTION_FIELDS = new Set(['summary', 'help', 'headers', 'HEADERS', 'choices', 'example']);

export function isAllowedFile(file) {
  return ROOMS.some(({ path }) => path.test(file));
}

/** The rooms whose texts are nearly all sentences. */
export function isRoomOfSentences(file) {
  return /^src\/core\/(language|words|playbook)\//.test(file);
}

export function allowedFields(file) {
  return file.startsWith('src/functions/') ? FUNCTION_FIELDS : new Set();
}
