import { type Day, isoDay } from '../calendar';
import { foldName } from '../process/fold-name';
import { type Cell, type RowProblem, readOptionalText, type UsualOrder } from '../table';
import { ACTIVITIES, readTab, type TabReading } from '../tabs';
import type { Activity } from './activity';
import { activitiesHeaderIndex } from './find-activities';
import { loneDays } from './lone-days';

/** More of a kind in one row than anybody does in a week, 400 on each working day: a slip of the pen. */
const MOST_IN_A_ROW = 2000;

/** A tab of activities as read. */
export interface ActivitiesReading {
  readonly activities: readonly Activity[];
  readonly problems: readonly RowProblem[];
}

/** How names and dates are written in a tab of activities. */
interface ActivitiesOptions {
  readonly salespersonName?: (written: string) => string;
  readonly usualOrder?: UsualOrder;
}

/**
 * Reads a tab of activities; a title may stand above its headers. A row without a day, a person or
 * a kind, or with a count that is none or can hardly be meant, is left out and reported; so is one of
 * a day to come, or of a day so far from all others that its year is mistyped (`lone-days.ts`).
 *
 * @param rows all rows of the tab
 * @param today days after it are reported
 * @param options one name for each person, however it is written, and the order of text dates that
 *   do not tell it themselves
 * @returns null where no row holds the headers
 */
export function readActivities(
  rows: ReadonlyArray<readonly Cell[]>,
  tab: string,
  today: Day,
  { salespersonName = (written) => written, usualOrder }: ActivitiesOptions = {},
): ActivitiesReading | null {
  const above = activitiesHeaderIndex(rows);
  if (above === -1) return null;
  const table = readTab(ACTIVITIES, rows.slice(above), tab, usualOrder);
  const read = table.rows.flatMap((row) => {
    const activity = readRow(table, row, today);
    return activity === null ? [] : [{ row, activity }];
  });
  const lone = loneDays(
    read.map(({ activity: { day, salesperson } }) => ({
      day,
      person: foldName(salespersonName(salesperson)),
    })),
  );
  for (const { index, nearest } of lone) {
    table.report(read[index]?.row ?? 0, 'date', 'lone-day', {
      leftOut: true,
      detail: isoDay(nearest),
    });
  }
  reportRepeats(table, rows, above, read);
  const isLone = new Set(lone.map(({ index }) => index));
  return {
    activities: read.flatMap(({ activity }, index) => (isLone.has(index) ? [] : [activity])),
    problems: table.problems.map((problem) => ({ ...problem, row: problem.row + above })),
  };
}

/**
 * Reports rows that say the same as one above in every cell, where they tell of several or of a
 * deal: that is rarely done twice. They count as they were typed.
 */
function reportRepeats(
  { report }: TabReading<(typeof ACTIVITIES)['columns']>,
  rows: ReadonlyArray<readonly Cell[]>,
  above: number,
  read: ReadonlyArray<{ readonly row: number; readonly activity: Activity }>,
): void {
  const seen = new Map<string, number>();
  for (const { row, activity } of read) {
    if (activity.count < 2 && activity.deal === null) continue;
    const text = JSON.stringify(rows[above + row - 1]);
    const first = seen.get(text);
    if (first === undefined) seen.set(text, row);
    else report(row, 'activity', 'repeated-activity', { detail: String(above + first) });
  }
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
  if (count > MOST_IN_A_ROW) return report(row, 'count', 'unlikely-count', leftOut);
  return {
    day,
    salesperson: read.salesperson(row),
    kind: read.activity(row),
    count,
    result: readOptionalText(read.result(row)),
    deal: readOptionalText(read.deal(row)),
  };
}
