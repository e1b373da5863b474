import { percent } from '../../language/format';
import type { Pointer } from './pointer';
import { bySignal, type SignalFigures } from './shared/by-signal';
import { besideOthers } from './shared/phrases';

/** More of the losses happen while objections are handled. */
export const lostAtObjections: Pointer<SignalFigures> = {
  look: bySignal({ signal: 'losses', is: 'high', from: 'objections', to: 'objections' }),
  sentence: (figures) =>
    `${percent(figures.rate)} of the losses fall at ${figures.stage}${besideOthers(figures, percent(figures.otherRate))}`,
};
