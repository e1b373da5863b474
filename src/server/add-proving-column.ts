import { provingColumn } from '../core/playbook/proving-column';
import type { Step } from '../core/process';
import { addTo } from './add-column';
import type { Calls } from './contract';
import { processView } from './process-view';
import type { SpreadsheetPort } from './spreadsheet-port';
import { teamWithTabs } from './team-now';

/**
 * Adds the column that shows whether a step's criterion is met to the deals tabs that have none, by
 * name or by meaning. Nothing else in them is touched.
 * @throws Failure where there is no deals tab, or one may not be edited
 */
export function addProvingColumn(
  spreadsheet: SpreadsheetPort,
  step: Step,
): Calls['addProvingColumn']['value'] {
  return spreadsheet.together(() => addNow(spreadsheet, step));
}

function addNow(spreadsheet: SpreadsheetPort, step: Step): Calls['addProvingColumn']['value'] {
  const { tables } = teamWithTabs(spreadsheet).team;
  const { header, missingIn } = provingColumn(step, tables);
  const without = tables.filter(({ tab }) => missingIn.includes(tab));
  const { addedTo, sentence } = addTo(spreadsheet, without, header);
  const isThere = addedTo.length > 0 || without.length < tables.length;
  return {
    header: isThere ? header : null,
    sentence,
    view: processView(spreadsheet),
  };
}
