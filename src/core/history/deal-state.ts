import type { Day } from '../calendar';
import type { Deal } from '../deals/deal';
import type { PathContext } from './path-context';

/** Where a deal stood on a day. */
export interface DealState {
  readonly outcome: 'open' | 'won' | 'lost';
  /** Open stage it stood in; -1 where it was closed or the stage is not known. */
  readonly stage: number;
  /** Day on which it was decided; NaN where it was open or the day is not known. */
  readonly closedAt: number;
}

/** Whether the deal was there on the day: its creation is unknown or not later. */
export function existsAt({ created }: Deal, asOf: Day): boolean {
  return created === null || Math.floor(created) <= asOf;
}

/**
 * Whether the row's outcome held on the day already: the deal is open, or it was closed by then or
 * on an unknown day.
 */
export function isClosedAt({ outcome, closeDate }: Deal, asOf: Day): boolean {
  return outcome !== 'open' && (closeDate === null || Math.floor(closeDate) <= asOf);
}

/**
 * Where the deal stood at the context's `asOf`, as its row tells. For a day in the past the row's
 * stage is used only where its date is not later; else the last stage dated by then.
 */
export function stateFromRow(deal: Deal, { asOf, isToday, openStages }: PathContext): DealState {
  if (isClosedAt(deal, asOf)) {
    return { outcome: deal.outcome, stage: -1, closedAt: deal.closeDate ?? Number.NaN };
  }
  const open: DealState = { outcome: 'open', stage: -1, closedAt: Number.NaN };
  const isOpenNow = deal.outcome === 'open';
  const dateOfStage = deal.stageDates[deal.stage] ?? Number.NaN;
  if (isOpenNow && (isToday || !(Math.floor(dateOfStage) > asOf))) {
    return { ...open, stage: deal.stage };
  }
  const dated = openStages.filter((stage) => Math.floor(deal.stageDates[stage] ?? NaN) <= asOf);
  return { ...open, stage: dated[dated.length - 1] ?? -1 };
}
