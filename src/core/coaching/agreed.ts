import { type Day, isUnlimited, isWithin } from '../calendar';
import { END } from '../history';
import { type Measures, weeklyEntries } from '../metrics';
import { type Stage, stageInVersion, type VersionInForce, versionsInForce } from '../process';
import { binomialMidP, poissonInterval, poissonRateMidP, wilsonInterval } from '../statistics';
import { batchesOf } from './batches';
import { type Comparison, pInDirection } from './comparison';
import { type Difference, paceOutcomes } from './difference';
import { othersOf } from './others';
import type { PaceSample, Sample, ShareSample } from './sample';
import type { Signal, Target } from './signal';
import { weeklyCounts } from './signal-samples';
import { signalOf } from './signals';
import { everyStage, proposalTarget } from './targets';
import { widened } from './widened';

/**
 * Sets salespeople against their own agreed targets: conversion of a stage (one-sample binomial
 * mid-p) and entries a week (Poisson mid-p). Only what happened while a version with a target was
 * in force counts, each visit against the target of its day.
 */
export function compareWithAgreed(measures: Measures, compared: readonly number[]): Comparison[] {
  const { pipeline } = measures;
  return compared.flatMap((person) => {
    const { name } = pipeline.salespeople[person] as { name: string };
    const versions = versionsInForce(pipeline.agreements, name);
    if (versions.length === 0) return [];
    return everyStage(pipeline.process).flatMap((target) => [
      ...conversionAgainstTarget(measures, versions, person, target),
      ...entriesAgainstTarget(measures, versions, person, target),
    ]);
  });
}

function conversionAgainstTarget(
  { pipeline: { visits, process, window }, lost }: Measures,
  versions: readonly VersionInForce[],
  person: number,
  target: Target,
): Comparison[] {
  const stage = process.stages[target.stage ?? -1];
  // Where too many losses have no stage, every stage would seem to convert all.
  if (stage === undefined || !(lost.people[person]?.areKnown ?? false)) return [];
  let successes = 0;
  let trials = 0;
  let expected = 0;
  for (let row = 0; row < visits.size; row++) {
    if (visits.stage[row] !== target.stage || visits.salesperson[row] !== person) continue;
    const code = visits.counts[row];
    if (code !== END.advanced && code !== END.lost) continue;
    if (!isUnlimited(window) && !isWithin(visits.left[row] as number, window)) continue;
    const entered = visits.entered[row] as number;
    const day = Number.isNaN(entered) ? (visits.left[row] as number) : entered;
    const share = termOn(versions, stage, day)?.targetConversion ?? null;
    if (share === null) continue;
    trials++;
    expected += share;
    if (code === END.advanced) successes++;
  }
  if (trials === 0) return [];
  const probability = expected / trials;
  const own: Sample = { kind: 'share', successes, trials, strata: null, clustering: 1 };
  return comparisonsOf(signalOf('conversion'), target, person, own, (sample) =>
    sample.kind === 'share' ? shareAgainst(sample, probability) : null,
  );
}

function shareAgainst({ successes, trials }: ShareSample, probability: number): Difference {
  const { pLower, pUpper } = binomialMidP({ successes, trials, probability });
  const { lower, upper } = wilsonInterval({ successes, trials });
  return {
    observed: successes / trials,
    expected: probability,
    low: lower,
    high: upper,
    pLow: pLower,
    pHigh: pUpper,
    outcomes: trials,
  };
}

function entriesAgainstTarget(
  { pipeline }: Measures,
  versions: readonly VersionInForce[],
  person: number,
  target: Target,
): Comparison[] {
  const stage = pipeline.process.stages[target.stage ?? -1];
  const hasTarget = versions.some(
    (version) => stage !== undefined && stageInVersion(version, stage)?.weeklyTarget != null,
  );
  if (stage === undefined || !hasTarget) return [];
  const entries = weeklyEntries(pipeline, new Set(target.stages));
  const own = entries[person];
  if (own === undefined || own.absent !== null) return [];
  const { from, to, weeks } = own.exposure;
  // Absences are not dated, so they thin out every span alike.
  const present = weeks / Math.max(1 / 7, (to - from + 1) / 7);
  let events = 0;
  let exposed = 0;
  let expected = 0;
  for (const version of versions) {
    const weekly = stageInVersion(version, stage)?.weeklyTarget ?? null;
    const start = Math.max(from, version.since);
    const end = Math.min(to, version.until ?? to);
    if (weekly === null || end < start) continue;
    const span = ((end - start + 1) / 7) * present;
    exposed += span;
    expected += weekly * span;
    events += own.days.filter((day) => Math.floor(day) >= start && Math.floor(day) <= end).length;
  }
  if (exposed === 0 || expected === 0) return [];
  const others = othersOf(pipeline.salespeople, person);
  const batches = batchesOf(
    [person, ...others].flatMap((each) => {
      const theirs = entries[each];
      return theirs === undefined || theirs.absent !== null ? [] : [weeklyCounts(theirs)];
    }),
  );
  const isProposal = proposalTarget(pipeline.process).some((each) => each.stage === target.stage);
  const sample: Sample = { kind: 'pace', events, weeks: exposed, weekly: [weeklyCounts(own)] };
  return comparisonsOf(
    signalOf(isProposal ? 'proposals per week' : 'entries'),
    target,
    person,
    sample,
    (each) => (each.kind === 'pace' ? paceAgainst(each, expected / exposed, batches) : null),
  );
}

function paceAgainst(own: PaceSample, weeklyRate: number, batches: number): Difference | null {
  const { events, weeks } = own;
  const { pLower, pUpper } = poissonRateMidP({ events, weeks, weeklyRate });
  if (pLower === null || pUpper === null) return null;
  const { lower, upper } = poissonInterval({ events, weeks });
  return {
    observed: events / weeks,
    expected: weeklyRate,
    low: lower,
    high: upper,
    pLow: widened(pLower, batches),
    pHigh: widened(pUpper, batches),
    outcomes: paceOutcomes(own, weeklyRate),
  };
}

/** The stage's terms in the version that was in force on the day. */
function termOn(versions: readonly VersionInForce[], stage: Stage, day: Day): Stage | undefined {
  const version = versions.find(
    ({ since, until }) => Math.floor(day) >= since && (until === null || Math.floor(day) <= until),
  );
  return version === undefined ? undefined : stageInVersion(version, stage);
}

function comparisonsOf(
  signal: Signal,
  target: Target,
  person: number,
  own: Sample,
  against: (own: Sample) => Difference | null,
): Comparison[] {
  const difference = against(own);
  if (difference === null) return [];
  return signal.adverse.map((direction) => ({
    signal,
    target,
    person,
    reference: 'agreed',
    direction,
    own,
    other: null,
    difference,
    spread: 1,
    p: pInDirection(difference, direction),
    pOf(sample) {
      const again = against(sample);
      return again === null ? null : pInDirection(again, direction);
    },
  }));
}
