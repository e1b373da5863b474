import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { lostFor, reasonsOf } from './shared/losses';

/** Reasons that needs analysis should have found out among the losses after a proposal, against the others' ones. */
export const reasonsOfNeed: Pointer<ShareFigures> = {
  look: reasonsOf('need'),
  sentence: (figures) => lostFor('want of a need or a decision', figures),
};
