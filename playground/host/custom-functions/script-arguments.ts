import type { FormulaArgument, FormulaReference, FormulaValue } from '../../univer/custom-function';
import type { ICellData, Nullable } from '../../univer/types';
import type { Book } from '../../workbook/book';
import { bareValue } from '../../workbook/cells/cell-values';
import { dateOfSerial } from '../../workbook/time/serial';

/**
 * An argument of a formula as Sheets passes it to a custom function: a scalar for one cell, rows
 * for a range, '' for an empty cell, `omitted` for nothing before a further argument, a Date where the cell's number format is one.
 */
export function scriptArgument(
  argument: FormulaArgument,
  book: Book,
  omitted: '' | undefined,
): unknown {
  switch (argument.kind) {
    case 'scalar':
      return argument.value ?? omitted;
    case 'array': {
      const rows = argument.rows.map((row) => row.map(scalar));
      return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
    }
    case 'reference':
      return referenced(argument, book);
  }
}

function scalar(value: FormulaValue): unknown {
  return value ?? '';
}

function referenced(reference: FormulaReference, book: Book): unknown {
  const { startRow, startColumn, endRow, endColumn } = reference;
  const own = book.tab(reference.sheetId).cells;
  const valueAt = (row: number, column: number) => {
    const cell = reference.cell(row, column);
    // A value just calculated has no style of its own: the format is that of its cell.
    const format = cell?.s ? cell : own[row]?.[column];
    return shownValue(cell, format, book);
  };
  if (startRow === endRow && startColumn === endColumn) return valueAt(startRow, startColumn);
  const rows: unknown[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const values: unknown[] = [];
    for (let column = startColumn; column <= endColumn; column++) values.push(valueAt(row, column));
    rows.push(values);
  }
  return rows;
}

function shownValue(cell: Nullable<ICellData>, format: Nullable<ICellData>, book: Book): unknown {
  const value = bareValue(cell);
  if (typeof value !== 'number' || !book.styles.isDate(format)) return value;
  return dateOfSerial(value, book.timeZone);
}
