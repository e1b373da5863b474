import type { DateOrder } from '../table';
import { listed } from './format';

/** Texts of "Check this installation": a sentence for each check that holds. */
export const CHECK_TEXTS = {
  written: 'What Stagecoach writes stays what it is: text, figures and days.',
  places: 'Its own tabs and columns are where it left them.',
  editable: 'You may edit all that it writes.',
  settings: 'Formulas see what was set in the sidebar.',
  notChecked: 'This could not be checked. Try again in a minute.',
} as const;

/** The tab that is made to see what the sheet does with what is written, and taken away again. */
export const TRIAL_TAB = 'Stagecoach check';

/** A check's lines: `✓` and the sentence that holds, or `✗` and each reason why it does not. */
export function checkLines(holds: string, reasons: readonly string[]): string[] {
  return reasons.length === 0 ? [`✓ ${holds}`] : reasons.map((reason) => `✗ ${reason}`);
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

/** `"Deals": dates in "Created" that are text are read month first, unlike the locale. …` */
export function datesDiffer(tab: string, column: string, order: DateOrder): string {
  return `"${tab}": dates in "${column}" that are text are read ${order}, unlike the locale. Set it in File ▸ Settings and enter them anew.`;
}

/** The deals tabs with the columns that are understood: `Deals: "Deals" with Stage and Amount.` */
export function dealsFound(tabs: ReadonlyArray<readonly [tab: string, columns: string[]]>): string {
  return `Deals: ${tabs.map(([tab, columns]) => `"${tab}" with ${listed(columns)}`).join('; ')}.`;
}

/** `"Price" in "Deals" was chosen in the sidebar and is not there. Choose anew.` */
export function choiceGone(tab: string, column?: string): string {
  const what = column === undefined ? `"${tab}"` : `"${column}" in "${tab}"`;
  return `${what} was chosen in the sidebar and is not there. Choose anew.`;
}

/**
 * A column whose header and the add-on's mark do not go together: `"Deals": column H must be named
 * "Coaching flags" if it is Stagecoach's, and not if it is yours.`
 */
export function columnLost(tab: string, column: string, header: string): string {
  return `"${tab}": column ${column} must be named "${header}" if it is Stagecoach's, and not if it is yours.`;
}
