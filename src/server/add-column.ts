import { DEAL_FIELDS, type DealField } from '../core/deals';
import { columnAdded } from '../core/language/added-column';
import type { Calls } from './contract';
import { overview } from './overview';
import type { SpreadsheetPort } from './spreadsheet-port';
import { teamWithTabs } from './team-now';

/**
 * Adds an empty column for a field to the deals tabs that have none for it. Nothing else in them is
 * touched.
 * @throws Failure where there is no deals tab, or one may not be edited
 */
export function addColumn(
  spreadsheet: SpreadsheetPort,
  field: DealField,
): Calls['addColumn']['value'] {
  return spreadsheet.together(() => {
    const { tables } = teamWithTabs(spreadsheet).team;
    const without = tables.filter(({ columns }) => columns[field] === undefined);
    const header = DEAL_FIELDS[field];
    const { addedTo, leftOut } =
      without.length === 0
        ? { addedTo: [], leftOut: [] }
        : spreadsheet.addDealsColumn(without, header);
    return { sentence: columnAdded(header, addedTo, leftOut), view: overview(spreadsheet) };
  });
}
