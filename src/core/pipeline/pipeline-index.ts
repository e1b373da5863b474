import { ALL_DATA, isUnlimited } from '../calendar';
import { lazily, lazyFields } from '../lazily';
import { type ProposalData, proposalsIntoDeals } from '../metrics/proposals';
import type { ByPerson } from './by-person';
import { type DealsByStanding, dealsByStanding } from './deals-by-standing';
import { type LostStages, lostStages } from './lost-stages';
import { type OpenInStage, openByStage } from './open-by-stage';
import type { Pipeline } from './pipeline';
import { TEAM } from './selection';
import { type StageTally, tallyStages } from './stage-tally';
import { measureTimes, type StageTimes, type TimesInStages } from './stage-times';
import { type LimitFinder, limitFinder, stalledVisits } from './stalled';

/** What every metric draws on, for everybody. */
export interface PipelineIndex {
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

/**
 * What the pipeline's metrics draw on, each part gone through once, when it is first asked for: of
 * a span that is only compared with another nobody wants to know the times or what is stalled.
 */
export function indexPipeline(pipeline: Pipeline): PipelineIndex {
  const limits = lazily(() => limitFinder(pipeline, timesForLimits(pipelineIndex)));
  const pipelineIndex: PipelineIndex = lazyFields<PipelineIndex>({
    pipeline: () => pipeline,
    standing: () => dealsByStanding(pipeline),
    lost: () => lostStages(pipeline, pipelineIndex.standing),
    tally: () => tallyStages(pipeline),
    times: () => measureTimes(pipeline),
    open: () => openByStage(pipeline),
    proposals: () => proposalsIntoDeals(pipeline, pipelineIndex.standing, pipelineIndex.lost),
    teamTimes: () => ofTeam(pipeline, pipelineIndex.times),
    limitOf: () => (stage, person) => limits()(stage, person),
    stalled: () => countStalled(pipelineIndex),
  });
  return pipelineIndex;
}

function ofTeam({ process }: Pipeline, times: TimesInStages): StageTimes[] {
  return process.stages.map((_, stage) => times.of(stage, TEAM));
}

function timesForLimits({ pipeline, teamTimes }: PipelineIndex): readonly StageTimes[] {
  if (isUnlimited(pipeline.window)) return teamTimes;
  return ofTeam(pipeline, measureTimes({ ...pipeline, window: ALL_DATA }));
}

function countStalled({ pipeline, limitOf }: PipelineIndex): ByPerson<number[]> {
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
