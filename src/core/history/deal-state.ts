import type { Day } from '../calendar';
import type { Deal } from '../deals/deal';
import type { HistoryEvent } from './event';
import { isEarlierDay } from './path';
import type { PathContext } from './path-context';

/** Where a deal stood on a day. */
export interface DealState {
  readonly outcome: 'open' | 'won' | 'lost';
  /** Open stage it stood in; -1 where it was closed or the stage is not known. */
  readonly stage: number;
  /** Day on which it was decided; NaN where it was open or the day is not known. */
  readonly closedAt: number;
}

/** A deal's stage events, in order of time, parted at the end of `asOf`. */
export interface StageMoves {
  readonly before: readonly HistoryEvent[];
  /** The first one after `asOf`: its From tells where the deal stood on `asOf`. */
  readonly next: HistoryEvent | undefined;
}

/** Whether the deal was there on the day: its creation is unknown or not later. */
export function existsAt({ created }: Deal, asOf: Day): boolean {
  return created === null || Math.floor(created) <= asOf;
}

/**
 * Where the deal stood at the context's `asOf`. The history wins over the row: where the deal was
 * before its next move is what it was on that day, and a deal recorded as closed was not closed
 * later than that, for its close date is then still the one expected. Else the close date tells
 * when the row's outcome began. For a day in the past the row's stage now is used only where no
 * later move is recorded and its own date is not later; else the last stage dated by then.
 */
export function stateOf(deal: Deal, { before, next }: StageMoves, context: PathContext): DealState {
  const { asOf, process, findStage } = context;
  const stageBeforeNext = next === undefined ? -1 : findStage(next.from);
  const outcomeBeforeNext = process.stages[stageBeforeNext]?.outcome;
  if (outcomeBeforeNext === 'open') return openIn(stageBeforeNext);
  const outcome = outcomeBeforeNext ?? outcomeAt(deal, before, next, context);
  if (outcome !== 'open') {
    const recordedAt = decisionRecorded(before, outcome, context);
    const closes = outcome === deal.outcome ? deal.closeDate : null;
    const isOver = closes !== null && Math.floor(closes) <= asOf;
    const isRecorded = outcomeBeforeNext !== undefined || !Number.isNaN(recordedAt);
    if (isOver || isRecorded || (closes === null && next === undefined)) {
      const isRecordedFirst = closes !== null && isEarlierDay(recordedAt, closes);
      return { outcome, stage: -1, closedAt: isOver && !isRecordedFirst ? closes : recordedAt };
    }
  }
  return openIn(openStageFromRow(deal, next, context));
}

/**
 * The outcome on the context's day as far as no later move tells. Today it is the row's. On a day
 * in the past a recorded decision rules, unless the row's own close date says that the row's
 * outcome began after it and by that day: a deal may have been opened again since.
 */
function outcomeAt(
  { outcome, closeDate }: Deal,
  before: readonly HistoryEvent[],
  next: HistoryEvent | undefined,
  { asOf, isToday, process, findStage }: PathContext,
): DealState['outcome'] {
  const last = before[before.length - 1];
  if (isToday || next !== undefined || last === undefined) return outcome;
  const recorded = process.stages[findStage(last.to)]?.outcome;
  if (recorded === undefined || recorded === 'open') return outcome;
  const isLater =
    outcome !== 'open' &&
    closeDate !== null &&
    Math.floor(closeDate) <= asOf &&
    isEarlierDay(last.when, closeDate);
  return isLater ? outcome : recorded;
}

function openIn(stage: number): DealState {
  return { outcome: 'open', stage, closedAt: Number.NaN };
}

function openStageFromRow(
  { outcome, stage, stageDates, stageSince }: Deal,
  next: HistoryEvent | undefined,
  { asOf, isToday, openStages }: PathContext,
): number {
  const isStillThere = outcome === 'open' && next === undefined;
  const entered = stageDates[stage] ?? Number.NaN;
  const since = Number.isNaN(entered) ? (stageSince ?? Number.NaN) : entered;
  if (isStillThere && (isToday || !(Math.floor(since) > asOf))) {
    return stage;
  }
  const dated = openStages.filter((each) => Math.floor(stageDates[each] ?? Number.NaN) <= asOf);
  return dated[dated.length - 1] ?? -1;
}

/** Moment of the last recorded move, where it led to this outcome; else NaN. */
function decisionRecorded(
  before: readonly HistoryEvent[],
  outcome: 'won' | 'lost',
  { process, findStage }: PathContext,
): number {
  const last = before[before.length - 1];
  const isSame = last !== undefined && process.stages[findStage(last.to)]?.outcome === outcome;
  return isSame ? last.when : Number.NaN;
}
