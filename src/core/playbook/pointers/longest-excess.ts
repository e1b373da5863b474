import { stageTakes } from '../../language/playbook/figures';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';

/** The stage that takes longer than with the others, most clearly so. */
export const longestExcess: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'time', is: 'high' }),
  sentence: stageTakes,
};
