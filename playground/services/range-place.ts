import { areaName, columnLetters } from '../workbook/a1';
import { valuesOf } from '../workbook/cell-values';
import { SheetsError } from '../workbook/messages';
import { RangeHandle, SheetHandle } from './handles';
import { edits, type Members, reads } from './member';
import { rangeByNumbers } from './resolve-range';

/** Where a range is, and ranges made from it. */
export const rangePlace: Members<'Range', RangeHandle> = {
  getRow: reads(({ area }) => area.row + 1),
  getRowIndex: reads(({ area }) => area.row + 1),
  getColumn: reads(({ area }) => area.column + 1),
  getNumRows: reads(({ area }) => area.rows),
  getHeight: reads(({ area }) => area.rows),
  getNumColumns: reads(({ area }) => area.columns),
  getWidth: reads(({ area }) => area.columns),
  getLastRow: reads(({ area }) => area.row + area.rows),
  getLastColumn: reads(({ area }) => area.column + area.columns),
  getSheet: reads(({ execution, tab }) => new SheetHandle(execution, tab)),
  getGridId: reads(({ tab }) => tab.gid),
  getA1Notation: reads((range) => nameOf(range)),
  getCell: reads(({ execution, tab, area }, row: number, column: number) => {
    const inside = row >= 1 && row <= area.rows && column >= 1 && column <= area.columns;
    if (!inside) throw new SheetsError('Cell reference out of range');
    return rangeByNumbers(execution, tab, area.row + row, area.column + column);
  }),
  offset: reads(
    (
      { execution, tab, area }: RangeHandle,
      rows: number,
      columns: number,
      numRows: number = area.rows,
      numColumns: number = area.columns,
    ) =>
      rangeByNumbers(
        execution,
        tab,
        area.row + rows + 1,
        area.column + columns + 1,
        numRows,
        numColumns,
      ),
  ),
  isBlank: reads(({ tab, area }) =>
    valuesOf(tab, area)
      .flat()
      .every((value) => value === ''),
  ),
  canEdit: reads(({ tab, area }) => tab.book.protections.mayEdit(tab.sheetId, area)),
  isStartRowBounded: reads(({ open }) => !open.rows),
  isEndRowBounded: reads(({ open }) => !open.rows),
  isStartColumnBounded: reads(({ open }) => !open.columns),
  isEndColumnBounded: reads(({ open }) => !open.columns),
  activate: edits((range) => {
    const { tab, area } = range;
    tab.book.facade.setActiveSheet(tab.sheetId);
    tab.book.facade.setActiveRange(tab.facadeRange(area));
    return range;
  }),
  getDataRegion: reads(({ execution, tab }) => {
    const { rows, columns } = tab.extent;
    return new RangeHandle(execution, tab, {
      row: 0,
      column: 0,
      rows: Math.max(rows, 1),
      columns: Math.max(columns, 1),
    });
  }, 'The data range of the whole tab, not the island of cells around the range'),
};

function nameOf({ area, open }: RangeHandle): string {
  if (open.rows && area.row === 0) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  if (open.columns && area.column === 0) return `${area.row + 1}:${area.row + area.rows}`;
  if (open.rows) {
    const last = columnLetters(area.column + area.columns - 1);
    return `${columnLetters(area.column)}${area.row + 1}:${last}`;
  }
  return areaName(area);
}
