import type { DateOrder } from '../table';
import { withoutStop } from '../text/without-stop';
import { allQuoted, listed, whole } from './format';

/** Texts of "Check this installation": a sentence for each check that holds. */
export const CHECK_TEXTS = {
  written: 'What Stagecoach writes stays what it is: text, figures and days.',
  plainText: 'So it does in columns formatted as plain text.',
  moments: 'Days and times that it writes are read as such in this locale.',
  dayArrives: 'A day in a cell arrives in a formula as that day.',
  chartIds: 'Its charts can be told from yours.',
  columnMoves: 'A column of its own is found again where it is moved to.',
  reports: 'A report that is written twice logs nothing as a note of yours.',
  allGrids: 'Every tab has cells.',
  places: 'Its own tabs and columns are where it left them.',
  editable: 'You may edit all that it writes.',
  noTables: 'None of its tabs is a table with typed columns.',
  settings: 'Formulas see what was set in the sidebar.',
} as const;

/** What the others are about, said where they could not be made. */
export const CHECK_SUBJECTS = {
  trialTab: 'Writing into a tab made for it',
  clock: 'The time zone',
  locale: 'The locale',
  arguments: 'What arrives in formulas',
  today: 'TODAY() in a formula',
  tabCopies: 'Copying a tab',
  grids: 'The kinds of tabs',
  deals: 'Finding the deals',
  properties: 'The size of what is saved',
} as const;

/** What only a person can see, with what must be seen. */
export const LOOK_YOURSELF = [
  'Type =SC_ into an empty cell: a list of functions must appear, from SC_ACTIVITIES on.',
  "Once changes are recorded, change a deal's stage by typing: “Stage History” must end with the stage before and after.",
] as const;

/** Around the result in its dialog. */
export const CHECK_DIALOG = {
  hint: 'What holds here (✓), what does not (✗), and what you can see for yourself (?)',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Press Ctrl+C (⌘C on a Mac) to copy what is selected.',
} as const;

/** The tab that is made to see what the sheet does with what is written, and taken away again. */
export const TRIAL_TAB = 'Stagecoach check';

/** A check's lines: `✓` and the sentence that holds, or `✗` and each reason why it does not. */
export function checkLines(holds: string | null, reasons: readonly string[]): string[] {
  if (reasons.length > 0) return reasons.map((reason) => `✗ ${reason}`);
  return holds === null ? [] : [`✓ ${holds}`];
}

/** `? Type =SC_ into an empty cell: …` */
export function lookLines(): string[] {
  return LOOK_YOURSELF.map((text) => `? ${text}`);
}

/** `Not checked: The time zone (Service error: Spreadsheets). Try again in a minute.` */
export function notChecked(subject: string, message: string): string {
  const why = withoutStop(message);
  return `Not checked: ${withoutStop(subject)}${why === '' ? '' : ` (${why})`}. Try again in a minute.`;
}

/** Texts that did not come back as they were written: `This sheet changes … (007 and 1/2). …` */
export function changedInSheet(texts: readonly string[]): string {
  return `This sheet changes what is written into it (${listed(texts)}). Let Stagecoach write nothing here, and report it.`;
}

/** `Days are read in the time zone Europe/Berlin. The script's is Etc/UTC, which does no harm.` */
export function clockText(sheet: string, script: string): string {
  const other = sheet === script ? '' : ` The script's is ${script}, which does no harm.`;
  return `Days are read in the time zone ${sheet}.${other}`;
}

/**
 * How the sheet reads what people type: `Typed text is read by the locale de_DE: dates day first,
 * and 1,5 is one and a half.`
 * @param order null where dates in figures are no dates to it
 */
export function localeText(locale: string, order: DateOrder | null, decimals: string): string {
  const dates = order === null ? '' : `dates ${order}, and `;
  return `Typed text is read by the locale ${locale}: ${dates}1${decimals}5 is one and a half.`;
}

/** `“Deals”: dates in “Created” that are text are read month first, unlike the locale. …` */
export function datesDiffer(tab: string, column: string, order: DateOrder): string {
  return `“${tab}”: dates in “${column}” that are text are read ${order}, unlike the locale. Set it in File ▸ Settings and enter them anew.`;
}

