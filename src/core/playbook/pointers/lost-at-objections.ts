import { lossesAt } from '../../language/playbook/figures';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';

/** More of the losses happen while objections are handled. */
export const lostAtObjections: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'losses', is: 'high', from: 'objections', to: 'objections' }),
  sentence: lossesAt,
};
