import type { Direction } from '../../inference/direction';
import { isMaterial } from '../../inference/material';
import { pInDirection } from '../../inference/samples/difference';
import { differenceOf, outcomesOf } from '../../inference/samples/sample';
import { type Step, stepOrder } from '../../process';
import type { SignalCode } from '../signals/signal';
import { signalOf } from '../signals/signals';
import { type Pointer, pointing, strongest } from './pointer';

/** A signal looked at as a pointer, at one step, or where it says most up to a step. */
export function bySignal(
  code: SignalCode,
  direction: Direction,
  from: Step = 'lead generation',
  to: Step = from === 'lead generation' ? 'closing' : from,
): Pointer {
  return ({ pipelineIndex, person, others }) => {
    const { process } = pipelineIndex.pipeline;
    const signal = signalOf(code);
    const isThere = (step: Step): boolean =>
      stepOrder(step) >= stepOrder(from) && stepOrder(step) <= stepOrder(to);
    const readings = signal.targets(process, pipelineIndex.pipeline).flatMap((target) => {
      if (target.step !== null && !isThere(target.step)) return [];
      const own = signal.sample({ pipelineIndex, people: [person] }, target);
      const other = signal.sample({ pipelineIndex, people: others }, target);
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
