import { medianAmount } from '../../language/playbook/figures';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';

/** Won deals are larger than with the others. */
export const largeDeals: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'deal size', is: 'high' }),
  sentence: medianAmount,
};
