import { type Cell, readText } from '../table';
import type { DealField } from './deal-field';
import { type ColumnByField, detectColumns } from './detect-columns';

type Rows = ReadonlyArray<readonly Cell[]>;

/** Where a tab's header row is. */
export interface DetectedHeaders {
  /** Index of the header row among the given rows. */
  readonly headerIndex: number;
  readonly headers: readonly string[];
}

/** A title and a few notes may stand above the headers; further down nobody puts them. */
export const ROWS_SEARCHED = 20;

/** Beside the stage, a tab of deals has one of these; a table of figures has none. */
const TELLING_FIELDS: readonly DealField[] = [
  'deal',
  'dealId',
  'account',
  'created',
  'closeDate',
  'closedOn',
];

/**
 * Finds the header row: the one of the first rows with the most understood headers, the upper one
 * where two have as many. Null where no row is wanted.
 *
 * @param isWanted whether such columns will do; without, there must be the stage and something that
 *   only deals have
 */
export function detectHeaders(rows: Rows, isWanted = isOfDeals): DetectedHeaders | null {
  let best: DetectedHeaders | null = null;
  let bestCount = 1;
  rows.slice(0, ROWS_SEARCHED).forEach((row, headerIndex) => {
    const headers = row.map(readText);
    const body = rows.slice(headerIndex + 1);
    const { columns } = detectColumns(headers, body);
    const count = Object.keys(columns).length;
    if (count > bestCount && isWanted(columns, body)) {
      best = { headerIndex, headers };
      bestCount = count;
    }
  });
  return best;
}

function isOfDeals(columns: ColumnByField, body: Rows): boolean {
  const { stage, amount, salesperson } = columns;
  if (stage === undefined) return false;
  if (TELLING_FIELDS.some((field) => columns[field] !== undefined)) return true;
  if (amount === undefined) return false;
  // Amounts may as well be sums by stage; those have each stage once, or once a person.
  const seen = new Set<string>();
  return body.some((row) => {
    const key = readText(row[stage]);
    const place = JSON.stringify([
      key,
      salesperson === undefined ? '' : readText(row[salesperson]),
    ]);
    if (key === '' || !seen.has(place)) {
      seen.add(place);
      return false;
    }
    return true;
  });
}
