import { percent } from '../../language/format';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';
import { besideOthers } from './shared/phrases';

/** Qualification advances more deals than with the others. */
export const letsThrough: Pointer<SignalFigures> = {
  look: bySignal({
    signal: 'conversion',
    is: 'high',
    from: 'qualification',
    to: 'qualification',
  }),
  sentence: (figures) =>
    `${figures.stage} lets ${percent(figures.rate)} through${besideOthers(figures, percent(figures.otherRate))}`,
};
