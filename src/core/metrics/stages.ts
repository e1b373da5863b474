import type { ValueOrAbsence } from '../pipeline/absence';
import { partOf } from '../pipeline/by-person';
import type { OpenInStage } from '../pipeline/open-by-stage';
import { type PipelineIndex, whyNoConversion } from '../pipeline/pipeline-index';
import { onePerson } from '../pipeline/selection';
import type { StageCounts } from '../pipeline/stage-tally';
import type { StageTimes } from '../pipeline/stage-times';
import type { StalledLimit } from '../pipeline/stalled-limit';
import { conversion, eventualConversion } from './conversion';
import type { Estimate } from './estimate';
import type { Metric } from './metric';
import { timeInStage } from './time-in-stage';

/** One stage's metrics for the team or one salesperson. */
export interface StageMetrics {
  /** Index of the stage in the process. */
  readonly stage: number;
  readonly counts: StageCounts;
  /** Conversion by decision. */
  readonly rate: Estimate;
  /** Share that advances in the end. */
  readonly eventual: Estimate;
  readonly medianDays: Estimate;
  readonly limit: ValueOrAbsence<StalledLimit>;
  /** Open deals over the stalled limit; null where there is no limit. */
  readonly stalled: number | null;
  readonly open: OpenInStage;
}

/** The open stages in order: how deals get through each, and how long they take. */
export const stages = {
  name: 'stages',
  compute: (lookup, person) =>
    lookup.pipeline.openStages.map((stage) => stageMetrics(lookup, stage, person)),
  entry: (metrics, process) =>
    metrics.stages.map(({ stage, counts, rate, eventual, medianDays, stalled, open }) => ({
      stage: process.stages[stage]?.name ?? '',
      ...counts,
      rate,
      low: rate.low,
      high: rate.high,
      eventual,
      medianDays,
      medianLow: medianDays.low,
      medianHigh: medianDays.high,
      stalled,
      openShare: open.share,
      openValue: open.value,
    })),
} satisfies Metric<'stages', readonly StageMetrics[]>;

/**
 * How many deals were lost in the stage, to be shown to people: null where none were because
 * nobody writes down lost deals, or their stages.
 */
export function knownLosses({
  counts: { lost },
  rate: { absent },
}: Pick<StageMetrics, 'counts' | 'rate'>): number | null {
  const isUnknown = absent === 'no-losses-recorded' || absent === 'lost-stage-unknown';
  return lost === 0 && isUnknown ? null : lost;
}

/** The metrics of one stage for the team (null) or one salesperson, by index. */
export function stageMetrics(
  lookup: PipelineIndex,
  stage: number,
  person: number | null,
): StageMetrics {
  const { tally, open, limitOf, stalled } = lookup;
  const counts = partOf<readonly StageCounts[]>(tally, person)[stage] as StageCounts;
  const times = timesOf(lookup, stage, person);
  const whyNot = whyNoConversion(lookup, person);
  const limit = limitOf(stage, person ?? -1);
  return {
    stage,
    counts,
    rate: conversion(counts, whyNot),
    eventual: eventualConversion(times, whyNot),
    medianDays: timeInStage(times),
    limit,
    stalled: limit.value === null ? null : (partOf(stalled, person)[stage] ?? 0),
    open: partOf(open, person)[stage] as OpenInStage,
  };
}

/** Median days in a stage for the team (null) or one salesperson, by index. */
export function medianDaysIn(
  lookup: PipelineIndex,
  stage: number,
  person: number | null,
): Estimate {
  return timeInStage(timesOf(lookup, stage, person));
}

function timesOf(
  { times, teamTimes }: PipelineIndex,
  stage: number,
  person: number | null,
): StageTimes {
  return person === null ? (teamTimes[stage] as StageTimes) : times.of(stage, onePerson(person));
}
