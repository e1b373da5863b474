import { newDealsAWeek } from '../../language/playbook/figures';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';

/** Fewer new deals come in than with the others. */
export const fewNewDeals: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'entries', is: 'low' }),
  sentence: newDealsAWeek,
};
