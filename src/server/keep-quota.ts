import { Failure } from '../core/failure';
import { tabIsSomethingElse } from '../core/language/refusals';
import { quotaChange } from '../core/process';
import { SALESPEOPLE } from '../core/tabs';
import type { Calls, ProcessViewData } from './contract';
import { personNamed } from './person-named';
import { processView } from './process-view';
import type { SpreadsheetPort } from './spreadsheet-port';
import { teamNow } from './team-now';

/**
 * Writes a quota into the salesperson's row of the Salespeople tab, so that it can be seen later
 * where weekly targets come from.
 * @throws Failure where nobody is meant, or the tab holds something else
 */
export function keepQuota(
  spreadsheet: SpreadsheetPort,
  { salesperson, quota, period }: Calls['keepQuota']['request'],
): ProcessViewData {
  const names = teamNow(spreadsheet).team.pipeline.salespeople.map(({ name }) => name);
  const name = personNamed(salesperson, names);
  spreadsheet.updateSalespeople((rows) => {
    const change = quotaChange(rows, name, { quota, period });
    if (change !== 'not-understood') return change;
    throw new Failure('not-understood', tabIsSomethingElse(SALESPEOPLE.tab, 'Salesperson'));
  });
  return processView(spreadsheet);
}
