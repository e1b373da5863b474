import type { AbsenceCode, Figure } from './absence';
import { type OpenInStage, openByStage } from './balance';
import { type ByPerson, partOf } from './by-person';
import { type DealsByStanding, dealsByStanding } from './closed-deals';
import { type Conversion, conversion, eventualConversion } from './conversion';
import {
  cycleLengths,
  discountByValue,
  middleAndMean,
  velocityPerDay,
  wonAmounts,
  wonDiscounts,
} from './deal-figures';
import { type LostStages, lostStages } from './lost-stages';
import type { Pipeline } from './pipeline';
import { type ProposalData, proposalsIntoDeals } from './proposals';
import { onePerson, type Selection, TEAM } from './selection';
import { type StageCounts, type StageTally, tallyStages } from './stage-tally';
import { measureTimes, type StageTimes, type TimesInStages } from './stage-times';
import { type LimitFinder, limitFinder, stalledVisits } from './stalled';
import { type MedianTime, type StalledLimit, timeInStage } from './time-in-stage';
import { type WinRate, winRate } from './win-rate';

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

/** One stage's figures for the team or one salesperson. */
export interface StageFigures {
  readonly stage: number;
  readonly counts: StageCounts;
  readonly conversion: Figure<Conversion>;
  readonly eventual: Figure<number>;
  readonly time: Figure<MedianTime>;
  readonly limit: Figure<StalledLimit>;
  /** Open deals over the stalled limit; null where there is no limit. */
  readonly stalled: number | null;
  readonly open: OpenInStage;
}

/** The figures of one stage. */
export function stageFigures(
  measures: Measures,
  stage: number,
  person: number | null,
): StageFigures {
  const { tally, times, lost, open, teamTimes, limitOf, stalled } = measures;
  const selection: Selection = person === null ? TEAM : onePerson(person);
  const counts = partOf<readonly StageCounts[]>(tally, person)[stage] as StageCounts;
  const own = person === null ? (teamTimes[stage] as StageTimes) : times.of(stage, selection);
  const { areKnown } = partOf(lost, person);
  const limit = limitOf(stage, person ?? -1);
  return {
    stage,
    counts,
    conversion: conversion(counts, areKnown),
    eventual: eventualConversion(own, areKnown),
    time: timeInStage(own),
    limit,
    stalled: limit.value === null ? null : (partOf(stalled, person)[stage] ?? 0),
    open: partOf(open, person)[stage] as OpenInStage,
  };
}

/** All figures of the team (null) or of one salesperson, by index. */
export interface Metrics {
  readonly winRate: WinRate;
  readonly cycleDays: ReturnType<typeof middleAndMean>;
  readonly averageDeal: ReturnType<typeof middleAndMean>;
  readonly discount: ReturnType<typeof middleAndMean>;
  readonly discountByValue: number | null;
  readonly velocityPerDay: number | null;
  readonly proposals: ProposalData['figures']['team'];
  readonly stages: readonly StageFigures[];
  /** Why stage conversion is absent, where it is. */
  readonly conversionAbsent: AbsenceCode | null;
}

/** Computes the metrics of the team (null) or of one salesperson, by index. */
export function metricsOf(measures: Measures, person: number | null): Metrics {
  const { pipeline, standing, proposals, lost } = measures;
  const deals = partOf(standing, person);
  return {
    winRate: winRate(pipeline, deals),
    cycleDays: middleAndMean(cycleLengths(pipeline, deals.won)),
    averageDeal: middleAndMean(wonAmounts(pipeline, deals.won)),
    discount: middleAndMean(wonDiscounts(pipeline, deals.won)),
    discountByValue: discountByValue(pipeline, deals.won),
    velocityPerDay: velocityPerDay(pipeline, deals),
    proposals: partOf(proposals.figures, person),
    stages: pipeline.openStages.map((stage) => stageFigures(measures, stage, person)),
    conversionAbsent: partOf(lost, person).areKnown ? null : 'lost-stage-unknown',
  };
}
