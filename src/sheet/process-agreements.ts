import type { Cell, PlacedCell } from '../core/table';
import { headersOf, PROCESS_AGREEMENTS } from '../core/tabs';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import { giveHead, tabNamed, writeCells } from './owned-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes into the Process Agreements tab, which is made where there is none. `update` gets the rows
 * as they stand and says which cells to write. Call it under the document lock.
 */
export function updateAgreementsTab(
  spreadsheet: Spreadsheet,
  { dayOf }: SheetClock,
  update: (rows: ReadonlyArray<readonly Cell[]>) => readonly PlacedCell[],
): void {
  const { tab } = PROCESS_AGREEMENTS;
  const existing = spreadsheet.getSheetByName(tab);
  const isEmpty = existing === null || existing.getLastRow() === 0;
  const rows = isEmpty ? [] : cellsFromValues(existing.getDataRange().getValues(), dayOf);
  const cells = update(rows);
  if (cells.length === 0) return;
  const sheet = tabNamed(spreadsheet, tab);
  writeCells(sheet, cells);
  if (isEmpty) giveHead(sheet, PROCESS_AGREEMENTS, headersOf(PROCESS_AGREEMENTS));
}
