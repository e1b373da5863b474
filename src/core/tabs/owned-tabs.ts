import { COACHING_LOG } from './coaching-log';
import { COACHING_REPORT } from './coaching-report';
import { PERSONAL_REPORT } from './personal-report';
import { PREPARE_ONE_TO_ONE } from './prepare-one-to-one';
import { PROCESS_AGREEMENTS } from './process-agreements';
import { SALES_PROCESS } from './sales-process';
import { SALESPEOPLE } from './salespeople';
import { STAGE_HISTORY } from './stage-history';
import type { TabDescription } from './tab-description';

/** A tab that is written anew as a whole and never read. */
export type PageTab = Pick<TabDescription, 'tab' | 'help'>;

/** The tabs that belong to the add-on; they are never read as deals. */
export const OWNED_TABS: ReadonlyArray<TabDescription | PageTab> = [
  SALES_PROCESS,
  SALESPEOPLE,
  PROCESS_AGREEMENTS,
  STAGE_HISTORY,
  COACHING_REPORT,
  COACHING_LOG,
  PERSONAL_REPORT,
  PREPARE_ONE_TO_ONE,
];

/** Whether a tab is read and written by its columns; the others are pages. */
export function hasColumns(tab: TabDescription | PageTab): tab is TabDescription {
  return 'columns' in tab;
}
