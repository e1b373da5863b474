import type { SignalAtTarget } from '../../inference/signal';
import { THIS_LANGUAGE } from '../../language/this-language';
import type { SalesProcess } from '../../process';
import type { FollowedSignal } from './signals';

/** What a figure is called wherever it is told, and how the Coaching Log names it. */
export function figureName(
  { signal, target }: SignalAtTarget<FollowedSignal>,
  process: SalesProcess,
): string {
  const stage = process.stages[target.stage ?? -1]?.name ?? '';
  return nameFrom(signal.followUp.nameIn[THIS_LANGUAGE.tag], stage, target.activity);
}

/**
 * A figure's name, as it is written and as the log's is found again.
 *
 * @param pattern one of the names of a signal's follow-up
 * @param kind the kind of activity; '' for all of them
 */
export function nameFrom(pattern: string, stage: string, kind = ''): string {
  return pattern
    .replace(/{(.*)\*(.*)}/, (_, before, behind) => kind && before + kind + behind)
    .replace('{stage}', () => stage);
}
