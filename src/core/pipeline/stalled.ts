import type { Deal } from '../deals/deal';
import type { ByPerson } from './by-person';
import { type OpenVisit, openVisits } from './open-visits';
import type { Pipeline } from './pipeline';
import type { LimitFinder } from './stalled-limit';

/** Whether the deal's next step is booked for `asOf` or later, so that waiting is a plan. */
export function isBookedAhead({ nextStepDate }: Deal, asOf: number): boolean {
  return nextStepDate !== null && Math.floor(nextStepDate) >= asOf;
}

/** The open deals that are over their stage's limit and have no next step booked ahead. */
export function stalledVisits(pipeline: Pipeline, limitOf: LimitFinder): OpenVisit[] {
  const { deals, owner, asOf } = pipeline;
  return openVisits(pipeline).filter(({ deal, stage, days }) => {
    const limit = limitOf(stage, owner[deal] as number).value;
    const row = deals[deal] as Deal;
    return limit !== null && days > limit.days && !isBookedAhead(row, asOf);
  });
}

/** Counts everybody's stalled open deals by stage. */
export function countStalled(
  pipeline: Pipeline,
  limitOf: LimitFinder,
): ByPerson<readonly number[]> {
  const none = (): number[] => pipeline.process.stages.map(() => 0);
  const team = none();
  const people = pipeline.salespeople.map(none);
  for (const { deal, stage } of stalledVisits(pipeline, limitOf)) {
    for (const counts of [team, people[pipeline.owner[deal] as number]]) {
      if (counts !== undefined) counts[stage] = (counts[stage] ?? 0) + 1;
    }
  }
  return { team, people };
}
