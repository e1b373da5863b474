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
 * The three methods of a property: get it of the first cell, set it for all cells alike, set it
 * cell by cell.
 */
export function styleMethods<Value>({ read, write }: StyleProperty<Value>) {
  return {
    get: reads(({ tab, area }: RangeHandle) => {
      const cell = tab.cells[area.row]?.[area.column];
      return read(tab.book.styles.of(cell));
    }),
    set: edits((range: RangeHandle, value: Value | null) => {
      checkProtection(range.tab, range.area);
      const change = write(value);
      writeStyles(range.tab, range.area, () => change);
      return range;
    }),
    setAll: edits((range: RangeHandle, rows: (Value | null)[][]) => {
      checkSize(range.area, rows);
      checkProtection(range.tab, range.area);
      writeStyles(range.tab, range.area, (row, column) => write(rows[row]?.[column] ?? null));
      return range;
    }),
  };
}
