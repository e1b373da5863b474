import { letsThroughText } from '../../language/playbook/figures';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';

/** Qualification advances more deals than with the others. */
export const letsThrough: Pointer<SignalFigures> = {
  look: bySignal({
    signal: 'conversion',
    is: 'high',
    from: 'qualification',
    to: 'qualification',
  }),
  sentence: letsThroughText,
};
