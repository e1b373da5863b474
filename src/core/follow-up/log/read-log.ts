import type { Day } from '../../calendar';
import {
  type Cell,
  dateOrderOf,
  isBlank,
  type ProblemCode,
  type RowProblem,
  readDay,
  readText,
} from '../../table';
import { findLogColumns } from './log-columns';
import { LOG_TAB, type LogEntry, type LogHeader } from './log-entry';

/**
 * Reads the Coaching Log, headers first. Every row that says something of somebody is an entry,
 * however much of it is blank; a cell that cannot be used is reported and counts as blank.
 */
export function readLog(rows: ReadonlyArray<readonly Cell[]>): {
  entries: LogEntry[];
  problems: RowProblem[];
} {
  const columns = findLogColumns(rows[0] ?? []);
  const orderOf = (header: LogHeader) => dateOrderOf(rows.slice(1), [columns[header]]);
  const orders = { 'Agreed on': orderOf('Agreed on'), 'Review on': orderOf('Review on') };
  const entries: LogEntry[] = [];
  const problems: RowProblem[] = [];
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2;
    const text = (header: LogHeader): string => readText(cells[columns[header]]);
    const report = (column: LogHeader, problem: ProblemCode, leftOut = false): null => {
      problems.push({ tab: LOG_TAB, row, column, value: text(column), problem, leftOut });
      return null;
    };
    const day = (header: 'Agreed on' | 'Review on'): Day | null => {
      const result = readDay(cells[columns[header]], orders[header]);
      if (result === 'invalid') return report(header, 'not-a-date');
      return result === 'blank' ? null : Math.floor(result);
    };
    // What stands only in columns of people's own is theirs alone.
    if (Object.values(columns).every((column) => isBlank(cells[column]))) return;
    const salesperson = text('Salesperson');
    if (salesperson === '') {
      report('Salesperson', 'log-without-salesperson', true);
      return;
    }
    const agreedOn = day('Agreed on');
    let reviewOn = day('Review on');
    if (agreedOn !== null && reviewOn !== null && reviewOn < agreedOn) {
      reviewOn = report('Review on', 'review-before-agreement');
    }
    entries.push({
      row,
      salesperson,
      agreedOn,
      diagnosis: text('Diagnosis'),
      action: text('Action'),
      measure: text('Measure'),
      baseline: text('Baseline'),
      reviewOn,
      now: text('Now'),
      verdict: text('Verdict'),
      notes: text('Notes'),
    });
  });
  return { entries, problems };
}
