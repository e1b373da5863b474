import { medianAmount } from '../../language/playbook/figures';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';

/** Won deals are smaller than with the others. */
export const smallerWon: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'deal size', is: 'low' }),
  sentence: medianAmount,
};
