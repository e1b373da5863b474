import type { Execution } from '../services/execution';
import { insertTab } from '../services/spreadsheet/spreadsheet';
import type { FormulaValue } from '../univer/custom-function';
import type { Book } from '../workbook/book';
import { checkProtection, enterValues } from '../workbook/editing';
import { parseA1 } from '../workbook/grid/a1';
import type { Area } from '../workbook/grid/area';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
} from '../workbook/rows-columns';
import { sortRows } from '../workbook/sort-rows';
import type { Tab } from '../workbook/tab';
import { type Edit, editEvent, eventValue } from './edit-event';
import type { ImportedRanges } from './imported-ranges';
import { areaOfA1 } from './workbook-view';

type Trigger = (
  functionName: string,
  makeArguments: (execution: Execution) => readonly unknown[],
) => void;

/**
 * A user's actions on the grid. Values are parsed as typed, and only edits of values fire `onEdit`.
 * Columns are letters, rows are numbers from 1. Throws where Sheets would refuse.
 */
export class UserActions {
  constructor(
    private readonly book: Book,
    private readonly trigger: Trigger,
    private readonly imports: ImportedRanges,
    /** Called before each action, which scripts that are running do not see at once. */
    private readonly beforeAction: () => void,
  ) {}

  /** Types into one cell; '' clears it. */
  typeInto(tab: string, a1: string, value: string | number | boolean): void {
    this.paste(tab, a1, [[value]]);
  }

  /** Pastes rows, their first cell at `a1`; the grid grows where they need more. */
  paste(tabName: string, a1: string, rows: readonly (readonly unknown[])[]): void {
    const tab = this.tab(tabName);
    const start = areaOfA1(tab, a1);
    const columns = Math.max(...rows.map((row) => row.length));
    const area: Area = { row: start.row, column: start.column, rows: rows.length, columns };
    if (area.row + area.rows > tab.maxRows) {
      insertRows(tab, tab.maxRows, area.row + area.rows - tab.maxRows);
    }
    if (area.column + area.columns > tab.maxColumns) {
      insertColumns(tab, tab.maxColumns, area.column + area.columns - tab.maxColumns);
    }
    this.edit(tab, area, rows);
  }

  /** Presses Delete over a range. */
  clear(tabName: string, a1: string): void {
    const tab = this.tab(tabName);
    const area = areaOfA1(tab, a1);
    const empty = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(''));
    this.edit(tab, area, empty);
  }

  insertRow(tab: string, before: number, count = 1): void {
    insertRows(this.tab(tab), before - 1, count);
  }

  insertColumn(tab: string, before: string, count = 1): void {
    insertColumns(this.tab(tab), columnIndex(before), count);
  }

  deleteRow(tabName: string, row: number, count = 1): void {
    const tab = this.tab(tabName);
    checkProtection(tab, { ...tab.area, row: row - 1, rows: count });
    deleteRows(tab, row - 1, count);
  }

  deleteColumn(tabName: string, column: string, count = 1): void {
    const tab = this.tab(tabName);
    checkProtection(tab, { ...tab.area, column: columnIndex(column), columns: count });
    deleteColumns(tab, columnIndex(column), count);
  }

  /** Drags a column to stand left of another. */
  moveColumn(tab: string, column: string, before: string): void {
    moveColumns(this.tab(tab), columnIndex(column), 1, columnIndex(before));
  }

  /** Sorts the rows of a range by one of its columns. */
  sortRows(tabName: string, a1: string, column: string, ascending = true): void {
    const tab = this.tab(tabName);
    const area = areaOfA1(tab, a1);
    checkProtection(tab, area);
    sortRows(tab, area, [{ column: columnIndex(column), ascending }]);
  }

  select(tabName: string, a1 = 'A1'): void {
    const tab = this.tab(tabName);
    this.book.facade.setActiveSheet(tab.sheetId);
    this.book.facade.setActiveRange(tab.facadeRange(areaOfA1(tab, a1)));
  }

  insertTab(name: string): void {
    insertTab(this.book, name, undefined);
  }

  renameTab(tab: string, name: string): void {
    this.tab(tab).facade.setName(name);
  }

  deleteTab(tab: string): void {
    this.book.facade.deleteSheet(this.tab(tab).sheetId);
  }

  /**
   * What an IMPORTRANGE asks for arrives, after which its cells no longer show `Loading...`; null
   * takes it away again.
   */
  importArrives(
    url: string,
    range: string,
    rows: readonly (readonly FormulaValue[])[] | null,
  ): void {
    this.beforeAction();
    this.imports.arrive(url, range, rows);
  }

  /** Fires `onEdit` for an edit that was already made, here or in Univer's page. */
  edited(edit: Edit): void {
    this.trigger('onEdit', (execution) => [editEvent(execution, edit)]);
  }

  private edit(tab: Tab, area: Area, rows: readonly (readonly unknown[])[]): void {
    const single = area.rows === 1 && area.columns === 1;
    const oldValue = single ? eventValue(tab, area.row, area.column) : '';
    enterValues(tab, area, rows);
    // A user is told at once what a script would be told at its next call.
    const [tooLong] = this.book.lateRefusals.splice(0);
    if (tooLong) throw tooLong;
    const value = single ? eventValue(tab, area.row, area.column) : '';
    this.edited({ tab, area, oldValue, value });
  }

  private tab(name: string): Tab {
    this.beforeAction();
    const tab = this.book.tabNamed(name);
    if (!tab) throw new Error(`There is no tab "${name}".`);
    return tab;
  }
}

function columnIndex(letters: string): number {
  const column = parseA1(`${letters}1`)?.startColumn;
  if (column === null || column === undefined) throw new Error(`"${letters}" is not a column.`);
  return column;
}
