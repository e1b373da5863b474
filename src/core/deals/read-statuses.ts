import { memoize } from '../memoize';
import { guessStatus, isCarriedOut, type OutcomeMeaning } from '../process/guess-outcome';
import { letterMeanings } from '../process/outcome-signs';
import { readText } from '../table';
import type { DealsTable } from './deals-table';

/** What a status says of a deal; null where it says nothing. */
export type StatusReader = (status: string) => OutcomeMeaning | null;

/**
 * A reader for the statuses of one tab, which understands each by the others of its column: W and L
 * are won and lost where there are only such letters, and "Approved" is a win only where no other
 * status means one. What is paid or delivered was won all the same.
 */
export function statusReader({
  columns,
  rows,
}: Pick<DealsTable, 'columns' | 'rows'>): StatusReader {
  const { status: column } = columns;
  const statuses = column === undefined ? [] : new Set(rows.map((row) => readText(row[column])));
  const letters = letterMeanings(statuses);
  const hasWon = [...statuses].some((status) => guessStatus(status) === 'won');
  return memoize((status: string) => {
    const meaning = letters.get(status.trim().toLowerCase()) ?? guessStatus(status);
    return meaning === 'likelyWon' && hasWon && !isCarriedOut(status) ? 'open' : meaning;
  });
}
