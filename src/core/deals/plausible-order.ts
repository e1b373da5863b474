import type { Day } from '../calendar';
import { type Cell, type DateOrder, readDay } from '../table';
import type { DealField } from './deal-field';
import type { DealsTable } from './deals-table';

/** What tells that a row is impossible, beside its own dates. */
export interface PlausibilityHints {
  /** The day after which nothing can have happened. */
  readonly today?: Day;
  /** Whether the deal of a row is won or lost, so that its close date is past. */
  readonly isDecided?: (row: readonly Cell[]) => boolean;
}

/** Rows looked at; a habit shows in fewer. */
const ROWS_LOOKED_AT = 5000;

/** Days that lie in the past, whatever became of the deal. */
const PAST: readonly DealField[] = [
  'created',
  'closedOn',
  'wonOn',
  'lostOn',
  'stageChangedOn',
  'lastActivity',
];
/** Days on which a deal ended, or is to end. */
const ENDS: readonly DealField[] = ['closedOn', 'wonOn', 'lostOn', 'closeDate'];
/** Other days that cannot lie before the deal was created. */
const AFTER_CREATION: readonly DealField[] = ['stageChangedOn', 'lastActivity', 'nextStepDate'];

/** How many rows are impossible if the open columns are read in an order. */
export type ImpossibleRows = Readonly<Record<DateOrder, number>>;

/**
 * Counts the rows that are impossible in each order of day and month: decided before they were
 * created, or past on a day that is still to come.
 *
 * @param ordersWith the orders of all columns, if the open ones are read in the given one
 * @param open the columns whose dates can be read either way
 */
export function impossibleRows(
  table: DealsTable,
  ordersWith: (order: DateOrder) => ReadonlyMap<number, DateOrder>,
  open: readonly number[],
  hints: PlausibilityHints,
): ImpossibleRows {
  const looked = table.rows
    .filter((row) => open.some((column) => typeof row[column] === 'string'))
    .slice(0, ROWS_LOOKED_AT);
  const count = (order: DateOrder): number => {
    const isImpossible = impossibility(table, ordersWith(order), hints);
    return looked.filter(isImpossible).length;
  };
  return { 'day first': count('day first'), 'month first': count('month first') };
}

/** The order in which fewer rows are impossible; null where both leave as many. */
export function fewerImpossible(counts: ImpossibleRows): DateOrder | null {
  const difference = counts['day first'] - counts['month first'];
  if (difference === 0) return null;
  return difference < 0 ? 'day first' : 'month first';
}

/** Whether a row cannot be, if its columns are read in these orders. */
function impossibility(
  { columns, stageDates }: DealsTable,
  orders: ReadonlyMap<number, DateOrder>,
  { today, isDecided }: PlausibilityHints,
): (row: readonly Cell[]) => boolean {
  const placesOf = (fields: readonly DealField[]): number[] =>
    fields.flatMap((field) => columns[field] ?? []);
  const entries = stageDates.map(({ column }) => column);
  const past = [...placesOf(PAST), ...entries];
  const ends = placesOf(ENDS);
  const afterCreation = [...ends, ...entries, ...placesOf(AFTER_CREATION)];
  return (row) => {
    const dayIn = (column: number): Day[] => {
      const result = readDay(row[column], orders.get(column) ?? 'month first');
      return typeof result === 'number' ? [Math.floor(result)] : [];
    };
    const latestPast = Math.max(
      ...past.flatMap(dayIn),
      ...(isDecided?.(row) ? ends.flatMap(dayIn) : []),
    );
    if (today !== undefined && latestPast > today) return true;
    const created = Math.max(...placesOf(['created']).flatMap(dayIn));
    const firstAfter = Math.min(...afterCreation.flatMap(dayIn));
    const lastEntry = Math.max(...entries.flatMap(dayIn));
    return created > firstAfter || lastEntry > Math.min(...ends.flatMap(dayIn));
  };
}
