import type { Day } from '../calendar';
import { type Cell, type RowProblem, readOptionalText, type UsualOrder } from '../table';
import { ACTIVITIES, readTab, type TabReading } from '../tabs';
import type { Activity } from './activity';
import { activitiesHeaderIndex } from './find-activities';

/** A tab of activities as read. */
export interface ActivitiesReading {
  readonly activities: readonly Activity[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads a tab of activities; a title may stand above its headers. A row without a day, a person or
 * a kind, or with a count that is none, is left out and reported; so is one of a day to come.
 *
 * @param rows all rows of the tab
 * @param today days after it are reported
 * @param usualOrder the order of text dates that do not tell it themselves
 * @returns null where no row holds the headers
 */
export function readActivities(
  rows: ReadonlyArray<readonly Cell[]>,
  tab: string,
  today: Day,
  usualOrder?: UsualOrder,
): ActivitiesReading | null {
  const above = activitiesHeaderIndex(rows);
  if (above === -1) return null;
  const table = readTab(ACTIVITIES, rows.slice(above), tab, usualOrder);
  const activities: Activity[] = [];
  for (const row of table.rows) {
    const activity = readRow(table, row, today);
    if (activity !== null) activities.push(activity);
  }
  return {
    activities,
    problems: table.problems.map((problem) => ({ ...problem, row: problem.row + above })),
  };
}

function readRow(
  { read, report, text }: TabReading<(typeof ACTIVITIES)['columns']>,
  row: number,
  today: Day,
): Activity | null {
  const leftOut = { leftOut: true };
  for (const key of ['date', 'salesperson', 'activity'] as const) {
    if (text(row, key) === '') return report(row, key, 'blank-cell', leftOut);
  }
  const day = read.date(row);
  if (day === null) return report(row, 'date', 'not-a-date', leftOut);
  if (day > today) return report(row, 'date', 'date-in-future', leftOut);
  const count = text(row, 'count') === '' ? 1 : read.count(row);
  if (count === null || !Number.isInteger(count))
    return report(row, 'count', 'not-a-count', leftOut);
  return {
    day,
    salesperson: read.salesperson(row),
    kind: read.activity(row),
    count,
    result: readOptionalText(read.result(row)),
    deal: readOptionalText(read.deal(row)),
  };
}
