import type { Deal } from '../deals/deal';
import { type DatesContext, datesPath } from './dates-path';
import type { DealState, StageMoves } from './deal-state';
import type { HistoryEvent } from './event';
import { type Entry, entry, isEarlierDay, type Leg, type Path } from './path';

/** What following a deal's history needs beside its events. */
export interface HistoryContext extends DatesContext {
  /** Moment of the first event of all: what happened before was not recorded. */
  readonly recordedFrom: number;
  readonly reportEvent: (
    event: HistoryEvent,
    problem: 'bad-event' | 'visit-before-creation',
  ) => void;
}

interface OpenLeg {
  entries: Entry[];
  outcome: Leg['outcome'];
  closedAt: number;
}

/**
 * The way of a deal as its history tells it, completed by its row: what came before the first
 * event from stage dates, and what the sheet says now but nobody recorded on unknown days.
 *
 * @param moves the deal's stage events; at least one up to `asOf`
 * @param state where the deal stood at `asOf`
 */
export function historyPath(
  deal: Deal,
  { before, next }: StageMoves,
  state: DealState,
  context: HistoryContext,
): Path {
  const { process, findStage, reportEvent } = context;
  const first = before[0] as HistoryEvent;
  const start = startOf(deal, first, context);
  const legs: OpenLeg[] = [start.leg];
  for (let index = start.eventsUsed; index < before.length; index++) {
    const event = before[index] as HistoryEvent;
    const to = findStage(event.to);
    const toStage = process.stages[to];
    if (toStage === undefined) {
      reportEvent(event, 'bad-event');
      continue;
    }
    const leg = legs[legs.length - 1] as OpenLeg;
    const from = findStage(event.from);
    const here = leg.entries[leg.entries.length - 1]?.stage;
    if (process.stages[from]?.outcome === 'open' && leg.outcome === 'open' && from !== here) {
      // A move in between was not recorded: it happened on an unknown day.
      leg.entries.push(entry(from, Number.NaN));
    }
    if (toStage.outcome !== 'open') {
      if (leg.outcome === 'open')
        Object.assign(leg, { outcome: toStage.outcome, closedAt: event.when });
    } else if (leg.outcome !== 'open') {
      legs.push({
        entries: [checkedEntry(to, event, deal, reportEvent)],
        outcome: 'open',
        closedAt: NaN,
      });
    } else if (to !== (leg.entries[leg.entries.length - 1]?.stage ?? -1)) {
      leg.entries.push(checkedEntry(to, event, deal, reportEvent));
    }
  }
  completeFromRow(legs, state, context.isToday || next !== undefined);
  const skipped = skippedIn(legs, deal, context);
  return {
    legs,
    skipped: start.skipped.length === 0 ? skipped : [...new Set([...start.skipped, ...skipped])],
  };
}

interface Start {
  readonly leg: OpenLeg;
  readonly skipped: readonly number[];
  /** 1 where the first event itself is told by `leg`, else 0. */
  readonly eventsUsed: 0 | 1;
}

/**
 * What is known up to the first event. A deal recorded from its creation starts there. One that
 * was first sighted later, or that moved before recording began, had a past that only its stage
 * dates may tell; the stages before are taken as entered on unknown days.
 */
function startOf(deal: Deal, first: HistoryEvent, context: HistoryContext): Start {
  const { process, findStage, recordedFrom, reportEvent } = context;
  const { created, closeDate } = deal;
  const to = findStage(first.to);
  const from = findStage(first.from);
  const toOutcome = process.stages[to]?.outcome;
  if (first.from === '' && toOutcome !== undefined) {
    const isCreation =
      created === null ? first.seenBy !== 'check' : !isEarlierDay(created, first.when);
    if (!isCreation) {
      // It was decided before it was sighted; only its close date can tell when.
      const closedAt =
        toOutcome === 'open' || closeDate === null || isEarlierDay(first.when, closeDate)
          ? Number.NaN
          : closeDate;
      const stage = toOutcome === 'open' ? to : -1;
      return past(deal, { outcome: toOutcome, stage, closedAt }, first, 1, context);
    }
    if (toOutcome === 'open') return started([checkedEntry(to, first, deal, reportEvent)], 1);
  }
  if (process.stages[from]?.outcome === 'open') {
    const isSinceCreation =
      created !== null &&
      !isEarlierDay(created, recordedFrom) &&
      !isEarlierDay(first.when, created);
    return isSinceCreation
      ? started([entry(from, created)], 0)
      : past(deal, { outcome: 'open', stage: from, closedAt: Number.NaN }, first, 0, context);
  }
  return started([], 0);
}

function started(entries: Entry[], eventsUsed: Start['eventsUsed']): Start {
  return { leg: { entries, outcome: 'open', closedAt: Number.NaN }, skipped: [], eventsUsed };
}

/** The way to the state in which a deal was when it was first sighted, or before it first moved. */
function past(
  deal: Deal,
  state: DealState,
  { when }: HistoryEvent,
  eventsUsed: Start['eventsUsed'],
  context: HistoryContext,
): Start {
  const path = datesPath(deal, state, Math.floor(when), context);
  const { outcome, closedAt } = state;
  const entries = [...(path.legs[0]?.entries ?? [])];
  return { leg: { entries, outcome, closedAt }, skipped: path.skipped, eventsUsed };
}

function checkedEntry(
  stage: number,
  event: HistoryEvent,
  { created }: Deal,
  reportEvent: HistoryContext['reportEvent'],
): Entry {
  const isLeftOut = created !== null && isEarlierDay(event.when, created);
  if (isLeftOut) reportEvent(event, 'visit-before-creation');
  return { stage, at: event.when, isLeftOut };
}

/**
 * What is known of the deal at `asOf` and its history up to then does not say.
 *
 * @param isStageKnown the state's stage is that of `asOf`, not one it may have reached later
 */
function completeFromRow(legs: OpenLeg[], state: DealState, isStageKnown: boolean): void {
  const leg = legs[legs.length - 1] as OpenLeg;
  const { outcome, stage, closedAt } = state;
  if (leg.outcome === 'open' && outcome !== 'open') {
    const last = leg.entries[leg.entries.length - 1]?.at ?? Number.NaN;
    const isPossible = !isEarlierDay(closedAt, last);
    Object.assign(leg, { outcome, closedAt: isPossible ? closedAt : Number.NaN });
    return;
  }
  if (!isStageKnown || stage === -1) return;
  if (leg.outcome !== 'open') {
    legs.push({ entries: [entry(stage, Number.NaN)], outcome: 'open', closedAt: Number.NaN });
  } else if (leg.entries[leg.entries.length - 1]?.stage !== stage) {
    leg.entries.push(entry(stage, Number.NaN));
  }
}

/** Stages between those entered that have no entry: the history says that they were passed over. */
function skippedIn(
  legs: readonly OpenLeg[],
  deal: Deal,
  { openStages, isExcluded }: HistoryContext,
): number[] {
  const isWon = legs.some(({ outcome }) => outcome === 'won');
  let furthest = isWon ? Number.POSITIVE_INFINITY : -1;
  for (const { entries } of legs) {
    for (const { stage } of entries) furthest = Math.max(furthest, stage);
  }
  const isReached = (stage: number): boolean =>
    legs.some(({ entries }) => entries.some((each) => each.stage === stage));
  return openStages.filter(
    (stage) => stage < furthest && !isReached(stage) && !isExcluded(stage, deal.salesperson),
  );
}
