import type { DateOrder } from '../table';
import { listed } from './format';

/** Texts of "Check this installation": a sentence for each check that holds, and for each trouble. */
export const CHECK_TEXTS = {
  written: 'What Stagecoach writes stays what it is: text, figures and days.',
  places: 'Its own tabs and columns are where it left them.',
  editable: 'You may edit all that it writes.',
  settings: 'Formulas see what was set in the sidebar.',
  notChecked: 'This could not be checked. Try again in a minute.',
} as const;

/** A check's lines: the sentence that holds, or the troubles, which need not say what else is so. */
export function checkLines(fine: string, troubles: readonly string[]): string[] {
  if (troubles.length === 0) return [`✓ ${fine}`];
  return troubles.map((problemArea) => `✗ ${problemArea.replace('Nothing was written. ', '')}`);
}

/** Texts that did not come back from the sheet as they were written. */
export function changedInSheet(texts: readonly string[]): string {
  return `This sheet changes what is written into it (${listed(texts)}). Let Stagecoach write nothing here, and report it.`;
}

/** On which clock days are read. */
export function clockText(sheet: string, script: string): string {
  const other = sheet === script ? '' : ` The script's is ${script}, which does no harm.`;
  return `Days are read in the time zone ${sheet}.${other}`;
}

/** How the sheet reads what people type; null where dates in figures are no dates to it. */
export function localeText(locale: string, order: DateOrder | null, decimals: string): string {
  const dates = order === null ? '' : `dates ${order}, and `;
  return `Typed text is read by the locale ${locale}: ${dates}1${decimals}5 is one and a half.`;
}

/** A column in which text dates are read otherwise than the sheet reads typed ones. */
export function datesDiffer(tab: string, column: string, order: DateOrder): string {
  return `"${tab}": dates in "${column}" that are text are read ${order}, unlike the locale. Set it in File ▸ Settings and enter them anew.`;
}

/** The deals tabs that were found, each with the columns that are understood. */
export function dealsFound(tabs: ReadonlyArray<readonly [tab: string, columns: string[]]>): string {
  return `Deals: ${tabs.map(([tab, columns]) => `"${tab}" with ${listed(columns)}`).join('; ')}.`;
}

/** A tab or a column that was chosen in the sidebar and is not there. */
export function choiceGone(tab: string, column?: string): string {
  const what = column === undefined ? `"${tab}"` : `"${column}" in "${tab}"`;
  return `${what} was chosen in the sidebar and is not there. Choose anew.`;
}

/** A column whose header and the add-on's mark do not go together. */
export function columnLost(tab: string, column: string, header: string): string {
  return `"${tab}": column ${column} must be named "${header}" if it is Stagecoach's, and not if it is yours.`;
}
