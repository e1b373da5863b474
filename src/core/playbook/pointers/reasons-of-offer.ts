import { lostForOffer } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { reasonsOf } from './shared/losses';

/** Reasons that lie in the offer itself among the losses after a proposal, against the others' ones. */
export const reasonsOfOffer: Pointer<ShareFigures> = {
  look: reasonsOf('offer'),
  sentence: lostForOffer,
};
