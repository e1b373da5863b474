import { paces } from '../../language/format';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';
import { besideOthers } from './shared/phrases';

/** Fewer new deals come in than with the others. */
export const fewNewDeals: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'entries', is: 'low' }),
  sentence: (figures) => {
    const [own, others = ''] = paces([figures.rate, figures.otherRate]);
    return `${own} new deals a week${besideOthers(figures, others)}`;
  },
};
