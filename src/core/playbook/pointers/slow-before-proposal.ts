import { stageTakes } from '../../language/playbook/figures';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';

/** A step before the proposal takes longer than with the others. */
export const slowBeforeProposal: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'time', is: 'high', from: 'lead generation', to: 'needs analysis' }),
  sentence: stageTakes,
};
