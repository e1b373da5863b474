import type { FormulaValue } from '../../univer/custom-function';
import { isDate } from '../../workbook/cells/typed-cell';
import { serialOfInstant } from '../../workbook/time/serial';

/** A custom function's result as the grid shows it: rows spill, a flat array fills a column. */
export function formulaResult(
  value: unknown,
  timeZone: string,
): FormulaValue | readonly (readonly FormulaValue[])[] {
  if (!Array.isArray(value)) return scalar(value, timeZone);
  return value.map((row) =>
    Array.isArray(row) ? row.map((entry) => scalar(entry, timeZone)) : [scalar(row, timeZone)],
  );
}

function scalar(value: unknown, timeZone: string): FormulaValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (isDate(value)) return serialOfInstant(value.getTime(), timeZone);
  return String(value);
}
