import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { lostFor, reasonsOf } from './shared/losses';

/** Reasons that qualification should have found out among the losses after a proposal, against the others' ones. */
export const reasonsOfMeans: Pointer<ShareFigures> = {
  look: reasonsOf('means'),
  sentence: (figures) => lostFor('budget, authority or timing', figures),
};
