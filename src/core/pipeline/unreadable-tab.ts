import { understandTab } from '../deals';
import { isBlank, type RowProblem, readText } from '../table';
import { type Columns, findColumns, missingHeaders, type TabDescription } from '../tabs';
import { NOTHING_FOUND } from '../words/rows';
import type { RawTable } from './team-tables';

/**
 * Why a table is not the tab that it was given as: a problem for each header for want of which it
 * cannot be read, or one where it is a table of deals, which has a salesperson and stages as well.
 * None where it can be read. What was found there instead stands in `detail`.
 */
export function whyUnreadable<C extends Columns>(
  description: TabDescription<C>,
  { tab, rows }: RawTable,
): RowProblem[] {
  const headers = rows[0] ?? [];
  const places = findColumns(description, headers, rows.slice(1));
  const found = headers.filter((cell) => !isBlank(cell)).map(readText);
  const problem = (code: 'missing-header' | 'table-of-deals', value: string): RowProblem => ({
    tab,
    row: 1,
    column: null,
    value,
    problem: code,
    leftOut: false,
    detail: found.length === 0 ? NOTHING_FOUND : found.join(', '),
  });
  const missing = missingHeaders(description, places);
  if (missing.length > 0) return missing.map((header) => problem('missing-header', header));
  const { tellingColumns: telling = [], columns } = description;
  const isOther =
    telling.length > 0 &&
    telling.every((key) => places[key] === -1) &&
    understandTab(tab, rows, null) !== null;
  if (!isOther) return [];
  const expected = telling.flatMap((key) => columns[key]?.header ?? []);
  return [problem('table-of-deals', expected.join(', '))];
}
