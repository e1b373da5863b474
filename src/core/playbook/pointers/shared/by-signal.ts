import type { Direction } from '../../../inference/direction';
import { isMaterial } from '../../../inference/material';
import { pInDirection } from '../../../inference/samples/difference';
import { differenceOf, outcomesOf, type Sample } from '../../../inference/samples/sample';
import { type Step, stepOrder } from '../../../process';
import type { SignalCode } from '../../signals/signal';
import { signalOf } from '../../signals/signals';
import type { Pointer } from '../pointer';
import { pointsOf, strongest, TOO_LITTLE } from './points';

/** A signal's figure of the person and of the others, in its unit, and the stage it is taken at. */
export interface SignalFigures {
  /** Name of the stage; '' for the pipeline as a whole. */
  readonly stage: string;
  readonly rate: number;
  readonly otherRate: number;
  /** What the two figures rest on. */
  readonly own: Sample;
  readonly other: Sample;
}

/** Which signal a pointer looks at, which way it speaks for the cause, and at which steps. */
interface SignalLookedAt {
  readonly signal: SignalCode;
  readonly is: Direction;
  /** From this step to that one, both included; all of them where left out. */
  readonly from?: Step;
  readonly to?: Step;
}

/** Looks at a signal as a pointer does, at the place among these steps where it has the smallest p. */
export function bySignal({
  signal: code,
  is: direction,
  from = 'lead generation',
  to = 'closing',
}: SignalLookedAt): Pointer<SignalFigures>['look'] {
  return ({ lookup, person, others }) => {
    if (others.length === 0) return TOO_LITTLE;
    const { process } = lookup.pipeline;
    const signal = signalOf(code);
    const isThere = (step: Step): boolean =>
      stepOrder(step) >= stepOrder(from) && stepOrder(step) <= stepOrder(to);
    const readings = signal.targets(process, lookup.pipeline).flatMap((target) => {
      if (target.step !== null && !isThere(target.step)) return [];
      const own = signal.sample({ lookup, people: [person] }, target);
      const other = signal.sample({ lookup, people: others }, target);
      if (typeof own === 'string' || typeof other === 'string') return [];
      const difference = differenceOf(own, other);
      if (difference === null) return [];
      const p = pInDirection(difference, direction);
      const smaller = Math.min(difference.outcomes, outcomesOf(other));
      return {
        points: pointsOf(p, isMaterial(signal, difference, direction), smaller),
        p,
        figures: {
          stage: process.stages[target.stage ?? -1]?.name ?? '',
          rate: difference.observed,
          otherRate: difference.expected,
          own,
          other,
        },
        deals: [],
      };
    });
    return strongest(readings, { missing: code === 'time' ? 'stage dates' : null });
  };
}
