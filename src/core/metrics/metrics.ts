import type { Figure } from '../pipeline/absence';
import { partOf } from '../pipeline/by-person';
import type { OpenInStage } from '../pipeline/open-by-stage';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { onePerson } from '../pipeline/selection';
import type { StageCounts } from '../pipeline/stage-tally';
import type { StageTimes } from '../pipeline/stage-times';
import { meanOf, medianOf } from './center-estimates';
import { conversion, eventualConversion } from './conversion';
import {
  cycleLengths,
  discountByValue,
  velocityPerDay,
  wonAmounts,
  wonDiscounts,
} from './deal-figures';
import type { Estimate } from './estimate';
import type { Proposals } from './proposals';
import { type StalledLimit, timeInStage } from './time-in-stage';
import { type WinRate, winRate } from './win-rate';

/** One stage's figures for the team or one salesperson. */
export interface StageFigures {
  readonly stage: number;
  readonly counts: StageCounts;
  /** Conversion by decision. */
  readonly rate: Estimate;
  /** Share that advances in the end. */
  readonly eventual: Estimate;
  readonly medianDays: Estimate;
  readonly limit: Figure<StalledLimit>;
  /** Open deals over the stalled limit; null where there is no limit. */
  readonly stalled: number | null;
  readonly open: OpenInStage;
}

/** Median days in a stage for the team (null) or one salesperson, by index. */
export function timeOf(
  { times, teamTimes }: PipelineIndex,
  stage: number,
  person: number | null,
): Estimate {
  return timeInStage(timesOf(times, teamTimes, stage, person));
}

function timesOf(
  times: PipelineIndex['times'],
  teamTimes: PipelineIndex['teamTimes'],
  stage: number,
  person: number | null,
): StageTimes {
  return person === null ? (teamTimes[stage] as StageTimes) : times.of(stage, onePerson(person));
}

/** The figures of one stage for the team (null) or one salesperson, by index. */
export function stageFigures(
  pipelineIndex: PipelineIndex,
  stage: number,
  person: number | null,
): StageFigures {
  const { tally, times, lost, open, teamTimes, limitOf, stalled } = pipelineIndex;
  const counts = partOf<readonly StageCounts[]>(tally, person)[stage] as StageCounts;
  const own = timesOf(times, teamTimes, stage, person);
  const { areKnown } = partOf(lost, person);
  const limit = limitOf(stage, person ?? -1);
  return {
    stage,
    counts,
    rate: conversion(counts, areKnown),
    eventual: eventualConversion(own, areKnown),
    medianDays: timeInStage(own),
    limit,
    stalled: limit.value === null ? null : (partOf(stalled, person)[stage] ?? 0),
    open: partOf(open, person)[stage] as OpenInStage,
  };
}

/** All figures of the team or of one salesperson. */
export interface Metrics {
  readonly winRate: WinRate;
  readonly cycleDays: { readonly median: Estimate };
  readonly averageDeal: { readonly mean: Estimate; readonly median: Estimate };
  readonly discount: {
    readonly median: Estimate;
    readonly mean: Estimate;
    readonly byValue: Estimate;
  };
  readonly velocityPerDay: Estimate;
  readonly proposals: Proposals;
  readonly stages: readonly StageFigures[];
  /** Whether it is known at which stage deals were lost, so that stages have conversions. */
  readonly lostStagesAreKnown: boolean;
}

/** Computes the metrics of the team (null) or of one salesperson, by index. */
export function metricsOf(pipelineIndex: PipelineIndex, person: number | null): Metrics {
  const { pipeline, standing, proposals, lost } = pipelineIndex;
  const deals = partOf(standing, person);
  const cycles = cycleLengths(pipeline, deals.won);
  const amounts = wonAmounts(pipeline, deals.won);
  const discounts = wonDiscounts(pipeline, deals.won);
  return {
    winRate: winRate(pipeline, deals),
    cycleDays: { median: medianOf('days', cycles, 'no-created-dates') },
    averageDeal: {
      mean: meanOf('money', amounts, 'no-amounts'),
      median: medianOf('money', amounts, 'no-amounts'),
    },
    discount: {
      median: medianOf('share', discounts, 'no-discounts'),
      mean: meanOf('share', discounts, 'no-discounts'),
      byValue: discountByValue(pipeline, deals.won),
    },
    velocityPerDay: velocityPerDay(pipeline, deals),
    proposals: partOf(proposals.figures, person),
    stages: pipeline.openStages.map((stage) => stageFigures(pipelineIndex, stage, person)),
    lostStagesAreKnown: partOf(lost, person).areKnown,
  };
}
