import type { IStyleData } from '../../univer/types';
import { writeStyles } from '../../workbook/cells/write-cells';
import { checkProtection } from '../../workbook/editing';
import type { RangeHandle } from '../handles';
import { edits, reads } from '../member';
import { checkSize } from './range-values';

/** Reads and writes one property of a cell's format in Univer's style. */
interface StyleProperty<Value> {
  readonly read: (style: IStyleData) => Value;
  /** The change to the style; null takes the property back to its default. */
  readonly write: (value: Value | null) => IStyleData;
}

/**
 * The four methods of a property: get it of the first cell or of every cell, set it for all cells
 * alike or cell by cell.
 */
export function styleMethods<Value>({ read, write }: StyleProperty<Value>) {
  return {
    get: reads(({ tab, area }: RangeHandle) => {
      const cell = tab.cells[area.row]?.[area.column];
      return read(tab.book.styles.of(cell));
    }),
    getAll: reads(({ tab, area }: RangeHandle) =>
      Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) =>
          read(tab.book.styles.of(tab.cells[area.row + row]?.[area.column + column])),
        ),
      ),
    ),
    set: edits((range: RangeHandle, value: Value | null) => {
      checkFormat(range);
      const change = write(value);
      writeStyles(range.tab, range.area, () => change);
      return range;
    }),
    setAll: edits((range: RangeHandle, rows: (Value | null)[][]) => {
      checkSize(range.area, rows);
      checkFormat(range);
      writeStyles(range.tab, range.area, (row, column) => write(rows[row]?.[column] ?? null));
      return range;
    }),
  };
}

/** @throws SheetsError where a protection or a typed column refuses formats */
function checkFormat({ tab, area }: RangeHandle): void {
  checkProtection(tab, area);
  tab.book.typedColumns.refuse(tab.sheetId, area);
}
