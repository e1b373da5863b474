import { isUnlimited, isWithin } from '../../calendar';
import { END, NOT_COUNTED } from '../../history/visits';
import type { Pipeline } from '../../pipeline/pipeline';
import { type PipelineIndex, whyNoConversion } from '../../pipeline/pipeline-index';
import { stageInVersion } from '../../process';
import type { Target } from '../signal';
import type { Agreed, AgreedFigure } from './agreed-figure';
import { DECIDED, DecisionAges } from './decision-ages';
import { ShareUnderTarget } from './share-under-target';
import { targetOfDay } from './target-of-day';

/**
 * Everybody's conversion of the stages for which a target was agreed. The visits are gone through
 * once; the function that comes back gives one salesperson's figure at a stage, or none.
 */
export function decidedAgainstTargets(
  lookup: PipelineIndex,
  agreed: readonly Agreed[],
): (agreed: Agreed, target: Target) => AgreedFigure[] {
  const sums = decidedUnderTargets(lookup.pipeline, agreed);
  return ({ person }, { stage }) => {
    // Where losses or their stages are missing, every stage would seem to convert all.
    if (whyNoConversion(lookup, person) !== null) return [];
    return sums.get(person)?.[stage ?? -1]?.figures(person) ?? [];
  };
}

/** By person, a sum for each stage of the process. */
function decidedUnderTargets(
  pipeline: Pipeline,
  agreed: readonly Agreed[],
): Map<number, ShareUnderTarget[]> {
  const { visits, process, window } = pipeline;
  const ages = agesByStage(pipeline);
  const sums = new Map(
    agreed.map(({ person }) => [person, process.stages.map(() => new ShareUnderTarget())]),
  );
  const targets = new Map(
    agreed.map(({ person, versions }) => [
      person,
      process.stages.map((stage) =>
        targetOfDay(versions, (version) => stageInVersion(version, stage)?.targetConversion),
      ),
    ]),
  );
  const { stage, salesperson, counts, entered, left, size } = visits;
  for (let row = 0; row < size; row++) {
    const code = counts[row];
    if (code !== END.advanced && code !== END.lost) continue;
    const person = salesperson[row] as number;
    const at = stage[row] as number;
    const ended = left[row] as number;
    if (!isUnlimited(window) && !isWithin(ended, window)) continue;
    const began = entered[row] as number;
    const target = targets.get(person)?.[at]?.(Number.isNaN(began) ? ended : began) ?? null;
    if (target === null) continue;
    const expected = ages[at]?.expectedShare(target, began) ?? target;
    sums.get(person)?.[at]?.add(code === END.advanced, target, expected);
  }
  return sums;
}

/** How soon visits to each stage are decided, everybody's. */
function agesByStage(pipeline: Pipeline): DecisionAges[] {
  const { visits, process } = pipeline;
  const ages = process.stages.map(() => new DecisionAges(pipeline));
  for (let row = 0; row < visits.size; row++) {
    const code = visits.counts[row] as number;
    if (code === NOT_COUNTED) continue;
    ages[visits.stage[row] as number]?.add(
      visits.entered[row] as number,
      visits.left[row] as number,
      code === END.advanced
        ? DECIDED.success
        : code === END.lost
          ? DECIDED.failure
          : DECIDED.notYet,
    );
  }
  return ages;
}
