import type { Deal } from '../deals';
import { isOlderThanAnyWin } from '../pipeline/longest-win';
import { openVisits } from '../pipeline/open-visits';
import type { Pipeline } from '../pipeline/pipeline';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { isOverdue, slippageOf } from './slippage';

/** What a salesperson's open deals in a stage of the process say of themselves; counts of deals. */
export interface OpenFacts {
  readonly open: number;
  /** Longer in their stage than usual, and of how many the days there and what is usual are known. */
  readonly stalled: number;
  readonly timed: number;
  readonly olderThanAnyWin: number;
  /** Without a next step, or one whose day has passed; null where nobody records next steps. */
  readonly withoutNextStep: number | null;
  /** With a close date, and of these: passed, or pushed out twice or more. */
  readonly dated: number;
  readonly slipping: number;
  /** The largest deal and its share of the open value, 0–1; null without amounts. */
  readonly largest: { readonly deal: Deal; readonly share: number } | null;
}

/** Whether a next step is written down whose day, where it has one, has not passed. */
export function hasNextStepAhead({ nextStep, nextStepDate }: Deal, asOf: number): boolean {
  return nextStepDate === null ? nextStep !== null : nextStepDate >= asOf;
}

/** Close dates pushed so often are no dates. */
const PUSHES = 2;

/** Whether a deal's close date was pushed out twice or more. */
export function isPushed(pipeline: Pipeline, deal: number): boolean {
  return slippageOf(pipeline, deal).pushes >= PUSHES;
}

/** The facts of one salesperson's open deals. */
export function openFacts(lookup: PipelineIndex, person: number): OpenFacts {
  const { pipeline, standing, stalled } = lookup;
  const { asOf } = pipeline;
  // Those in a stage that the process does not have among them, as in the count of open deals.
  const indexes = standing.people[person]?.open ?? [];
  const deals = indexes.map((index) => pipeline.deals[index] as Deal);
  const slipping = indexes.filter((index) => {
    const { closeDate } = pipeline.deals[index] as Deal;
    if (closeDate === null) return false;
    return isOverdue(closeDate, asOf) || isPushed(pipeline, index);
  });
  const value = deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const largest = deals.reduce<Deal | undefined>(
    (most, deal) => ((deal.amount ?? 0) > (most?.amount ?? 0) ? deal : most),
    undefined,
  );
  return {
    open: deals.length,
    stalled: (stalled.people[person] ?? []).reduce((sum, count) => sum + count, 0),
    timed: timedVisits(lookup, person),
    olderThanAnyWin: indexes.filter((index) => isOlderThanAnyWin(pipeline, index)).length,
    withoutNextStep: pipeline.deals.some((deal) => hasNextStepAhead(deal, 0))
      ? deals.filter((deal) => !hasNextStepAhead(deal, asOf)).length
      : null,
    dated: deals.filter(({ closeDate }) => closeDate !== null).length,
    slipping: slipping.length,
    largest: largest === undefined ? null : { deal: largest, share: (largest.amount ?? 0) / value },
  };
}

/** Open deals of which the days in their stage are known, and after how many one waits too long. */
function timedVisits({ pipeline, limitOf }: PipelineIndex, person: number): number {
  return openVisits(pipeline).filter(
    ({ deal, stage, days }) =>
      pipeline.owner[deal] === person &&
      !Number.isNaN(days) &&
      limitOf(stage, person).value !== null,
  ).length;
}
