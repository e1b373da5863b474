import type { PipelineIndex } from '../pipeline/pipeline-index';
import { leftFlags } from '../pipeline/stage-times';
import { personalProcess } from '../process/model';
import { kaplanMeier, restrictedMean } from '../statistics';

/**
 * The shares of open deals that the agreed process leads to, by Little's law: what enters a stage
 * a week times how long it stays. Entries are the stage's own weekly target, else the previous
 * stage's entries times its target conversion; the stay is the team's restricted mean (the area
 * under the Kaplan–Meier curve). By stage index; null everywhere where an input is missing.
 *
 * Source of the law: J. Little, Operations Research 9 (1961), 383–387.
 */
export function steadyStateShares(
  { pipeline, teamTimes }: PipelineIndex,
  salesperson: string | null,
): ReadonlyArray<number | null> {
  const stages = personalProcess(pipeline.process, salesperson);
  const expected = stages.map((): number | null => null);
  let entries: number | null = null;
  let total = 0;
  for (const stage of pipeline.openStages) {
    const { skip, weeklyTarget, targetConversion } = stages[stage] as (typeof stages)[number];
    if (skip) continue;
    entries = weeklyTarget ?? entries;
    const times = teamTimes[stage];
    if (entries === null || times === undefined) return stages.map(() => null);
    const curve = kaplanMeier({ days: times.days, left: leftFlags(times), q: [], sorted: true });
    const stay = restrictedMean({ curve });
    if (stay === null) return stages.map(() => null);
    expected[stage] = (entries / 7) * stay;
    total += (entries / 7) * stay;
    // The last stage needs no conversion, and one with a weekly target needs none before it.
    entries = targetConversion === null ? null : entries * targetConversion;
  }
  return total === 0
    ? stages.map(() => null)
    : expected.map((open) => (open === null ? null : open / total));
}
