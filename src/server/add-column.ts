import { DEAL_FIELDS, type DealField, type DealsTable } from '../core/deals';
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
    return { sentence: addTo(spreadsheet, without, header).sentence, view: overview(spreadsheet) };
  });
}

/** Adds a column to the given deals tabs, of which there may be none: where it is now, and what to say. */
export function addTo(
  spreadsheet: SpreadsheetPort,
  without: readonly DealsTable[],
  header: string,
): { readonly addedTo: readonly string[]; readonly sentence: string } {
  const { addedTo, leftOut } =
    without.length === 0
      ? { addedTo: [], leftOut: [] }
      : spreadsheet.addDealsColumn(without, header);
  return { addedTo, sentence: columnAdded(header, addedTo, leftOut) };
}
