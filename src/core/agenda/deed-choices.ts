import { activityKinds } from '../activities/kinds';
import { DEAL_FIELD_CODES, FURTHER_FIELDS } from '../deals';
import type { Pipeline } from '../pipeline/pipeline';
import { foldName } from '../process';
import { isBlank, isDone } from '../table';

/** What may show that an agreement is kept. */
export interface DeedChoices {
  /**
   * Headers of the deals tabs that are no field of a deal, or of one that only tells more, in the
   * order of the columns; none that every deal has filled, as it shows nothing.
   */
  readonly columns: readonly string[];
  /** Kinds of activities, the process's own first, but for those that are called like a column. */
  readonly activities: readonly string[];
}

/** Of fewer deals all may have been done. */
const FEWEST_DEALS = 10;

/** A column of which no more than this share is filled may show what is done. */
const MOST_FILLED = 0.98;

/** The columns and activities to choose from when agreeing. */
export function deedChoices({ tables, activities, process }: Pipeline): DeedChoices {
  const columns = new Map<string, string>();
  for (const { headers, rows, columns: fields, stageDates } of tables) {
    const deals = rows.filter((row) => !row.every(isBlank));
    const isAlwaysThere = (column: number): boolean =>
      deals.length >= FEWEST_DEALS &&
      deals.filter((row) => isDone(row[column])).length > MOST_FILLED * deals.length;
    const held = DEAL_FIELD_CODES.filter((field) => !FURTHER_FIELDS.includes(field));
    const taken = new Set([
      ...held.flatMap((field) => fields[field] ?? []),
      ...stageDates.map(({ column }) => column),
    ]);
    headers.forEach((header, column) => {
      const folded = foldName(header);
      if (folded === '' || taken.has(column) || columns.has(folded) || isAlwaysThere(column))
        return;
      columns.set(folded, header);
    });
  }
  return {
    columns: [...columns.values()],
    activities: activityKinds(activities, process.activities).names.filter(
      (kind) => !columns.has(foldName(kind)),
    ),
  };
}
