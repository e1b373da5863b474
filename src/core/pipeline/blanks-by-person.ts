import { isWithin } from '../calendar';
import { memoize } from '../memoize';
import { stagesFrom } from './asked-columns';
import { type FilledColumn, filledColumn } from './filled-column';
import { firstEntries } from './first-entries';
import type { Pipeline } from './pipeline';

/** Deals that reached a stage, and of how many of them a column is blank. */
export interface BlankCount {
  blank: number;
  deals: number;
}

/** The counts of every salesperson, by index, and the column that they are about. */
export interface BlanksByPerson {
  readonly column: FilledColumn;
  readonly people: readonly BlankCount[];
}

/** A column and the stage (by index) from which on deals are counted. */
interface Place {
  readonly header: string;
  readonly from: number;
}

/**
 * Of the deals that first reached a stage or a later one in the window, by who had them then: how
 * many there are, and of how many the column is blank (or says "no") as the sheet is now. Deals of
 * tabs without the column are left out; null where no tab has it.
 */
export const blanksByPerson = memoize((pipeline: Pipeline) =>
  memoize(
    ({ header, from }: Place): BlanksByPerson | null => {
      const column = filledColumn(pipeline, header);
      if (column === null) return null;
      const people = pipeline.salespeople.map((): BlankCount => ({ blank: 0, deals: 0 }));
      for (const { deal, salesperson, at } of firstEntries(pipeline, stagesFrom(pipeline)(from))) {
        const counts = people[salesperson];
        const isFilled = column.isFilled(deal);
        if (counts === undefined || isFilled === null || !isWithin(at, pipeline.window)) continue;
        counts.deals++;
        if (!isFilled) counts.blank++;
      }
      return { column, people };
    },
    ({ header, from }) => `${from} ${header}`,
  ),
);
