import { isUnlimited, isWithin } from '../../calendar';
import { END } from '../../history';
import { type PipelineIndex, whyNoConversion } from '../../pipeline/pipeline-index';
import { stageInVersion } from '../../process';
import { binomialMidP, wilsonInterval } from '../../statistics';
import type { Difference } from '../samples/difference';
import { type ShareCounts, shareSample } from '../samples/share';
import type { Target } from '../signal';
import type { Agreed, AgreedFigure } from './agreed-figure';

/** What was decided at a stage while a target held, and how much of it should have advanced. */
interface DecidedUnderTarget {
  successes: number;
  trials: number;
  expected: number;
}

/**
 * Everybody's conversion of the stages for which a target was agreed. The visits are gone through
 * once; the function that comes back gives one salesperson's figure at a stage, or none.
 */
export function decidedAgainstTargets(
  pipelineIndex: PipelineIndex,
  agreed: readonly Agreed[],
): (agreed: Agreed, target: Target) => AgreedFigure[] {
  const sums = decidedUnderTargets(pipelineIndex, agreed);
  return ({ person }, { stage }) => {
    const sum = sums.get(person)?.[stage ?? -1];
    // Where losses or their stages are missing, every stage would seem to convert all.
    if (sum === undefined || sum.trials === 0) return [];
    if (whyNoConversion(pipelineIndex, person) !== null) return [];
    const { successes, trials, expected } = sum;
    return [
      {
        person,
        own: shareSample(successes, trials),
        against: (sample) =>
          sample.kind === 'share' ? shareAgainst(sample, expected / trials) : null,
      },
    ];
  };
}

/** By person, a sum for each stage of the process. */
function decidedUnderTargets(
  { pipeline: { visits, process, window } }: PipelineIndex,
  agreed: readonly Agreed[],
): Map<number, DecidedUnderTarget[]> {
  const sums = new Map<number, DecidedUnderTarget[]>();
  const targets = new Map<number, (stage: number, moment: number) => number | null>();
  for (const { person, versions } of agreed) {
    sums.set(
      person,
      process.stages.map(() => ({ successes: 0, trials: 0, expected: 0 })),
    );
    const shares = versions.map((version) => ({
      ...version,
      ofStage: process.stages.map((stage) => stageInVersion(version, stage)?.targetConversion),
    }));
    targets.set(person, (stage, moment) => {
      const day = Math.floor(moment);
      const inForce = shares.find(
        ({ since, until }) => day >= since && (until === null || day <= until),
      );
      return inForce?.ofStage[stage] ?? null;
    });
  }
  const { stage, salesperson, counts, entered, left, size } = visits;
  for (let row = 0; row < size; row++) {
    const code = counts[row];
    if (code !== END.advanced && code !== END.lost) continue;
    const person = salesperson[row] as number;
    const at = stage[row] as number;
    const sum = sums.get(person)?.[at];
    if (sum === undefined) continue;
    const ended = left[row] as number;
    if (!isUnlimited(window) && !isWithin(ended, window)) continue;
    const began = entered[row] as number;
    const share = targets.get(person)?.(at, Number.isNaN(began) ? ended : began) ?? null;
    if (share === null) continue;
    sum.trials++;
    sum.expected += share;
    if (code === END.advanced) sum.successes++;
  }
  return sums;
}

function shareAgainst({ successes, trials }: ShareCounts, probability: number): Difference {
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
