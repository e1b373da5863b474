import type { PipelineIndex } from '../pipeline/pipeline-index';
import { foldName, personalActivities } from '../process';
import { normalQuantile } from '../statistics';
import { type ActivityMetrics, activities } from './activities';
import { bestQuarter } from './best-quarter';
import { FEWEST_OWN_OUTCOMES, type PlannedStage } from './plan';
import type { QuotaStep } from './quota-step';

/**
 * What the first contacts of a plan take of each kind of activity that is in the person's process:
 * as many for one contact as it took until now. With fewer than ten first contacts of one's own the
 * ratio is the team's. Its uncertainty, two Poisson counts' on the logarithmic scale, is added to the
 * plan's.
 *
 * @param contacts the stage in which deals begin, as it is planned
 * @returns none where no activities are recorded; a kind that was never done is left out
 */
export function effortSteps(
  lookup: PipelineIndex,
  person: number,
  contacts: PlannedStage,
): QuotaStep[] {
  const { effort } = lookup;
  const { process, salespeople } = lookup.pipeline;
  const inForce = personalActivities(process.activities, salespeople[person]?.name ?? null).filter(
    ({ skip }) => !skip,
  );
  if (inForce.length === 0) return [];
  const own = activities.compute(lookup, person).kinds;
  const team = activities.compute(lookup, null).kinds;
  const kindOf = (kinds: readonly ActivityMetrics[], name: string): ActivityMetrics | undefined =>
    kinds.find(({ activity }) => foldName(activity) === foldName(name));
  const reach = normalQuantile(0.975);
  const variance = (Math.log(contacts.high / contacts.needed) / reach) ** 2;
  return inForce.flatMap(({ name }): QuotaStep[] => {
    const ownKind = kindOf(own, name);
    const isOwn = (ownKind?.perFirstContact.n ?? 0) >= FEWEST_OWN_OUTCOMES;
    const ratio = (isOwn ? ownKind : kindOf(team, name))?.perFirstContact;
    if (ratio === undefined || ratio.value === null || ratio.value === 0) return [];
    const needed = contacts.needed * ratio.value;
    const counts = 1 / ratio.n + 1 / (ratio.n * ratio.value);
    const factor = Math.exp(reach * Math.sqrt(variance + counts));
    return [
      {
        kind: 'activity',
        name,
        needed,
        low: needed / factor,
        high: needed * factor,
        now: ownKind?.perWeek.value ?? null,
        passingOver: 0,
        reached: bestQuarter(effort.of([effort.kinds.indexOf(name)])),
        isTarget: true,
      },
    ];
  });
}
