import type { Day } from '../calendar';
import { isoDay } from '../calendar';
import type { Deal } from '../deals/deal';
import { memoize, memoizeFields } from '../memoize';
import type { SalesProcess } from '../process/model';
import type { ProblemCode, RowProblem } from '../table';
import { assignEvents, type EventDays, eventProblem } from './assign-events';
import { datedEntries, datesPath } from './dates-path';
import { type DealState, existsAt, type StageMoves, stateOf } from './deal-state';
import type { HistoryEvent } from './event';
import { type HistoryContext, historyPath } from './history-path';
import { type Ownership, ownerAt, ownersOf } from './owners';
import { type Path, UNKNOWN_PATH } from './path';
import { pathContext } from './path-context';
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
  /** For each deal how it stood at `asOf`; null where it was not there yet. */
  readonly states: ReadonlyArray<DealState | null>;
  /** For each deal the stages it passed over, by index; empty for most. */
  readonly skipped: ReadonlyArray<readonly number[]>;
  /** For each deal its events up to `asOf`, in order of time. */
  readonly eventsOfDeal: ReadonlyArray<readonly HistoryEvent[]>;
  /** The days of these events. */
  readonly eventDays: EventDays;
  /** For each deal who has it, or had it when it was closed; -1 where nobody is named. */
  readonly owner: Int32Array;
  /** First moment of the history; null without one. */
  readonly recordedFrom: Day | null;
  readonly problems: readonly RowProblem[];
}

/**
 * Follows every deal through the stages: by its history, where there is one, else by its stage
 * dates, else by its stage now. Where the deals went is worked out when it is first asked for, as
 * how they stand is all that some formulas want.
 */
export function buildVisits(input: VisitsInput): VisitsReading {
  const { deals, process, events, salespeople, salespersonName, asOf, today } = input;
  const problems: RowProblem[] = [];
  const assigned = assignEvents(deals, events, asOf, today, problems);
  const { ofDeal, laterOfDeal, recordedFrom } = assigned;
  const context: HistoryContext = {
    ...pathContext(process, deals, asOf, today),
    recordedFrom: recordedFrom ?? -Number.POSITIVE_INFINITY,
    reportStage: (deal, stage, problem) => {
      problems.push(stageProblem(deal, process, stage, problem));
    },
    reportEvent: (event, problem) => {
      problems.push(eventProblem(event, problem));
    },
  };
  const personIndex = new Map(salespeople.map((name, index) => [name, index]));
  const indexOf = (name: string | null): number =>
    name === null ? -1 : (personIndex.get(name) ?? -1);
  const ownersOfDeal = (deal: Deal, index: number): readonly Ownership[] => {
    const [before, later] = [ofDeal[index] ?? [], laterOfDeal[index] ?? []];
    const all = later.length === 0 ? before : [...before, ...later];
    const owners = ownersOf(all, deal.salesperson, salespersonName);
    return owners.length === 1 ? owners : owners.filter(({ from }) => from < asOf + 1);
  };
  // Who has the deal now is known from the sheet, unless the day lies in the past.
  const ownerNowOf = (deal: Deal, { outcome }: DealState): string | null | undefined =>
    outcome === 'open' && context.isToday ? deal.salesperson : undefined;

  const owner = new Int32Array(deals.length).fill(-1);
  const moves = deals.map((_, index) => movesIn(ofDeal[index] ?? [], laterOfDeal[index] ?? []));
  const states = deals.map((deal, index): DealState | null => {
    if (!existsAt(deal, asOf)) return null;
    const state = stateOf(deal, moves[index] as StageMoves, context);
    const ownerNow = ownerNowOf(deal, state);
    const closedAt = Number.isNaN(state.closedAt) ? Number.POSITIVE_INFINITY : state.closedAt;
    owner[index] = indexOf(
      ownerNow === undefined ? ownerAt(ownersOfDeal(deal, index), closedAt + 1) : ownerNow,
    );
    return state;
  });
  const followed = memoize(() => {
    const rows = visitRows(deals.length * 3);
    const skipped = deals.map((deal, index) => {
      const state = states[index] as DealState | null;
      if (state === null) return NONE_SKIPPED;
      const own = moves[index] as StageMoves;
      const path =
        own.before.length > 0
          ? historyPath(deal, own, state, context)
          : pathFromRow(deal, state, context);
      const owners = ownersOfDeal(deal, index);
      addRows(rows, index, path, owners, ownerNowOf(deal, state), indexOf);
      if (path.legs.length === 0 && state.outcome === 'lost') {
        for (const { stage, at } of datedEntries(deal, state, context)) {
          rows.addLone({ deal: index, stage, salesperson: indexOf(ownerAt(owners, at)), at });
        }
      }
      return path.skipped;
    });
    return { visits: rows.finish(), skipped };
  });
  return memoizeFields<VisitsReading>({
    visits: () => followed().visits,
    states: () => states,
    skipped: () => followed().skipped,
    eventsOfDeal: () => ofDeal,
    eventDays: () => assigned.days,
    owner: () => owner,
    recordedFrom: () => recordedFrom,
    problems: () => {
      followed();
      return problems;
    },
  });
}

function movesIn(before: readonly HistoryEvent[], later: readonly HistoryEvent[]): StageMoves {
  if (before.length === 0 && later.length === 0) return NO_MOVES;
  return { before: before.filter(isMove), next: later.find(isMove) };
}

const NO_MOVES: StageMoves = { before: [], next: undefined };

const NONE_SKIPPED: readonly number[] = [];

function isMove({ field }: HistoryEvent): boolean {
  return field === 'stage';
}

/** An open deal in a stage that the process does not know is nowhere, whatever its dates say. */
function pathFromRow(deal: Deal, state: DealState, context: HistoryContext): Path {
  const isNowhere = deal.outcome === 'open' && deal.stage === -1;
  return isNowhere ? UNKNOWN_PATH : datesPath(deal, state, context.asOf, context);
}

/**
 * Writes the deal's stays, each split where the deal changed hands.
 *
 * @param ownerNow who has the deal now, where that is known; undefined else
 */
function addRows(
  rows: VisitRows,
  deal: number,
  path: Path,
  owners: readonly Ownership[],
  ownerNow: string | null | undefined,
  indexOf: (name: string | null) => number,
): void {
  let clock = -Number.POSITIVE_INFINITY;
  for (const { stage, entered, left, end } of staysOf(path)) {
    if (!Number.isNaN(entered)) clock = entered;
    else if (!Number.isNaN(left)) clock = left;
    else if (end === 'open') clock = Number.POSITIVE_INFINITY;
    let from = entered;
    let salesperson = indexOf(ownerAt(owners, clock));
    const handOff = (at: number, to: string | null): void => {
      rows.add({
        deal,
        stage,
        salesperson,
        entered: from,
        left: at,
        end: END.handedOff,
        stayEntered: entered,
      });
      from = at;
      salesperson = indexOf(to);
    };
    for (const change of owners) {
      const isWithin =
        change.from > clock && (Number.isNaN(left) ? end === 'open' : change.from < left);
      if (isWithin && !Number.isNaN(entered)) handOff(change.from, change.salesperson);
    }
    // A hand-off that nobody recorded happened on an unknown day.
    if (end === 'open' && ownerNow !== undefined && salesperson !== indexOf(ownerNow)) {
      handOff(Number.NaN, ownerNow);
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
