import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';
import { medianAmount } from './shared/phrases';

/** Won deals are smaller than with the others. */
export const smallerWon: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'deal size', is: 'low' }),
  sentence: medianAmount,
};
