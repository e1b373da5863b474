import { ALL_DATA } from '../../calendar';
import { exposures } from '../../pipeline/exposure';
import { firstEntries } from '../../pipeline/first-entries';
import type { Pipeline } from '../../pipeline/pipeline';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { stageInVersion } from '../../process';
import { quantile } from '../../statistics';
import type { Target } from '../signal';
import type { Agreed, AgreedFigure } from './agreed-figure';
import { paceUnderTargets } from './pace-under-targets';

/** Everybody's entries a week into a stage for which a weekly target was agreed. */
export function entriesAgainstTargets(
  lookup: PipelineIndex,
  agreed: readonly Agreed[],
  target: Target,
): AgreedFigure[] {
  const { pipeline } = lookup;
  const stage = pipeline.process.stages[target.stage ?? -1];
  if (stage === undefined) return [];
  const withTarget = agreed.filter(({ versions }) =>
    versions.some((version) => stageInVersion(version, stage)?.weeklyTarget != null),
  );
  if (withTarget.length === 0) return [];
  const entries = lookup.weeklyEntries(target.stages);
  const arrivals = lookup.weeklyEntries(pipeline.openStages);
  const daysToFill = daysToFillUpTo(pipeline, target.stages);
  const always = exposures({ ...pipeline, window: ALL_DATA }, null);
  return withTarget.flatMap(({ person, versions }) =>
    paceUnderTargets({
      person,
      versions,
      weeklyTargetIn: (version) => stageInVersion(version, stage)?.weeklyTarget ?? null,
      salespeople: pipeline.salespeople,
      everybody: entries,
      arrivals: arrivals[person]?.weekly ?? [],
      filled: (always[person]?.from ?? 0) + daysToFill,
      eventsIn: ({ days }, from, to) =>
        days.filter((day) => Math.floor(day) >= from && Math.floor(day) <= to).length,
    }),
  );
}

/**
 * Days from a deal's creation within which nearly all that come to the stages have come there. So
 * long after somebody's first deed the pipeline before these stages is still filling: as many
 * entries as later cannot be asked for, and a healthy team that agreed on its first day would seem to
 * fall short. 0 for the first stage.
 */
function daysToFillUpTo({ visits, deals }: Pipeline, stages: readonly number[]): number {
  const days = firstEntries({ visits }, new Set(stages)).flatMap(({ deal, at }) => {
    const created = deals[deal]?.created ?? Number.NaN;
    const passed = Math.floor(at) - Math.floor(created);
    return passed >= 0 ? [passed] : [];
  });
  return Math.round(quantile({ values: days, q: NEARLY_ALL }) ?? 0);
}

/** Later ones are so few that they hide nothing. */
const NEARLY_ALL = 0.9;
