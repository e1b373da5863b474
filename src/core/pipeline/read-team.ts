import type { LogEntry } from '../coaching-log/log-entry';
import {
  choosePipeline,
  columnNotes,
  type Deal,
  type DealsTable,
  dealsElsewhere,
  dealsTable,
  type LeftOutRows,
  onlyPipeline,
  readDeals,
  type UnderstoodTab,
  understandTab,
} from '../deals';
import type { HistoryEvent } from '../history';
import { memoizeFields } from '../memoize';
import {
  type ProcessAgreement,
  type SalesProcess,
  type Salesperson,
  salespersonNames,
} from '../process';
import type { ReadingNote, RowProblem } from '../table';
import { draftFrom } from './draft-from';
import { buildPipeline, type Pipeline } from './pipeline';
import { readOwnTabs } from './read-own-tabs';
import { activityNotes, dayNotes, outcomeNotes, processNotes, zoneNotes } from './team-notes';
import type { Period, Settings, TeamTables } from './team-tables';
import { aboutUnknownPeople } from './unknown-people';

/** A team's spreadsheet, read and put together for metrics and coaching. */
export interface Team {
  readonly tables: readonly DealsTable[];
  /** Tabs in which no header row of deals was found. */
  readonly notUnderstood: readonly string[];
  readonly process: SalesProcess;
  /** There was no process table: this one was drafted from the deals. */
  readonly isDrafted: boolean;
  readonly salespeople: readonly Salesperson[];
  readonly agreements: readonly ProcessAgreement[];
  readonly events: readonly HistoryEvent[];
  /** What was agreed in coaching. */
  readonly log: readonly LogEntry[];
  /** The deals of the measured pipeline. */
  readonly deals: readonly Deal[];
  /** Those of all pipelines; the history follows them all. */
  readonly everyDeal: readonly Deal[];
  /** Rows with anything in them. */
  readonly rowCount: number;
  /** The currency in which amounts are measured; null where nothing says it. */
  readonly currency: string | null;
  /** Rows that are there and were left out; their deals are not gone. */
  readonly leftOut: LeftOutRows;
  readonly problems: readonly RowProblem[];
  /** What was guessed, chosen or left out in reading the deals as a whole. */
  readonly notes: readonly ReadingNote[];
  readonly pipeline: Pipeline;
}

/**
 * Reads everything, one way: tables → process → deals and events → visits.
 *
 * @param understand how a deals table is understood: a tab, unless it is a function's range
 */
export function readTeam(
  tables: TeamTables,
  settings: Settings,
  period: Period,
  understand: typeof understandTab = understandTab,
): Team {
  const understood: UnderstoodTab[] = [];
  const notUnderstood: string[] = [];
  for (const { tab, rows } of tables.deals) {
    const mapping = settings.mappings.find((each) => each.tab === tab) ?? null;
    const result = understand(tab, rows, mapping);
    if (result === null) notUnderstood.push(tab);
    else understood.push(result);
  }
  const own = readOwnTabs(tables, period.today);
  const { events, salespeople, agreements } = own;
  const pipelines = choosePipeline(understood, () => settings.pipeline);
  const measured = understood.map((tab) => onlyPipeline(tab, pipelines.measured));
  const isElsewhere = dealsElsewhere(understood, pipelines.measured);
  const measuredEvents =
    pipelines.measured === null ? events : events.filter(({ deal }) => !isElsewhere(deal));
  const { process: stagesOnly, notes } =
    own.process === null
      ? draftFrom(measured, measuredEvents, period.today)
      : { process: own.process, notes: [] };
  const process = { ...stagesOnly, activities: own.processActivities };
  const openStages = process.stages.filter(({ outcome }) => outcome === 'open');
  const dealsTables = understood.map((tab) => ({
    ...dealsTable(tab, openStages),
    currencyOf: tables.currencyOf ?? null,
  }));

  const salespersonName = salespersonNames(salespeople);
  const reading = readDeals(dealsTables, {
    process,
    salespersonName,
    today: period.today,
    asOf: period.asOf,
    locale: tables.locale ?? (() => null),
    pipeline: pipelines.measured,
    wantedCurrency: () => settings.currency,
  });
  const pipeline = buildPipeline({
    deals: reading.deals,
    process,
    isDrafted: own.process === null,
    events: measuredEvents,
    agreements,
    activities: own.activities,
    tables: dealsTables,
    salespeople,
    salespersonName,
    ...period,
    dayCount: settings.dayCount,
  });
  // Formulas show neither.
  const onceAsked = memoizeFields<Pick<Team, 'problems' | 'notes'>>({
    problems: () => [
      ...reading.problems,
      ...pipeline.problems,
      ...own.problems,
      ...aboutUnknownPeople(own, pipeline.salespeople),
    ],
    notes: () => [
      ...columnNotes(understood, dealsTables),
      ...(pipelines.note === null ? [] : [pipelines.note]),
      ...notes,
      ...(own.process === null ? [] : processNotes(reading.deals, process)),
      ...outcomeNotes(pipeline),
      ...activityNotes(pipeline),
      ...dayNotes(settings),
      ...zoneNotes(tables),
      ...reading.notes,
    ],
  });
  return Object.assign(onceAsked, {
    tables: dealsTables,
    notUnderstood,
    process,
    isDrafted: own.process === null,
    salespeople,
    agreements,
    events,
    log: own.log,
    deals: reading.deals,
    everyDeal: reading.everyDeal,
    rowCount: reading.rowCount,
    currency: reading.currency,
    leftOut: reading.leftOut,
    pipeline,
  });
}
