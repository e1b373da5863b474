import { areaName, columnLetters } from '../../workbook/grid/a1';
import { type RangeHandle, SheetHandle } from '../handles';
import { edits, type Members, reads } from '../member';

/** A range's position and size. */
export const rangePosition: Members<'Range', RangeHandle> = {
  getRow: reads(({ area }) => area.row + 1),
  getColumn: reads(({ area }) => area.column + 1),
  getNumRows: reads(({ area }) => area.rows),
  getNumColumns: reads(({ area }) => area.columns),
  getSheet: reads(({ execution, tab }) => new SheetHandle(execution, tab)),
  getA1Notation: reads((range) => nameOf(range)),
  canEdit: reads(({ tab, area }) => tab.book.protections.mayEdit(tab.sheetId, area)),
  activate: edits((range) => {
    const { tab, area } = range;
    tab.book.facade.setActiveSheet(tab.sheetId);
    tab.book.facade.setActiveRange(tab.facadeRange(area));
    return range;
  }),
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
