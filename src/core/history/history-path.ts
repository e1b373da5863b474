import type { Deal } from '../deals/deal';
import type { StageFinder } from '../process/model';
import { datesPath, type ReportStage } from './dates-path';
import { type DealState, isClosedAt, stateFromRow } from './deal-state';
import type { HistoryEvent } from './event';
import { type Entry, entry, isEarlierDay, type Leg, type Path } from './path';
import type { PathContext } from './path-context';

/** What following a deal's history needs beside its events. */
export interface HistoryContext extends PathContext {
  readonly findStage: StageFinder;
  /** Moment of the first event of all: what happened before was not recorded. */
  readonly recordedFrom: number;
  readonly reportStage: ReportStage;
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
 * @param events the deal's stage events up to `asOf`, in order of time; at least one
 */
export function historyPath(
  deal: Deal,
  events: readonly HistoryEvent[],
  context: HistoryContext,
): Path {
  const { process, findStage, reportEvent } = context;
  const first = events[0] as HistoryEvent;
  const start = startOf(deal, first, context);
  const legs: OpenLeg[] = [{ entries: [...start.entries], outcome: 'open', closedAt: Number.NaN }];
  const reached = new Set(start.entries.map(({ stage }) => stage));
  for (const event of events.slice(start.eventsUsed)) {
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
  completeFromRow(legs, deal, context);
  for (const leg of legs) for (const { stage } of leg.entries) reached.add(stage);
  return {
    legs,
    skipped: [...new Set([...start.skipped, ...skippedIn(legs, reached, deal, context)])],
  };
}

interface Start {
  readonly entries: readonly Entry[];
  readonly skipped: readonly number[];
  /** 1 where the first event itself is the first entry, else 0. */
  readonly eventsUsed: 0 | 1;
}

/**
 * What is known up to the first event. A deal recorded from its creation starts there. One that
 * was first sighted later, or that moved before recording began, had a past that only its stage
 * dates may tell; the stages before are taken as entered on unknown days.
 */
function startOf(deal: Deal, first: HistoryEvent, context: HistoryContext): Start {
  const { process, findStage, recordedFrom } = context;
  const to = findStage(first.to);
  const from = findStage(first.from);
  const isSighting = first.from === '';
  if (isSighting && process.stages[to]?.outcome === 'open') {
    const isCreation =
      deal.created === null ? first.seenBy !== 'check' : !isEarlierDay(deal.created, first.when);
    if (isCreation) {
      const entries = [checkedEntry(to, first, deal, context.reportEvent)];
      return { entries, skipped: [], eventsUsed: 1 };
    }
    return { ...past(deal, to, first, context), eventsUsed: 1 };
  }
  if (process.stages[from]?.outcome === 'open') {
    const { created } = deal;
    if (
      created !== null &&
      !isEarlierDay(created, recordedFrom) &&
      !isEarlierDay(first.when, created)
    ) {
      return { entries: [entry(from, created)], skipped: [], eventsUsed: 0 };
    }
    return { ...past(deal, from, first, context), eventsUsed: 0 };
  }
  return { entries: [], skipped: [], eventsUsed: 0 };
}

/** The way to the stage in which a deal stood when it was first sighted. */
function past(
  deal: Deal,
  stage: number,
  { when }: HistoryEvent,
  context: HistoryContext,
): Pick<Start, 'entries' | 'skipped'> {
  const state: DealState = { outcome: 'open', stage, closedAt: Number.NaN };
  const path = datesPath(deal, state, Math.floor(when), context, context.reportStage);
  return { entries: path.legs[0]?.entries ?? [], skipped: path.skipped };
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

/** What the sheet says at `asOf` and the history does not. */
function completeFromRow(legs: OpenLeg[], deal: Deal, context: HistoryContext): void {
  const leg = legs[legs.length - 1] as OpenLeg;
  const isClosed = isClosedAt(deal, context.asOf);
  if (leg.outcome === 'open' && isClosed) {
    const closedAt = deal.closeDate ?? Number.NaN;
    const last = leg.entries[leg.entries.length - 1]?.at ?? Number.NaN;
    const isPossible = !isEarlierDay(closedAt, last);
    Object.assign(leg, { outcome: deal.outcome, closedAt: isPossible ? closedAt : Number.NaN });
    return;
  }
  if (!context.isToday || isClosed) return;
  const { stage } = stateFromRow(deal, context);
  if (stage === -1) return;
  if (leg.outcome !== 'open') {
    legs.push({ entries: [entry(stage, Number.NaN)], outcome: 'open', closedAt: Number.NaN });
  } else if (leg.entries[leg.entries.length - 1]?.stage !== stage) {
    leg.entries.push(entry(stage, Number.NaN));
  }
}

/** Stages between those entered that have no entry: the history says that they were passed over. */
function skippedIn(
  legs: readonly OpenLeg[],
  reached: ReadonlySet<number>,
  deal: Deal,
  { openStages, isExcluded }: HistoryContext,
): number[] {
  const isWon = legs.some(({ outcome }) => outcome === 'won');
  const furthest = isWon ? Number.POSITIVE_INFINITY : Math.max(-1, ...reached);
  return openStages.filter(
    (stage) => stage < furthest && !reached.has(stage) && !isExcluded(stage, deal.salesperson),
  );
}
