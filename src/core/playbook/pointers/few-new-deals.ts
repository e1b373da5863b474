import { paces } from '../../language/format';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';

/** Fewer new deals come in than with the others. */
export const fewNewDeals: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'entries', is: 'low' }),
  sentence: ({ rate, otherRate }) => {
    const [own, others] = paces([rate, otherRate]);
    return `${own} new deals a week, with the others ${others}`;
  },
};
