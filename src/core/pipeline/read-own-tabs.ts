import type { Activity } from '../activities/activity';
import { readActivities } from '../activities/read-activities';
import type { Day } from '../calendar';
import type { LogEntry } from '../coaching-log/log-entry';
import { readLog } from '../coaching-log/read-log';
import { type HistoryEvent, readEvents } from '../history';
import { memoize } from '../memoize';
import {
  type ProcessAgreement,
  readAgreements,
  readProcess,
  readSalespeople,
  type SalesProcess,
  type Salesperson,
  salespersonNames,
} from '../process';
import { dateOrderIn, type RowProblem, type UsualOrder } from '../table';
import {
  ACTIVITIES,
  COACHING_LOG,
  type Columns,
  PROCESS_AGREEMENTS,
  SALES_PROCESS,
  SALESPEOPLE,
  STAGE_HISTORY,
  type TabDescription,
} from '../tabs';
import type { RawTable, TeamTables } from './team-tables';
import { whyUnreadable } from './unreadable-tab';

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
  const usualOrder = memoize(() => dateOrderIn(tables.locale?.() ?? null));
  const readable = <C extends Columns>(
    table: RawTable | null | undefined,
    description: TabDescription<C>,
  ): RawTable | null => {
    const reasons = table ? whyUnreadable(description, table) : [];
    problems.push(...reasons);
    return table && reasons.length === 0 ? table : null;
  };
  const events = readHistories(
    tables.history.flatMap((table) => readable(table, STAGE_HISTORY) ?? []),
    problems,
    usualOrder,
  );
  const process = readable(tables.process, SALES_PROCESS);
  const written = process && readProcess(process.rows, process.tab);
  problems.push(...(written?.problems ?? []));
  const people = readSalespeople(readable(tables.salespeople, SALESPEOPLE)?.rows ?? []);
  problems.push(...(people?.problems ?? []));
  const agreed = readAgreements(readable(tables.agreements, PROCESS_AGREEMENTS)?.rows ?? []);
  const log = readLog(readable(tables.log, COACHING_LOG)?.rows ?? [], today);
  problems.push(...agreed.problems, ...log.problems);
  const nameOf = salespersonNames(people?.salespeople ?? []);
  const activities = (tables.activities ?? []).flatMap((table) => {
    const reading = readActivities(table.rows, table.tab, today, {
      salespersonName: nameOf,
      usualOrder,
    });
    if (reading === null) readable(table, ACTIVITIES);
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
  usualOrder: UsualOrder,
): readonly HistoryEvent[] {
  let events: readonly HistoryEvent[] = [];
  for (const { rows, tab } of histories) {
    const reading = readEvents(rows, tab, usualOrder);
    if (reading === null) continue;
    // Most teams have one history, which need not be copied.
    events = events.length === 0 ? reading.events : events.concat(reading.events);
    // One by one: a call with 200,000 arguments fails.
    for (const problem of reading.problems) problems.push(problem);
  }
  return events;
}
