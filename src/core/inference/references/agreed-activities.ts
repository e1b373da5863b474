import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { activityInVersion, type ProcessActivity, type SalesProcess } from '../../process';
import { sumOf } from '../../sum';
import type { Target } from '../signal';
import type { Agreed, AgreedFigure } from './agreed-figure';
import { paceUnderTargets } from './pace-under-targets';

/** The kind of activity of the process that a target is about; undefined where it names none. */
export function activityAt(
  { activities }: Pick<SalesProcess, 'activities'>,
  { activity }: Target,
): ProcessActivity | undefined {
  return activities.find(({ name }) => name === activity);
}

/** Everybody's activities a week of a kind for which a weekly target was agreed. */
export function activitiesAgainstTargets(
  { pipeline, effort }: PipelineIndex,
  agreed: readonly Agreed[],
  target: Target,
): AgreedFigure[] {
  const kind = activityAt(pipeline.process, target);
  if (kind === undefined || !effort.isRecorded) return [];
  const done = effort.of([effort.kinds.indexOf(kind.name)]);
  return agreed.flatMap(({ person, versions }) =>
    paceUnderTargets({
      person,
      versions,
      weeklyTargetIn: (version) => activityInVersion(version, kind)?.weeklyTarget ?? null,
      salespeople: pipeline.salespeople,
      everybody: done,
      eventsIn: ({ byDay }, from, to) =>
        sumOf([...byDay].flatMap(([day, count]) => (day >= from && day <= to ? [count] : []))),
    }),
  );
}
