import type { Day } from '../calendar';
import type { Cell, RowProblem } from '../table';
import { COACHING_LOG, readTab } from '../tabs';
import type { LogEntry } from './log-entry';

/**
 * Reads the Coaching Log, headers first. Every row that says something of somebody is an entry,
 * however much of it is blank; a cell that cannot be used is reported and counts as blank. A row of
 * a day to come is reported: nothing can have come of it.
 *
 * @param today days after it are reported
 */
export function readLog(
  rows: ReadonlyArray<readonly Cell[]>,
  today: Day = Number.POSITIVE_INFINITY,
): {
  entries: LogEntry[];
  problems: readonly RowProblem[];
} {
  const { rows: filled, read, problems, report } = readTab(COACHING_LOG, rows);
  const entries: LogEntry[] = [];
  for (const row of filled) {
    const salesperson = read.salesperson(row);
    if (salesperson === '') {
      report(row, 'salesperson', 'log-without-salesperson', { leftOut: true });
      continue;
    }
    const agreedOn = read.agreedOn(row);
    if (agreedOn !== null && agreedOn > today) {
      report(row, 'agreedOn', 'date-in-future', { leftOut: true });
    }
    let reviewOn = read.reviewOn(row);
    if (agreedOn !== null && reviewOn !== null && reviewOn < agreedOn) {
      reviewOn = report(row, 'reviewOn', 'review-before-agreement');
    }
    entries.push({
      row,
      salesperson,
      agreedOn,
      diagnosis: read.diagnosis(row),
      action: read.action(row),
      shownBy: read.shownBy(row),
      kept: read.kept(row),
      measure: read.measure(row),
      baseline: read.baseline(row),
      reviewOn,
      now: read.now(row),
      verdict: read.verdict(row),
      notes: read.notes(row),
    });
  }
  return { entries, problems };
}
