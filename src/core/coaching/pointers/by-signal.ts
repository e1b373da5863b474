import { type Step, stepOrder } from '../../process';
import { pInDirection } from '../comparison';
import { differenceOf } from '../difference';
import { isMaterial } from '../material';
import { outcomesOf } from '../sample';
import type { Direction, SignalCode } from '../signal';
import { signalOf } from '../signals';
import { type Pointer, pointing, strongest } from './pointer';

/** A signal looked at as a pointer, at one step, or where it says most up to a step. */
export function bySignal(
  code: SignalCode,
  direction: Direction,
  from: Step = 'lead generation',
  to: Step = from === 'lead generation' ? 'closing' : from,
): Pointer {
  return ({ measures, person, others }) => {
    const { process } = measures.pipeline;
    const signal = signalOf(code);
    const isThere = (step: Step): boolean =>
      stepOrder(step) >= stepOrder(from) && stepOrder(step) <= stepOrder(to);
    const readings = signal.targets(process, measures.pipeline).flatMap((target) => {
      if (target.step !== null && !isThere(target.step)) return [];
      const own = signal.sample({ measures, people: [person] }, target);
      const other = signal.sample({ measures, people: others }, target);
      if (typeof own === 'string' || typeof other === 'string') return [];
      const difference = differenceOf(own, other);
      if (difference === null) return [];
      const p = pInDirection(difference, direction);
      const smaller = Math.min(difference.outcomes, outcomesOf(other));
      return {
        points: pointing(p, isMaterial(signal, difference, direction), smaller),
        p,
        figures: {
          stage: process.stages[target.stage ?? -1]?.name ?? '',
          rate: difference.observed,
          otherRate: difference.expected,
        },
        deals: [],
      };
    });
    return strongest(readings, { missing: code === 'time' ? 'stage dates' : null });
  };
}
