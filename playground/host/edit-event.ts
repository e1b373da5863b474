import type { AuthMode } from '../services/authorization';
import { enumValue } from '../services/enums';
import type { Execution } from '../services/execution';
import { RangeHandle, ServiceHandle } from '../services/handles';
import { bareValue, shownCellReader } from '../workbook/cells/cell-values';
import type { Area } from '../workbook/grid/area';
import type { Tab } from '../workbook/tab';

/** An edit of the grid, from which the event of `onEdit` is made. */
export interface Edit {
  readonly tab: Tab;
  readonly area: Area;
  /** The values before and after, for a single cell only; '' for empty. */
  readonly oldValue?: string;
  readonly value?: string;
}

/** The event that `onOpen` and `onInstall` get. */
export function openEvent(execution: Execution, mode: AuthMode): Record<string, unknown> {
  return {
    authMode: enumValue('AuthMode', mode),
    source: new ServiceHandle(execution, 'Spreadsheet'),
  };
}

/**
 * The event that `onEdit` gets: value and old value only for a single cell, the old one only if
 * there was any, the new one only if the cell was not cleared.
 */
export function editEvent(execution: Execution, edit: Edit): Record<string, unknown> {
  const { tab, area } = edit;
  const fields = {
    rowStart: area.row + 1,
    rowEnd: area.row + area.rows,
    columnStart: area.column + 1,
    columnEnd: area.column + area.columns,
  };
  const bounded = { rows: false, columns: false };
  return {
    ...openEvent(execution, 'LIMITED'),
    range: new RangeHandle(execution, tab, area, bounded, fields),
    ...(edit.value ? { value: edit.value } : {}),
    ...(edit.oldValue ? { oldValue: edit.oldValue } : {}),
  };
}

/** A cell's value as text, as events carry it; a date is its serial number. */
export function eventValue(tab: Tab, row: number, column: number): string {
  const value = bareValue(shownCellReader(tab)(row, column));
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
