import type { Day } from '../calendar';
import { isoDay } from '../calendar';
import type { Deal } from '../deals/deal';
import { foldName, type SalesProcess, stageFinder } from '../process/model';
import type { ProblemCode, RowProblem } from '../table';
import { datesPath } from './dates-path';
import { existsAt, isClosedAt, stateFromRow } from './deal-state';
import type { HistoryEvent } from './event';
import { type HistoryContext, historyPath } from './history-path';
import { type Ownership, ownerAt, ownersOf } from './owners';
import { type Path, UNKNOWN_PATH } from './path';
import { type PathContext, pathContext } from './path-context';
import { staysOf } from './stays';
import { type VisitRows, visitRows } from './visit-rows';
import { END, type Visits } from './visits';

/** What visits are built from. */
export interface VisitsInput {
  readonly deals: readonly Deal[];
  readonly process: SalesProcess;
  readonly events: readonly HistoryEvent[];
  /** Every salesperson's name; visits refer to them by index. */
  readonly salespeople: readonly string[];
  readonly salespersonName: (written: string) => string;
  /** Last day that counts: what happened later is ignored. */
  readonly asOf: Day;
  /** The day of the sheet's state: its stages are those of `asOf` only if that is not earlier. */
  readonly today: Day;
}

/** All visits, and what following the deals showed beside them. */
export interface VisitsReading {
  readonly visits: Visits;
  /** For each deal the stages it passed over, by index; empty for most. */
  readonly skipped: ReadonlyArray<readonly number[]>;
  /** For each deal its events up to `asOf`, in order of time. */
  readonly eventsOfDeal: ReadonlyArray<readonly HistoryEvent[]>;
  /** For each deal who has it, or had it when it was closed; -1 where nobody is named. */
  readonly owner: Int32Array;
  /** First moment of the history; null without one. */
  readonly recordedFrom: Day | null;
  readonly problems: readonly RowProblem[];
}

const NO_EVENTS: readonly HistoryEvent[] = [];

/**
 * Follows every deal through the stages: by its history, where there is one, else by its stage
 * dates, else by its stage now (definitions in METRICS.md, "Stage visits").
 */
export function buildVisits(input: VisitsInput): VisitsReading {
  const { deals, process, salespeople, salespersonName, asOf, today } = input;
  const context = pathContext(process, deals, asOf, today);
  const problems: RowProblem[] = [];
  const { eventsOfDeal, recordedFrom } = assignEvents(input);
  const personIndex = new Map(salespeople.map((name, index) => [name, index]));
  const findStage = stageFinder(process);
  const rows = visitRows(deals.length * 3);
  const owner = new Int32Array(deals.length).fill(-1);
  const indexOf = (name: string | null): number =>
    name === null ? -1 : (personIndex.get(name) ?? -1);
  const skipped = deals.map((deal, index) => {
    if (!existsAt(deal, asOf)) return [];
    const events = eventsOfDeal[index] ?? NO_EVENTS;
    const reportStage = (stage: number, problem: ProblemCode): void => {
      problems.push(stageProblem(deal, process, stage, problem));
    };
    const stageEvents = events.filter(({ field }) => field === 'stage');
    const path =
      stageEvents.length > 0
        ? historyPath(deal, stageEvents, {
            ...context,
            findStage,
            recordedFrom: recordedFrom ?? Number.NEGATIVE_INFINITY,
            reportStage,
            reportEvent: (event, problem) => problems.push(eventProblem(event, problem)),
          } satisfies HistoryContext)
        : pathFromRow(deal, context, reportStage);
    const owners = ownersOf(events, deal.salesperson, salespersonName);
    addRows(rows, index, path, owners, indexOf);
    const isClosed = isClosedAt(deal, asOf);
    const closedAt = (isClosed ? deal.closeDate : null) ?? Number.POSITIVE_INFINITY;
    const isOwnedNow = !isClosed && context.isToday;
    owner[index] = indexOf(isOwnedNow ? deal.salesperson : ownerAt(owners, closedAt + 1));
    return path.skipped;
  });
  return { visits: rows.finish(), skipped, eventsOfDeal, owner, recordedFrom, problems };
}

function pathFromRow(
  deal: Deal,
  context: PathContext,
  report: (stage: number, problem: ProblemCode) => void,
): Path {
  const isKnown = deal.outcome !== 'open' || deal.stage !== -1;
  return isKnown
    ? datesPath(deal, stateFromRow(deal, context), context.asOf, context, report)
    : UNKNOWN_PATH;
}

/** Writes the deal's stays, each split where the deal changed hands. */
function addRows(
  rows: VisitRows,
  deal: number,
  path: Path,
  owners: readonly Ownership[],
  indexOf: (name: string | null) => number,
): void {
  let clock = Number.NEGATIVE_INFINITY;
  for (const { stage, entered, left, end } of staysOf(path)) {
    if (!Number.isNaN(entered)) clock = entered;
    else if (!Number.isNaN(left)) clock = left;
    else if (end === 'open') clock = Number.POSITIVE_INFINITY;
    let from = entered;
    let salesperson = indexOf(ownerAt(owners, clock));
    for (const change of owners) {
      const isWithin =
        change.from > clock && (Number.isNaN(left) ? end === 'open' : change.from < left);
      if (!isWithin || Number.isNaN(entered)) continue;
      rows.add({
        deal,
        stage,
        salesperson,
        entered: from,
        left: change.from,
        end: END.handedOff,
        stayEntered: entered,
      });
      from = change.from;
      salesperson = indexOf(change.salesperson);
    }
    rows.add({
      deal,
      stage,
      salesperson,
      entered: from,
      left,
      end: END[end],
      stayEntered: entered,
    });
  }
  rows.endDeal();
}

/** Sorts the events to their deals, by key, else by a name that only one deal has. */
function assignEvents({ deals, events, asOf }: VisitsInput): {
  eventsOfDeal: ReadonlyArray<readonly HistoryEvent[]>;
  recordedFrom: Day | null;
} {
  if (events.length === 0) return { eventsOfDeal: [], recordedFrom: null };
  const indexByKey = new Map<string, number>();
  deals.forEach(({ name }, index) => {
    const folded = foldName(name);
    indexByKey.set(folded, indexByKey.has(folded) ? -1 : index);
  });
  deals.forEach(({ key }, index) => {
    indexByKey.set(foldName(key), index);
  });
  const eventsOfDeal: HistoryEvent[][] = deals.map(() => []);
  let recordedFrom: Day | null = null;
  for (const event of events) {
    if (Math.floor(event.when) > asOf) continue;
    if (recordedFrom === null || event.when < recordedFrom) recordedFrom = event.when;
    const index = indexByKey.get(foldName(event.deal)) ?? -1;
    if (index !== -1) eventsOfDeal[index]?.push(event);
  }
  for (const own of eventsOfDeal) own.sort((a, b) => a.when - b.when || a.row - b.row);
  return { eventsOfDeal, recordedFrom };
}

function stageProblem(
  deal: Deal,
  process: SalesProcess,
  stage: number,
  problem: ProblemCode,
): RowProblem {
  const { name } = process.stages[stage] ?? { name: '' };
  const date = deal.stageDates[stage] ?? Number.NaN;
  return {
    tab: deal.tab,
    row: deal.row,
    column: name,
    value: Number.isNaN(date) ? '' : isoDay(date),
    problem,
    leftOut: false,
  };
}

function eventProblem(event: HistoryEvent, problem: ProblemCode): RowProblem {
  return {
    tab: event.tab,
    row: event.row,
    column: 'To',
    value: event.to,
    problem,
    leftOut: true,
  };
}