/** A day that a formula was given as another, or as something else. */
export function dayArrivedAs(written: string, arrived: string): string {
  return `The day ${written} arrives in a formula as ${arrived}. Days in formulas may be wrong here: report it.`;
}

/** What a formula is given for a cell, in words of `describeArguments`. */
export function argumentsText(arrived: {
  readonly atTheEnd: string;
  readonly before: string;
  readonly error: string;
  readonly loading: string;
}): string {
  const { atTheEnd, before, error, loading } = arrived;
  return `In a formula an argument that is left out arrives as ${atTheEnd} at the end and as ${before} before another one, an error as ${error}, and a cell that is still loading as ${loading}.`;
}

/** Whether a formula may be given TODAY(). */
export function todayText(isTaken: boolean): string {
  return isTaken
    ? 'Formulas take TODAY() here; they are computed anew every day.'
    : 'Formulas refuse TODAY(), as they say: put the day into a cell.';
}

/** `Its charts have no ids, so a report would leave the old ones. …` */
export function chartIdsMissing(): string {
  return 'Charts have no ids of their own here, so old charts would stay beside new ones. Report it.';
}

/** @param found the column where the mark was found; null for nowhere */
export function columnAstray(moved: string, found: string | null): string {
  const where = found === null ? 'nowhere' : `in column ${found}`;
  return `The mark of a column that was moved to ${moved} was found ${where}. Do not move Stagecoach's columns here, and report it.`;
}

/** Whether copies of a tab are marked as the tab is. */
export function tabCopiesText(isMarked: boolean): string {
  return isMarked
    ? "In a copy of a tab Stagecoach's columns are known as its own."
    : "In a copy of a tab Stagecoach's columns count as yours.";
}

/** Texts of a report that would be taken for a person's notes. */
export function reportLogsNotes(texts: readonly string[]): string {
  const [first = '', ...more] = texts.join('\n').split('\n');
  const others = more.length === 0 ? '' : ` and ${whole(more.length)} more`;
  return `A report takes its own texts for notes of yours (“${first}”${others}). Write no second report here, and report it.`;
}

/** `Not read, because they have no cells: “Chart1” and “Timeline1”.` */
export function withoutCells(tabs: readonly string[]): string {
  if (tabs.length === 0) return CHECK_TEXTS.allGrids;
  return `Not read, because they have no cells: ${allQuoted(tabs)}.`;
}

/** The deals tabs with the columns that are understood: `Deals: “Deals” with Stage and Amount.` */
export function dealsFound(tabs: ReadonlyArray<readonly [tab: string, columns: string[]]>): string {
  return `Deals: ${tabs.map(([tab, columns]) => `“${tab}” with ${listed(columns)}`).join('; ')}.`;
}

/** `“Price” in “Deals” was chosen in the sidebar and is not there. Choose anew.` */
export function choiceGone(tab: string, column?: string): string {
  const what = column === undefined ? `“${tab}”` : `“${column}” in “${tab}”`;
  return `${what} was chosen in the sidebar and is not there. Choose anew.`;
}

/**
 * A column whose header and the add-on's mark do not go together: `"Deals": column H must be named
 * "Coaching flags" if it is Stagecoach's, and not if it is yours.`
 */
export function columnLost(tab: string, column: string, header: string): string {
  return `“${tab}”: column ${column} must be named “${header}” if it is Stagecoach's, and not if it is yours.`;
}

/** `Saved with this spreadsheet: 12 KB of 500.` */
export function propertiesText(kilobytes: number, limit: number): string {
  return `Saved with this spreadsheet: ${whole(kilobytes)} KB of ${whole(limit)}.`;
}

/** What is saved comes near to what Sheets allows. */
export function propertiesFull(kilobytes: number, limit: number): string {
  return `Saved with this spreadsheet are ${whole(kilobytes)} KB of ${whole(limit)}. Choose “Clear annotations” in tabs that you no longer use, or delete them.`;
}
