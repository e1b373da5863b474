import { ALL_DATA, isUnlimited } from '../calendar';
import { lazily, lazyFields } from '../lazily';
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

/** What every metric draws on, for everybody. */
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

/**
 * What the pipeline's metrics draw on, each part gone through once, when it is first asked for: of
 * a span that is only compared with another nobody wants to know the times or what is stalled.
 */
export function takeMeasures(pipeline: Pipeline): Measures {
  const limits = lazily(() => limitFinder(pipeline, timesForLimits(measures)));
  const measures: Measures = lazyFields<Measures>({
    pipeline: () => pipeline,
    standing: () => dealsByStanding(pipeline),
    lost: () => lostStages(pipeline, measures.standing),
    tally: () => tallyStages(pipeline),
    times: () => measureTimes(pipeline),
    open: () => openByStage(pipeline),
    proposals: () => proposalsIntoDeals(pipeline, measures.standing, measures.lost),
    teamTimes: () => ofTeam(pipeline, measures.times),
    limitOf: () => (stage, person) => limits()(stage, person),
    stalled: () => countStalled(measures),
  });
  return measures;
}

function ofTeam({ process }: Pipeline, times: TimesInStages): StageTimes[] {
  return process.stages.map((_, stage) => times.of(stage, TEAM));
}

function timesForLimits({ pipeline, teamTimes }: Measures): readonly StageTimes[] {
  if (isUnlimited(pipeline.window)) return teamTimes;
  return ofTeam(pipeline, measureTimes({ ...pipeline, window: ALL_DATA }));
}

function countStalled({ pipeline, limitOf }: Measures): ByPerson<number[]> {
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
