import { percent } from '../../language/format';
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
  sentence: ({ stage, rate, otherRate }) =>
    `${stage} lets ${percent(rate)} through, with the others ${percent(otherRate)}`,
};
