import type { Pipeline } from '../../pipeline/pipeline';
import { activityInVersion, dealTargets, stageInVersion, versionsInForce } from '../../process';
import type { SignalAtTarget } from '../signal';
import { activityAt } from './agreed-activities';

/** The target in force for a person at a signal, in its unit; null where none was agreed. */
export function targetNow(
  { agreements, salespeople, process, asOf }: Pipeline,
  { signal, target }: SignalAtTarget,
  person: number,
): number | null {
  const versions = versionsInForce(agreements, salespeople[person]?.name ?? '');
  const version = versions.filter(({ since }) => since <= asOf).pop();
  if (version === undefined || signal.agreedTerm === null) return null;
  const stage = process.stages[target.stage ?? -1];
  const agreed = stage && stageInVersion(version, stage);
  switch (signal.agreedTerm.term) {
    case 'conversion':
      return agreed?.targetConversion ?? null;
    case 'entries a week':
      return agreed?.weeklyTarget ?? null;
    case 'activities per week': {
      const kind = activityAt(process, target);
      return (kind && activityInVersion(version, kind)?.weeklyTarget) ?? null;
    }
    case 'share won':
      return dealTargets(version.stages).proposalsIntoDeals;
    case 'largest discount':
      return dealTargets(version.stages).largestDiscount;
  }
}
