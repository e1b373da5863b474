import { ALL_DATA, isUnlimited } from '../calendar';
import { lazily } from '../lazily';
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
  /** The team's times by stage. */
  readonly teamTimes: readonly StageTimes[];
  /** How long is too long does not depend on the window: it rests on all of the team's visits. */
  readonly limitOf: LimitFinder;
  /** Stalled open deals by stage. */
  readonly stalled: ByPerson<readonly number[]>;
}

/** Goes through the pipeline once for all that follows. */
export function takeMeasures(pipeline: Pipeline): Measures {
  const standing = dealsByStanding(pipeline);
  const lost = lostStages(pipeline, standing);
  const times = measureTimes(pipeline);
  const teamTimes = ofTeam(pipeline, times);
  // Asked for lazily: of a window for comparing nobody wants to know what is stalled.
  const limits = lazily(() => limitFinder(pipeline, timesForLimits(pipeline, teamTimes)));
  const limitOf: LimitFinder = (stage, person) => limits()(stage, person);
  const stalled = lazily(() => countStalled(pipeline, limitOf));
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
    get stalled() {
      return stalled();
    },
  };
}

function ofTeam({ process }: Pipeline, times: TimesInStages): StageTimes[] {
  return process.stages.map((_, stage) => times.of(stage, TEAM));
}

function timesForLimits(pipeline: Pipeline, teamTimes: StageTimes[]): StageTimes[] {
  if (isUnlimited(pipeline.window)) return teamTimes;
  return ofTeam(pipeline, measureTimes({ ...pipeline, window: ALL_DATA }));
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
