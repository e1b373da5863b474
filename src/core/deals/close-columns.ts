import type { DealsTable } from './deals-table';
import { saysExpected } from './expected-words';

/** The columns that may say on which day a deal was decided, by outcome; the first filled counts. */
export interface CloseColumns {
  readonly won: readonly number[];
  readonly lost: readonly number[];
}

/**
 * Where the day of a decision stands. A column for days of wins or of losses comes before one for
 * both; where a table has such a column, an expected day never takes its place, not even in a row
 * in which it is blank. A table with one close date keeps the expected day there and, once the deal
 * is closed, the actual one. Without any, the day of the last change of stage is that of the
 * decision.
 */
export function closeColumns({ columns, headers }: DealsTable): CloseColumns {
  const { closeDate, closedOn, wonOn, lostOn, stageChangedOn } = columns;
  const hasActual = [closedOn, wonOn, lostOn].some((column) => column !== undefined);
  const decidedOn = (own: number | undefined): number[] => {
    const actual = [own, closedOn].filter((column) => column !== undefined);
    if (actual.length > 0) return actual;
    if (closeDate === undefined) return stageChangedOn === undefined ? [] : [stageChangedOn];
    return hasActual && saysExpected(headers[closeDate] ?? '') ? [] : [closeDate];
  };
  return { won: decidedOn(wonOn), lost: decidedOn(lostOn) };
}
