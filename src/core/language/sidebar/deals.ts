import { allQuoted, counted, whole } from '../format';

/** Texts of the *Deals* view, in the order of the page. */
export const DEALS_TEXTS = {
  loading: 'Reading the deals …',
  heading: 'Deals',
  noDealsTab:
    'No tab with deals was found. Stagecoach needs a tab with a row of headers: at least the stage, and the deal, the account or the amount.',
  noDealsTabNext: 'Import your deals (File ▸ Import) or add such a tab, then read the sheet again.',
  noStage:
    'No column was understood as the stage of a deal. Tick the tab that holds your deals, choose the column with the stage, and save.',
  noTabRead: 'No tab is read yet. Choose one below that holds deals.',
  noProcess:
    'There is no sales process yet. Stagecoach drafts one from the stages of your deals, in a tab that you can change.',
  setUp: 'Set up the process',
  settingUp: 'Setting up the process …',
  setUpDone:
    'The process is set up. Check the stages. Next: write the report, or agree with each salesperson.',
  tabsRead: 'Tabs that are read',
  otherTabs: 'Other tabs',
  readTab: 'Read the deals in this tab',
  notRead: 'Not read.',
  noHeaders: 'No row of headers was found in this tab.',
  guesses: 'What was guessed',
  pipeline: 'Pipeline measured',
  currency: 'Currency measured',
  measuring: 'Reading the deals again …',
  columns: 'Other columns',
  allColumns: 'Which column is what',
  dateOrder: 'Dates are written',
  dateOrders: { 'day first': 'day first', 'month first': 'month first' },
  stageDates: 'Day a deal entered the stage',
  stageDatesHint: 'Columns with dates, one for each stage.',
  findIt: 'Find it for me',
  notFound: 'Not found',
  dealHint: 'Deals are called by their account.',
  closeDateHint: 'Expected, of deals that are open.',
  nearest: 'A guess: the nearest that was found.',
  salesperson: 'Whose deals are these?',
  salespersonHint: 'No column says who the salesperson is.',
  save: 'Save columns',
  saving: 'Reading the deals again …',
  undo: 'Undo',
  settings: 'Settings',
  language: 'Language of Stagecoach in this spreadsheet',
  ownLanguage: 'Each user’s own',
  languageSaved: 'Saved. Close the sidebar and open it again to see it.',
  daysThatCount: 'Days that count',
  allDays: 'every day',
  workingDaysOnly: 'Monday to Friday',
  onlyWorkingDays: 'Count Monday to Friday only',
  holidays: 'Holidays, which do not count either',
  holidaysHint: 'Dates such as 2026-12-25, with commas between them.',
  saveDays: 'Save',
  daysSaved: 'Saved. Formulas show it when they are entered again.',
  problems: 'Rows to look at',
  noProblems: 'Every row could be read.',
  showing: 'Going to the row …',
  unsaved: 'The columns have changes that are not saved.',
  showUnsaved: 'Show them',
} as const;

/** `412 deals read from 415 rows.` */
export function dealsRead(read: number, rows: number): string {
  return `${counted(read, 'deal')} read from ${counted(rows, 'row')}.`;
}

/** Beside a column that was chosen: `or “Account manager”` */
export function orOthers(headers: readonly string[]): string {
  return `or ${allQuoted(headers, 'or')}`;
}

/** Beside their order: `9 dates can be read either way.` */
export function eitherWay(dates: number): string {
  return `${counted(dates, 'date')} can be read either way.`;
}

/** One of several pipelines or currencies: `New business (212 deals)` */
export function choiceWithDeals(name: string, deals: number): string {
  return `${name} (${counted(deals, 'deal')})`;
}

/** `412 deals · headers in row 1` */
export function tabFacts(deals: number, headerRow: number): string {
  return `${counted(deals, 'deal')} · headers in row ${headerRow}`;
}

/** Said of what is no date among the holidays. */
export function holidaysWanted(found: string): string {
  return `Holidays must be dates such as 2026-12-25; found “${found}”.`;
}

/** `12 of 20 found` */
export function columnsFound(found: number, all: number): string {
  return `${found} of ${all} found`;
}

/** Said where more problems exist than are listed: `The first 100 of 1,200 are listed.` */
export function moreProblems(listed: number, all: number): string {
  return `The first ${whole(listed)} of ${whole(all)} are listed.`;
}

/** After columns were saved: `Saved. 412 deals read from 415 rows.` */
export function columnsSaved(read: number, rows: number): string {
  return `Saved. ${dealsRead(read, rows)}`;
}
