import type { LogEntry } from '../coaching-log/log-entry';
import { readLog } from '../coaching-log/read-log';
import {
  choosePipeline,
  columnNotes,
  type Deal,
  type DealsTable,
  dealsElsewhere,
  dealsTable,
  onlyPipeline,
  readDeals,
  type UnderstoodTab,
  understandTab,
} from '../deals';
import { type HistoryEvent, readEvents } from '../history';
import {
  type ProcessAgreement,
  readAgreements,
  readProcess,
  readSalespeople,
  type SalesProcess,
  type Salesperson,
  salespersonNames,
} from '../process';
import type { ReadingNote, RowProblem } from '../table';
import {
  type Columns,
  findColumns,
  missingHeaders,
  SALES_PROCESS,
  SALESPEOPLE,
  STAGE_HISTORY,
  type TabDescription,
} from '../tabs';
import { decisionsOf } from './decisions';
import { draftFrom } from './draft-from';
import { buildPipeline, type Pipeline, STANDING } from './pipeline';
import { proposalStages } from './proposals';
import type { Period, RawTable, Settings, TeamTables } from './team-tables';

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
  const problems: RowProblem[] = [];
  let events: readonly HistoryEvent[] = [];
  for (const { rows, tab } of tables.history) {
    const reading = readEvents(rows, tab);
    if (reading === null) problems.push(...missingColumns({ tab, rows }, STAGE_HISTORY));
    if (reading === null) continue;
    // Most teams have one history, which need not be copied.
    events = events.length === 0 ? reading.events : events.concat(reading.events);
    // One by one: a call with 200,000 arguments fails.
    for (const problem of reading.problems) problems.push(problem);
  }
  const written =
    tables.process === null ? null : readProcess(tables.process.rows, tables.process.tab);
  if (tables.process !== null && written === null) {
    problems.push(...missingColumns(tables.process, SALES_PROCESS));
  }
  problems.push(...(written?.problems ?? []));
  const hasProcess = written !== null && written.process.stages.length > 0;
  const pipelines = choosePipeline(understood, () => settings.pipeline);
  const measured = understood.map((tab) => onlyPipeline(tab, pipelines.measured));
  const isElsewhere = dealsElsewhere(understood, pipelines.measured);
  const measuredEvents = events.filter(({ deal }) => !isElsewhere(deal));
  const { process, notes } = hasProcess
    ? { process: written.process, notes: [] }
    : draftFrom(measured, measuredEvents, period.today);
  const openStages = process.stages.filter(({ outcome }) => outcome === 'open');
  const dealsTables = understood.map((tab) => ({
    ...dealsTable(tab, openStages),
    currencyOf: tables.currencyOf ?? null,
  }));

  const people = tables.salespeople === null ? null : readSalespeople(tables.salespeople.rows);
  if (tables.salespeople !== null && people === null) {
    problems.push(...missingColumns(tables.salespeople, SALESPEOPLE));
  }
  problems.push(...(people?.problems ?? []));
  const salespeople = people?.salespeople ?? [];
  const salespersonName = salespersonNames(salespeople);
  const agreed = readAgreements(tables.agreements?.rows ?? []);
  problems.push(...agreed.problems);
  const log = readLog(tables.log?.rows ?? []);
  problems.push(...log.problems);

  const reading = readDeals(dealsTables, {
    process,
    salespersonName,
    today: period.today,
    locale: tables.locale ?? (() => null),
    pipeline: pipelines.measured,
    wantedCurrency: () => settings.currency,
  });
  const pipeline = buildPipeline({
    deals: reading.deals,
    process,
    isDrafted: !hasProcess,
    events: measuredEvents,
    agreements: agreed.agreements,
    salespeople,
    salespersonName,
    ...period,
    dayCount: settings.dayCount,
  });
  return {
    tables: dealsTables,
    notUnderstood,
    process,
    isDrafted: !hasProcess,
    salespeople,
    agreements: agreed.agreements,
    events,
    log: log.entries,
    deals: reading.deals,
    everyDeal: reading.everyDeal,
    rowCount: reading.rowCount,
    problems: [...reading.problems, ...pipeline.problems, ...problems],
    notes: [
      ...columnNotes(understood, dealsTables),
      ...(pipelines.note === null ? [] : [pipelines.note]),
      ...notes,
      ...outcomeNotes(pipeline),
      ...dayNotes(settings),
      ...reading.notes,
    ],
    pipeline,
  };
}

/** Said where figures are left out, or hang on a makeshift, because something is not recorded. */
function outcomeNotes(pipeline: Pipeline): ReadingNote[] {
  const { outcomesKnown, standing } = pipeline;
  const { decided, undated, noDays } = decisionsOf(pipeline);
  const won = standing.reduce((sum, code) => sum + (code === STANDING.won ? 1 : 0), 0);
  const notes: ReadingNote[] = [];
  if (!outcomesKnown.won) notes.push({ code: 'nothing-means-won' });
  else if (!outcomesKnown.lost) notes.push({ code: 'no-losses-recorded', won });
  const lastOpen =
    pipeline.process.stages[pipeline.openStages[pipeline.openStages.length - 1] ?? -1];
  if (lastOpen !== undefined && !proposalStages(pipeline).hasProposalStep) {
    notes.push({ code: 'no-proposal-step', stage: lastOpen.name });
  }
  if (noDays !== null) notes.push({ code: 'no-decision-dates', undated, decided });
  return notes;
}

/** Said where not every day counts. */
function dayNotes({ dayCount }: Settings): ReadingNote[] {
  if (dayCount.kind === 'calendar') return [];
  return [{ code: 'working-days', holidays: dayCount.holidays.length }];
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
