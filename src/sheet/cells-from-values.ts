import type { Day } from '../core/calendar';
import type { Cell } from '../core/table';

/**
 * Turns what `getValues` or a custom function's range holds into the core's cells: dates become
 * days on the spreadsheet's clock, anything unknown becomes text.
 */
export function cellsFromValues(
  values: ReadonlyArray<readonly unknown[]>,
  dayOf: (date: Date) => Day,
): Cell[][] {
  return values.map((row) => row.map((value) => cellFromValue(value, dayOf)));
}

/** One value as a cell. */
export function cellFromValue(value: unknown, dayOf: (date: Date) => Day): Cell {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      if (value === null || value === undefined) return '';
      return isDate(value) ? { day: dayOf(value) } : String(value);
  }
}

/** `instanceof Date` fails for dates that come from another script realm. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
