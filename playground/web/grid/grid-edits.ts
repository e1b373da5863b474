import { eventValue } from '../../host/edit-event';
import type { Host } from '../../host/host';
import type { PageKit } from '../../univer/page-kit';
import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from '../../univer/types';
import { formulaContent, formulaContext, typedCell } from '../../workbook/cells/typed-cell';
import type { Area } from '../../workbook/grid/area';
import type { CellMatrix, Tab } from '../../workbook/tab';

const SET_RANGE_VALUES = 'sheet.mutation.set-range-values';

interface Write {
  readonly tab: Tab;
  readonly area: Area;
  readonly oldValue: string;
}

/**
 * Treats the user's changes in Univer's grid as edits in Sheets: texts typed into a cell are parsed
 * by the spreadsheet's locale, and every change of values fires `onEdit`. Univer parses pasted texts;
 * their formulas are read as typed ones are.
 */
export function followGridEdits(host: Host, kit: PageKit): void {
  const { book } = host.state;
  kit.readTypedCells(({ sheetId, row, column, text, style }) => {
    const tab = book.tab(sheetId);
    const { locale, timeZone, year, styles } = book;
    const before = styles.numberFormat(tab.cells[row]?.[column]);
    const context = { locale, timeZone, year, ...formulaContext(tab) };
    const { content, format } = typedCell(text, before, context);
    if (format === null) return content as ICellData;
    const own = styles.of({ s: style } as ICellData);
    return { ...content, s: { ...own, n: { pattern: format } } } as ICellData;
  });

  const writes: Write[] = [];
  kit.commands.beforeCommandExecuted((command, options) => {
    const place = host.isExecuting ? null : writtenByUser(command, options);
    if (place?.unitId !== book.unitId) return;
    const tab = book.tab(place.subUnitId);
    const { area, cells } = place;
    readFormulas(tab, cells);
    const isSingle = area.rows === 1 && area.columns === 1;
    writes.push({ tab, area, oldValue: isSingle ? eventValue(tab, area.row, area.column) : '' });
    // Not within Univer's command: the script must write after all of it.
    if (writes.length === 1) setTimeout(() => tell(writes.splice(0)), 0);
  });

  function tell(made: readonly Write[]): void {
    for (const { tab, area, oldValue } of made) {
      if (!tab.exists) continue;
      const isSingle = area.rows === 1 && area.columns === 1;
      const value = isSingle ? eventValue(tab, area.row, area.column) : '';
      host.user.edited({ tab, area, oldValue, value });
    }
  }
}

/** Makes formulas of what was pasted, in the cells that Univer is about to write. */
function readFormulas(tab: Tab, cells: CellMatrix): void {
  const context = formulaContext(tab);
  for (const row in cells) {
    for (const column in cells[row]) {
      const cell = cells[row][Number(column)];
      if (!cell?.f) continue;
      const { f, custom } = formulaContent(cell.f, context);
      // One that was typed or is pasted from a cell has been read already, and keeps its mark.
      if (f !== cell.f) Object.assign(cell, { f, ...(custom ? { custom } : {}) });
    }
  }
}

interface WriteParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

/** The area whose values a Univer command changes; null for formats and results of formulas. */
function writtenByUser(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined) {
  if (command.id !== SET_RANGE_VALUES || options?.fromFormula) return null;
  const { unitId, subUnitId, cellValue } = command.params as WriteParams;
  const area = areaOfValues(cellValue ?? {});
  return area && { unitId, subUnitId, area, cells: cellValue ?? {} };
}

function areaOfValues(cells: CellMatrix): Area | null {
  let top = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let right = -1;
  for (const rowKey in cells) {
    for (const columnKey in cells[rowKey]) {
      if (!changesValue(cells[rowKey][Number(columnKey)])) continue;
      top = Math.min(top, Number(rowKey));
      bottom = Math.max(bottom, Number(rowKey));
      left = Math.min(left, Number(columnKey));
      right = Math.max(right, Number(columnKey));
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function changesValue(cell: Nullable<ICellData>): boolean {
  return cell === null || (cell !== undefined && ('v' in cell || 'f' in cell || 'p' in cell));
}
