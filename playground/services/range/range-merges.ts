import { formulasOf } from '../../workbook/cells/cell-values';
import { writeFormulas } from '../../workbook/cells/write-cells';
import { checkProtection } from '../../workbook/editing';
import { areaOfCorners, cornersOf, eachCell } from '../../workbook/grid/area';
import { messages, SheetsError } from '../../workbook/messages';
import { RangeHandle } from '../handles';
import { edits, type Members, reads } from '../member';

/** Merged cells. */
export const rangeMerges: Members<'Range', RangeHandle> = {
  merge: edits((range) => {
    checkProtection(range.tab, range.area);
    refuseAcrossFrozen(range, range.area.rows);
    merging(() => range.tab.facadeRange(range.area).merge());
    return range;
  }),
  mergeAcross: edits((range) => {
    checkProtection(range.tab, range.area);
    refuseAcrossFrozen(range, 1);
    merging(() => range.tab.facadeRange(range.area).mergeAcross());
    return range;
  }),
  breakApart: edits((range) => {
    checkProtection(range.tab, range.area);
    keepingFormulas(range, () => range.tab.facadeRange(range.area).breakApart());
    return range;
  }),
  getMergedRanges: reads(({ execution, tab, area }) => {
    const { startRow, startColumn, endRow, endColumn } = cornersOf(area);
    return tab.sheet
      .getMergedCellRange(startRow, startColumn, endRow, endColumn)
      .map((corners) => new RangeHandle(execution, tab, areaOfCorners(corners)));
  }),
};

/** Univer forgets the formulas of an area whose merged cells it takes apart, and their values. */
function keepingFormulas({ tab, area }: RangeHandle, run: () => void): void {
  const before = formulasOf(tab, area);
  const values = new Map<string, object>();
  eachCell(area, (row, column, rowOffset, columnOffset) => {
    if ((before[rowOffset]?.[columnOffset] ?? '') === '') return;
    const { v, t } = tab.cells[row]?.[column] ?? {};
    values.set(`${row} ${column}`, { v, t });
  });
  run();
  const after = formulasOf(tab, area);
  eachCell(area, (row, column, rowOffset, columnOffset) => {
    const formula = before[rowOffset]?.[columnOffset] ?? '';
    if (formula === '' || after[rowOffset]?.[columnOffset] === formula) return;
    writeFormulas(tab, { row, column, rows: 1, columns: 1 }, [[formula]]);
    Object.assign(tab.cells[row]?.[column] ?? {}, values.get(`${row} ${column}`));
  });
}

function merging(run: () => void): void {
  try {
    run();
  } catch {
    throw new SheetsError(messages.mergedMove());
  }
}

/** @throws SheetsError where some rows or columns of a merged cell would be frozen and others not */
function refuseAcrossFrozen({ tab, area }: RangeHandle, mergedRows: number): void {
  const { xSplit, ySplit } = tab.sheet.getFreeze();
  if (area.column < xSplit && area.column + area.columns > xSplit) {
    throw new SheetsError(messages.mergeAcrossFrozen('columns'));
  }
  if (mergedRows > 1 && area.row < ySplit && area.row + area.rows > ySplit) {
    throw new SheetsError(messages.mergeAcrossFrozen('rows'));
  }
}
