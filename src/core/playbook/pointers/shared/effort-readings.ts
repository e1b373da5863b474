import { isMaterial } from '../../../inference/material';
import { pInDirection } from '../../../inference/samples/difference';
import { differenceOf, outcomesOf, type Sample } from '../../../inference/samples/sample';
import type { Subject } from '../../../inference/signal';
import { EFFORT } from '../../signals/effort';
import type { PointerInput, PointerReading } from '../pointer';
import { pointsOf } from './points';

/** Activities a week of one kind on two sides, and what they rest on. */
export interface EffortFigures {
  /** The kind; '' for all kinds together. */
  readonly name: string;
  readonly rate: number;
  readonly otherRate: number;
  readonly own: Sample;
  readonly other: Sample;
}

/**
 * For each kind of the effort whether one side did less of it than the other; of a finding about
 * one kind that kind alone, because another explains nothing of it. The sides are two people's
 * activities, or one's of two times.
 */
export function effortReadings(
  { lookup: { pipeline }, finding }: Pick<PointerInput, 'lookup' | 'finding'>,
  ownSide: Subject,
  otherSide: Subject,
): Array<PointerReading<EffortFigures>> {
  const { activity = '' } = finding.target;
  const targets = EFFORT.targets(pipeline.process, pipeline).filter(
    (target) => activity === '' || target.activity === activity,
  );
  return targets.flatMap((target) => {
    const own = EFFORT.sample(ownSide, target);
    const other = EFFORT.sample(otherSide, target);
    if (typeof own === 'string' || typeof other === 'string') return [];
    const difference = differenceOf(own, other);
    if (difference === null) return [];
    const p = pInDirection(difference, 'low');
    const smaller = Math.min(difference.outcomes, outcomesOf(other));
    return {
      points: pointsOf(p, isMaterial(EFFORT, difference, 'low'), smaller),
      p,
      figures: {
        name: target.activity ?? '',
        rate: difference.observed,
        otherRate: difference.expected,
        own,
        other,
      },
      deals: [],
    };
  });
}
