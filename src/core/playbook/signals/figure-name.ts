import type { SignalAtTarget } from '../../inference/signal';
import { kindInBrackets } from '../../language/evidence';
import type { SalesProcess } from '../../process';
import type { FollowedSignal } from './signals';

/** What a figure is called wherever it is told, and how the Coaching Log names it. */
export function figureName(
  { signal, target }: SignalAtTarget<FollowedSignal>,
  process: SalesProcess,
): string {
  return signal.followUp.names.en
    .replace('{stage}', () => process.stages[target.stage ?? -1]?.name ?? '')
    .replace('{kind}', () => kindInBrackets(target.activity));
}
