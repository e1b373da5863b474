import { shareWon } from '../../language/playbook/figures';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';

/** Fewer of the decided deals are won than with the others. */
export const fewerWon: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'win rate', is: 'low' }),
  sentence: shareWon,
};
