import { percent } from '../../language/format';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';
import { besideOthers } from './shared/phrases';

/** Fewer of the decided deals are won than with the others. */
export const fewerWon: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'win rate', is: 'low' }),
  sentence: (figures) =>
    `${percent(figures.rate)} of the decided deals are won${besideOthers(figures, percent(figures.otherRate))}`,
};
