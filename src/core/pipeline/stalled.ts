import type { Deal } from '../deals/deal';
import { type StalledLimit, stalledLimit } from '../metrics/time-in-stage';
import { personalProcess } from '../process/model';
import { absent, type Figure } from './absence';
import { type OpenVisit, openVisits } from './open-visits';
import type { Pipeline } from './pipeline';
import type { StageTimes } from './stage-times';

/** The stalled limit of a stage for a salesperson (index, -1 for nobody): their own, else the team's. */
export type LimitFinder = (stage: number, person: number) => Figure<StalledLimit>;

/** A finder of stalled limits that works each one out once, from the team's times by stage. */
export function limitFinder(
  { process, salespeople }: Pipeline,
  teamTimes: readonly StageTimes[],
): LimitFinder {
  const teamLimits = process.stages.map(({ maxDays }, stage) =>
    stalledLimit(maxDays, teamTimes[stage] as StageTimes),
  );
  // A deal in an unknown stage has no limit.
  const none = absent<StalledLimit>('no-stage-dates');
  if (process.overrides.length === 0) return (stage) => teamLimits[stage] ?? none;
  const personalLimits = salespeople.map(({ name }) =>
    personalProcess(process, name).map(({ maxDays }, stage) =>
      maxDays === process.stages[stage]?.maxDays
        ? teamLimits[stage]
        : stalledLimit(maxDays, teamTimes[stage] as StageTimes),
    ),
  );
  return (stage, person) => personalLimits[person]?.[stage] ?? teamLimits[stage] ?? none;
}

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
