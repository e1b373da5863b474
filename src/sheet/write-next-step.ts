import {
  type NextStepChange,
  type NextStepPlan,
  planNextStep,
} from '../core/deal-page/next-step-plan';
import { type DealsMapping, type UnderstoodTab, understandTab } from '../core/deals';
import { Failure } from '../core/failure';
import {
  cellIsFormula,
  cellIsProtected,
  cellRefused,
  dealsAreFormula,
  onlyPartlyWritten,
} from '../core/language/next-step';
import type { Cell, PlacedCell } from '../core/table';
import type { CellAccess } from '../server/spreadsheet-port';
import { cellsFromValues } from './cells-from-values';
import { changedMeanwhile } from './changed-meanwhile';
import type { SheetClock } from './clock';
import { isFilledByFormula } from './filled-by-formula';
import { valueToWrite } from './keep-text';
import { withoutOwnedColumns } from './read-workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = ReadonlyArray<readonly Cell[]>;

/** How often it is begun anew where rows or columns move between the look and the writing. */
const MOST_TRIES = 3;

/**
 * Writes a deal's next step into its own row: the cells that change and no others. The deal and the
 * columns are found anew, and looked at once more right before the writing. Call it under the
 * document lock.
 *
 * @returns what was written where, or what stands in the way
 * @throws Failure where the cells hold formulas, may not be edited, or do not take the value
 */
export function writeNextStep(
  sheet: Sheet,
  mapping: DealsMapping | null,
  change: NextStepChange,
  { dayOf }: SheetClock,
): NextStepPlan {
  const tab = sheet.getName();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // What another command wrote is to be seen.
    SpreadsheetApp.flush();
    const rows = cellsFromValues(sheet.getDataRange().getValues(), dayOf);
    const understood = understandTab(tab, withoutOwnedColumns(rows), mapping);
    const plan = planNextStep(understood, change);
    if (plan.kind !== 'write' || understood === null) return plan;
    checkWritable(sheet, understood, plan.cells);
    const isSame = (): boolean => isStill(sheet, rows, understood.headerIndex, plan.row, dayOf);
    if (!isSame()) continue;
    const done: PlacedCell[] = [];
    for (const cells of neighbours(plan.cells)) {
      const isNext = done.length === 0 || isRowAt(sheet, rows, plan.row, done, dayOf);
      if (!isNext || !isWritten(sheet, cells, rows, dayOf)) {
        throw cutOff(tab, understood.headers, plan, done);
      }
      done.push(...cells);
    }
    return plan;
  }
  throw changedMeanwhile(tab);
}

/** What is said where a cell was not written: which ones were, before it. */
function cutOff(
  tab: string,
  headers: readonly string[],
  { row, cells }: { readonly row: number; readonly cells: readonly PlacedCell[] },
  done: readonly PlacedCell[],
): Failure {
  const named = (some: readonly PlacedCell[]): string[] =>
    some.map(({ column }) => headers[column - 1] ?? '');
  const left = cells.filter((cell) => !done.includes(cell));
  return new Failure(
    'protected',
    done.length === 0
      ? cellRefused(tab, named(left), row)
      : onlyPartlyWritten(tab, row, named(done), named(left)),
  );
}

/** Whether a cell of a deal's row may be written; column 1 is the first. */
export function cellAccess(
  sheet: Sheet,
  table: Parameters<typeof isFilledByFormula>[1],
  row: number,
  column: number,
): CellAccess {
  if (isFilledByFormula(sheet, table)) return 'formula';
  const range = sheet.getRange(row, column);
  if (range.getFormula() !== '') return 'formula-cell';
  return range.canEdit() ? 'open' : 'protected';
}

/** @throws Failure where a formula stands in the cells, or they may not be edited */
function checkWritable(
  sheet: Sheet,
  { headers, headerIndex, body, columns }: UnderstoodTab,
  cells: readonly PlacedCell[],
): void {
  const tab = sheet.getName();
  if (isFilledByFormula(sheet, { firstRow: headerIndex + 2, rows: body, columns })) {
    throw new Failure('protected', dealsAreFormula(tab));
  }
  const [{ row } = { row: 0 }] = cells;
  const headersWhere = (isSo: (range: GoogleAppsScript.Spreadsheet.Range) => boolean): string[] =>
    cells
      .filter((cell) => isSo(sheet.getRange(cell.row, cell.column)))
      .map(({ column }) => headers[column - 1] ?? '');
  const formulas = headersWhere((range) => range.getFormula() !== '');
  if (formulas.length > 0) throw new Failure('protected', cellIsFormula(formulas, row));
  const denied = headersWhere((range) => !range.canEdit());
  if (denied.length > 0) throw new Failure('protected', cellIsProtected(tab, denied, row));
}

/** Whether the headers and the row are still as they were read, so that the cells are theirs. */
function isStill(
  sheet: Sheet,
  rows: Rows,
  headerIndex: number,
  row: number,
  dayOf: SheetClock['dayOf'],
): boolean {
  return [headerIndex + 1, row].every((number) => {
    const cells = rows[number - 1] ?? [];
    return JSON.stringify(readRow(sheet, number, cells.length, dayOf)) === JSON.stringify(cells);
  });
}

/** The same of the row alone, but for the cells that were just written. */
function isRowAt(
  sheet: Sheet,
  rows: Rows,
  row: number,
  written: readonly PlacedCell[],
  dayOf: SheetClock['dayOf'],
): boolean {
  const without = (cells: readonly Cell[]): Cell[] =>
    cells.map((cell, index) => (written.some(({ column }) => column === index + 1) ? '' : cell));
  const before = rows[row - 1] ?? [];
  const now = readRow(sheet, row, before.length, dayOf);
  return JSON.stringify(without(now)) === JSON.stringify(without(before));
}

function readRow(
  sheet: Sheet,
  row: number,
  width: number,
  dayOf: SheetClock['dayOf'],
): readonly Cell[] {
  if (row > sheet.getMaxRows() || width > sheet.getMaxColumns()) return [];
  // Else Sheets answers with what was read before, whatever others have changed since.
  SpreadsheetApp.flush();
  return cellsFromValues(sheet.getRange(row, 1, 1, width).getValues(), dayOf)[0] ?? [];
}

/** Cells of one row in groups that stand side by side, to be written in one call each. */
function neighbours(cells: readonly PlacedCell[]): PlacedCell[][] {
  const groups: PlacedCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column)) {
    const last = groups[groups.length - 1];
    if (last?.[last.length - 1]?.column === cell.column - 1) last.push(cell);
    else groups.push([cell]);
  }
  return groups;
}

/**
 * Writes the cells and says whether they are written. At once, so that a refusal comes here and not
 * later; where the writing was cut off, the cells themselves tell.
 */
function isWritten(
  sheet: Sheet,
  cells: readonly PlacedCell[],
  rows: Rows,
  dayOf: SheetClock['dayOf'],
): boolean {
  const [first] = cells;
  if (first === undefined) return true;
  const { row, column } = first;
  try {
    sheet
      .getRange(row, column, 1, cells.length)
      .setValues([cells.map(({ value }) => valueToWrite(value))]);
    SpreadsheetApp.flush();
    return true;
  } catch {
    const now = readRow(sheet, row, column - 1 + cells.length, dayOf).slice(column - 1);
    const before = (rows[row - 1] ?? []).slice(column - 1, column - 1 + cells.length);
    return JSON.stringify(now) !== JSON.stringify(before);
  }
}
