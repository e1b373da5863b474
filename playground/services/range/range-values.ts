import { displayValuesOf, formulasOf, valuesOf } from '../../workbook/cells/cell-values';
import { writeFormulas } from '../../workbook/cells/write-cells';
import { checkProtection, enterValues } from '../../workbook/editing';
import { type Area, mapCells } from '../../workbook/grid/area';
import { messages, SheetsError } from '../../workbook/messages';
import type { RangeHandle } from '../handles';
import { edits, type Members, reads } from '../member';
import { tabRead } from '../state/read-cache';

/** Values and formulas of a range. */
export const rangeValues: Members<'Range', RangeHandle> = {
  getValue: reads((range) => valuesOf(tabRead(range), firstCell(range.area))[0]?.[0]),
  getValues: reads((range) => valuesOf(tabRead(range), range.area)),
  getDisplayValues: reads(
    (range) => displayValuesOf(tabRead(range), range.area),
    'Number formats are drawn by the numfmt library; a number without a format shows 10 digits',
  ),
  getFormula: reads((range) => formulasOf(tabRead(range), firstCell(range.area))[0]?.[0]),
  getFormulas: reads((range) => formulasOf(tabRead(range), range.area)),
  setValue: edits((range, value: unknown) => {
    const rows = mapCells(range.area, () => value);
    enterValues(range.tab, range.area, rows, range.execution.host.refusals);
    return range;
  }),
  setValues: edits((range, rows: unknown[][]) => {
    checkSize(range.area, rows);
    enterValues(range.tab, range.area, rows, range.execution.host.refusals);
    return range;
  }),
  setFormula: edits((range, formula: string) => {
    checkProtection(range.tab, range.area);
    writeFormulas(range.tab, range.area, copiesOfFormula(range, formula));
    return range;
  }, 'Calculated after the execution, not within it'),
  setFormulas: edits((range, rows: string[][]) => {
    checkSize(range.area, rows);
    checkProtection(range.tab, range.area);
    writeFormulas(range.tab, range.area, rows);
    return range;
  }, 'Calculated after the execution, not within it'),
};

/**
 * Checks that data has the size of a range.
 * @throws SheetsError where rows or columns differ in number
 */
export function checkSize(area: Area, rows: readonly (readonly unknown[])[]): void {
  if (rows.length !== area.rows) {
    throw new SheetsError(messages.rowsMismatch(rows.length, area.rows));
  }
  for (const row of rows) {
    if (row.length !== area.columns) {
      throw new SheetsError(messages.columnsMismatch(row.length, area.columns));
    }
  }
}

/**
 * A formula for each cell of a range: relative references shift as when a formula is filled down.
 */
function copiesOfFormula({ tab, area }: RangeHandle, formula: string): string[][] {
  const engine = tab.book.kit.api.getFormula();
  const first = formula.startsWith('=') ? formula : `=${formula}`;
  return mapCells(area, (row, column) => {
    const down = row - area.row;
    const right = column - area.column;
    return down || right ? engine.moveFormulaRefOffset(first, right, down) : formula;
  });
}

function firstCell(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}
