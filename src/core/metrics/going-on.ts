import type { PipelineIndex } from '../pipeline/pipeline-index';

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
  const counts = (person === null ? tally.team : tally.people[person])?.[stage];
  const over = (person === null ? passedOver.team : passedOver.people[person])?.[stage] ?? 0;
  const { advanced, lost } = counts ?? { advanced: 0, lost: 0 };
  return { decided: advanced + lost, wentOn: advanced + over, lost };
}
