import { type OpenInStage, openByStage } from './balance';
import type { ByPerson } from './by-person';
import { type DealsByStanding, dealsByStanding } from './closed-deals';
import { type LostStages, lostStages } from './lost-stages';
import type { Pipeline } from './pipeline';
import { type ProposalData, proposalsIntoDeals } from './proposals';
import { TEAM } from './selection';
import { type StageTally, tallyStages } from './stage-tally';
import { measureTimes, type StageTimes, type TimesInStages } from './stage-times';
import { type LimitFinder, limitFinder, stalledVisits } from './stalled';

/** What every metric draws on, gone through once for everybody. */
export interface Measures {
  readonly pipeline: Pipeline;
  readonly standing: ByPerson<DealsByStanding>;
  readonly lost: ByPerson<LostStages>;
  readonly tally: StageTally;
  readonly times: TimesInStages;
  readonly open: ByPerson<readonly OpenInStage[]>;
  readonly proposals: ProposalData;
  /** The team's times by stage, which the stalled limits come from. */
  readonly teamTimes: readonly StageTimes[];
  readonly limitOf: LimitFinder;
  /** Stalled open deals by stage. */
  readonly stalled: ByPerson<readonly number[]>;
}

/** Goes through the pipeline once for all that follows. */
export function takeMeasures(pipeline: Pipeline): Measures {
  const standing = dealsByStanding(pipeline);
  const lost = lostStages(pipeline, standing);
  const times = measureTimes(pipeline);
  const teamTimes = pipeline.process.stages.map((_, stage) => times.of(stage, TEAM));
  const limitOf = limitFinder(pipeline, teamTimes);
  return {
    pipeline,
    standing,
    lost,
    tally: tallyStages(pipeline),
    times,
    open: openByStage(pipeline),
    proposals: proposalsIntoDeals(pipeline, standing, lost),
    teamTimes,
    limitOf,
    stalled: countStalled(pipeline, limitOf),
  };
}

function countStalled(pipeline: Pipeline, limitOf: LimitFinder): ByPerson<number[]> {
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
