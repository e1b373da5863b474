/** Where sentences may stand outside of the language room, and why. */
const ROOMS = [
  { path: /^src\/core\/language\//, why: 'the language room itself' },
  { path: /^src\/core\/playbook\//, why: 'what a trainer edits: a text stands with its record' },
  { path: /^src\/core\/calendar\/day\.ts$/, why: 'the names of the months' },
  { path: /^src\/core\/tabs\//, why: 'headers and help of a tab stand with its columns' },
];

/** Texts of a custom function that Sheets and the documentation show stand with it. */
const FUNCTION_FIELDS = new Set(['summary', 'help', 'headers', 'HEADERS', 'choices', 'example']);

/** Files whose texts have not been moved yet; a file is struck out once it holds none. */
export const NOT_YET = [
  // Headers and names of tabs.
  'src/core/deals/deal-field.ts',
  'src/core/deals/mapping.ts',
  'src/core/follow-up/log/log-entry.ts',
  'src/core/follow-up/log/read-log.ts',
  'src/core/follow-up/log/write-log.ts',
  'src/core/history/event.ts',
  'src/core/process/agree.ts',
  'src/core/process/agreements.ts',
  'src/core/process/process-columns.ts',
  'src/core/process/read-process.ts',
  'src/core/process/salespeople.ts',
  'src/core/process/write-process.ts',
  'src/sheet/owned-tabs.ts',
  // The report, the page for a talk, and what became of agreements.
  'src/core/agenda/agenda-document.ts',
  'src/core/follow-up/followed-agreement.ts',
  'src/core/follow-up/measure.ts',
  'src/core/report/cause-lines.ts',
  'src/core/report/finding-lines.ts',
  'src/core/report/head.ts',
  'src/core/report/numbers-table.ts',
  'src/core/report/person-block.ts',
  'src/core/report/quiet-people.ts',
  'src/core/report/report-document.ts',
  'src/core/report/report-texts.ts',
  'src/core/report/split-lines.ts',
  'src/core/report/stage-tables.ts',
];

export function isAllowedFile(file) {
  return ROOMS.some(({ path }) => path.test(file));
}

export function allowedFields(file) {
  return file.startsWith('src/functions/') ? FUNCTION_FIELDS : new Set();
}

export function isNotYet(file) {
  return NOT_YET.includes(file);
}
