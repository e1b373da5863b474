import type { Cell, PlacedCell } from '../core/table';
import { headersOf, PROCESS_AGREEMENTS } from '../core/tabs';
import { cellsFromValues } from './cells-from-values';
import type { SheetClock } from './clock';
import { giveHead, tabNamed, writeCells } from './owned-tab';
import { sheetNamed } from './sheet-named';
import { writing } from './writes';

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
  const existing = sheetNamed(spreadsheet, tab);
  const isEmpty = existing === null || existing.getLastRow() === 0;
  const rows = isEmpty ? [] : cellsFromValues(existing.getDataRange().getValues(), dayOf);
  const cells = update(rows);
  if (cells.length === 0) return;
  writing(tab, () => {
    const sheet = tabNamed(spreadsheet, tab);
    writeCells(sheet, isEmpty ? filledUp(cells) : cells);
    if (isEmpty) giveHead(sheet, PROCESS_AGREEMENTS, headersOf(PROCESS_AGREEMENTS));
  });
}

/** The cells of an empty tab as one block, so that its head and its row are written at once. */
function filledUp(cells: readonly PlacedCell[]): PlacedCell[] {
  const height = Math.max(...cells.map(({ row }) => row));
  const width = Math.max(...cells.map(({ column }) => column));
  const valueAt = new Map(cells.map(({ row, column, value }) => [`${row}:${column}`, value]));
  return Array.from({ length: height * width }, (_, at): PlacedCell => {
    const [row, column] = [Math.floor(at / width) + 1, (at % width) + 1];
    return { row, column, value: valueAt.get(`${row}:${column}`) ?? '' };
  });
}
