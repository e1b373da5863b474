import type { UnderstoodTab } from '../core/deals';
import { type Cell, currencyOfFormat } from '../core/table';

/**
 * Adds the currencies of a tab's amounts, by row, that stand in their number formats only: `€1,000`
 * typed into a cell is the number 1000 to all who read its value. One call, and none where a column
 * names the currency or no amount is a number.
 *
 * @param rows the tab's rows from the first one
 */
export function addCurrencies(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: ReadonlyArray<readonly Cell[]>,
  { columns, headerIndex }: UnderstoodTab,
  currencies: Map<readonly Cell[], string>,
): void {
  const column = columns.amount ?? columns.listPrice;
  if (column === undefined || columns.currency !== undefined) return;
  const body = rows.slice(headerIndex + 1);
  if (!body.some((row) => typeof row[column] === 'number')) return;
  const formats = sheet.getRange(headerIndex + 2, column + 1, body.length, 1).getNumberFormats();
  const byFormat = new Map<string, string | null>();
  body.forEach((row, index) => {
    const format = formats[index]?.[0] ?? '';
    let currency = byFormat.get(format);
    if (currency === undefined) {
      currency = currencyOfFormat(format);
      byFormat.set(format, currency);
    }
    if (currency !== null && typeof row[column] === 'number') currencies.set(row, currency);
  });
}
