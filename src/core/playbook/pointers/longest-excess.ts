import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';
import { stageTakes } from './shared/phrases';

/** The stage that takes longer than with the others, most clearly so. */
export const longestExcess: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'time', is: 'high' }),
  sentence: stageTakes,
};
