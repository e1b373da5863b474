import type { Activity } from '../activities/activity';
import { readActivities } from '../activities/read-activities';
import type { Day } from '../calendar';
import type { LogEntry } from '../coaching-log/log-entry';
import { readLog } from '../coaching-log/read-log';
import { type HistoryEvent, readEvents } from '../history';
import {
  type ProcessAgreement,
  readAgreements,
  readProcess,
  readSalespeople,
  type SalesProcess,
  type Salesperson,
} from '../process';
import type { RowProblem } from '../table';
import {
  type Columns,
  findColumns,
  missingHeaders,
  SALES_PROCESS,
  SALESPEOPLE,
  STAGE_HISTORY,
  type TabDescription,
} from '../tabs';
import type { RawTable, TeamTables } from './team-tables';

/** What stands in the tabs beside the deals. */
export interface OwnTabs {
  readonly events: readonly HistoryEvent[];
  /** Null where there is none, or none with a stage. */
  readonly process: SalesProcess | null;
  /** The kinds of activities that the process names, where it names no stage too. */
  readonly processActivities: SalesProcess['activities'];
  readonly salespeople: readonly Salesperson[];
  readonly agreements: readonly ProcessAgreement[];
  readonly log: readonly LogEntry[];
  readonly activities: readonly Activity[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads the history, the process, the salespeople, what was agreed, the log and the activities.
 *
 * @param today activities of later days are reported
 */
export function readOwnTabs(tables: TeamTables, today: Day): OwnTabs {
  const problems: RowProblem[] = [];
  const events = readHistories(tables.history, problems);
  const written =
    tables.process === null ? null : readProcess(tables.process.rows, tables.process.tab);
  if (tables.process !== null && written === null) {
    problems.push(...missingColumns(tables.process, SALES_PROCESS));
  }
  problems.push(...(written?.problems ?? []));
  const people = tables.salespeople === null ? null : readSalespeople(tables.salespeople.rows);
  if (tables.salespeople !== null && people === null) {
    problems.push(...missingColumns(tables.salespeople, SALESPEOPLE));
  }
  problems.push(...(people?.problems ?? []));
  const agreed = readAgreements(tables.agreements?.rows ?? []);
  const log = readLog(tables.log?.rows ?? []);
  problems.push(...agreed.problems, ...log.problems);
  const activities = (tables.activities ?? []).flatMap(({ tab, rows }) => {
    const reading = readActivities(rows, tab, today);
    for (const problem of reading?.problems ?? []) problems.push(problem);
    return reading?.activities ?? [];
  });
  return {
    events,
    process: written === null || written.process.stages.length === 0 ? null : written.process,
    processActivities: written?.process.activities ?? [],
    salespeople: people?.salespeople ?? [],
    agreements: agreed.agreements,
    log: log.entries,
    activities,
    problems,
  };
}

function readHistories(
  histories: TeamTables['history'],
  problems: RowProblem[],
): readonly HistoryEvent[] {
  let events: readonly HistoryEvent[] = [];
  for (const { rows, tab } of histories) {
    const reading = readEvents(rows, tab);
    if (reading === null) {
      problems.push(...missingColumns({ tab, rows }, STAGE_HISTORY));
      continue;
    }
    // Most teams have one history, which need not be copied.
    events = events.length === 0 ? reading.events : events.concat(reading.events);
    // One by one: a call with 200,000 arguments fails.
    for (const problem of reading.problems) problems.push(problem);
  }
  return events;
}

/** Columns for want of which a tab of the add-on's cannot be read at all, a problem each. */
function missingColumns<C extends Columns>(
  { tab, rows }: RawTable,
  description: TabDescription<C>,
): RowProblem[] {
  const places = findColumns(description, rows[0] ?? [], rows.slice(1));
  return missingHeaders(description, places).map((value) => ({
    tab,
    row: 1,
    column: null,
    value,
    problem: 'missing-header',
    leftOut: false,
  }));
}
