import { partOf } from '../pipeline/by-person';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { type StageCounts, sumCounts } from '../pipeline/stage-tally';

/** Deals that went on from where a stage stands in the process, and those that were lost in it. */
export interface GoneOn {
  /** How many were decided in the stage itself: without any nothing is known of it. */
  readonly decided: number;
  readonly wentOn: number;
  readonly lost: number;
}

/**
 * Of the deals that came as far as a stage, those that went on: they advanced from it, or passed it
 * over. Only so is the product over the stages the share of deals that are won: the conversion of a
 * stage that most deals pass over says nothing of these.
 *
 * @param person a salesperson's index, or null for the team
 */
export function goneOn(
  { tally, passedOver }: PipelineIndex,
  person: number | null,
  stage: number,
): GoneOn {
  const { advanced, lost } = partOf<readonly StageCounts[]>(tally, person)[stage] ?? sumCounts([]);
  const over = partOf(passedOver, person)[stage] ?? 0;
  return { decided: advanced + lost, wentOn: advanced + over, lost };
}
