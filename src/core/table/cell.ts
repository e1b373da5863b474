import type { Day } from '../calendar';

/** A date or date-time cell: its moment on the spreadsheet's wall clock. */
export interface DateCell {
  readonly day: Day;
}

/**
 * A cell as the core receives it, whether it comes from a tab, a custom function's range or a
 * file: text, number, true/false or a date; an empty cell is `''`.
 */
export type Cell = string | number | boolean | DateCell;

/** A cell to write with its place; row and column as the sheet counts them, 1 for the first. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Whether the cell holds a date. */
export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

/** Whether the cell holds nothing, or only spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether the row says nothing: every cell is blank or an unticked check box. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === false || isBlank(cell));
}
