import { isUnlimited, isWithin } from '../../calendar';
import { END } from '../../history';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { signalOf } from '../../playbook/signals/signals';
import { everyStage } from '../../playbook/signals/targets';
import { stageInVersion } from '../../process';
import { binomialMidP, wilsonInterval } from '../../statistics';
import type { Difference } from '../samples/difference';
import type { Sample, ShareSample } from '../samples/sample';
import type { Agreed, AgreedFigure } from './agreed';

/** What was decided at a stage while a target held, and how much of it should have advanced. */
interface Sum {
  successes: number;
  trials: number;
  expected: number;
}

/** Everybody's conversion of each stage for which a target was agreed. */
export function conversionsAgainstTargets(
  pipelineIndex: PipelineIndex,
  agreed: readonly Agreed[],
): AgreedFigure[] {
  const { process } = pipelineIndex.pipeline;
  const sums = decidedUnderTargets(pipelineIndex, agreed);
  return agreed.flatMap(({ person }) =>
    everyStage(process).flatMap((target): AgreedFigure[] => {
      const sum = sums.get(person)?.[target.stage ?? -1];
      // Where too many losses have no stage, every stage would seem to convert all.
      const isKnown = pipelineIndex.lost.people[person]?.areKnown ?? false;
      if (sum === undefined || sum.trials === 0 || !isKnown) return [];
      const { successes, trials, expected } = sum;
      const own: Sample = { kind: 'share', successes, trials, strata: null, clustering: 1 };
      const against = (sample: Sample): Difference | null =>
        sample.kind === 'share' ? shareAgainst(sample, expected / trials) : null;
      return [{ signal: signalOf('conversion'), target, person, own, against }];
    }),
  );
}

/** By person, a sum for each stage of the process. */
function decidedUnderTargets(
  { pipeline: { visits, process, window } }: PipelineIndex,
  agreed: readonly Agreed[],
): Map<number, Sum[]> {
  const sums = new Map<number, Sum[]>();
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
