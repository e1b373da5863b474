import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { lostFor, reasonsOf } from './shared/losses';

/** Reasons that lie in the offer itself among the losses after a proposal, against the others' ones. */
export const reasonsOfOffer: Pointer<ShareFigures> = {
  look: reasonsOf('offer'),
  sentence: (figures) => lostFor('price, a competitor or a feature', figures),
};
