import { lostForMeans } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { reasonsOf } from './shared/losses';

/** Reasons that qualification should have found out among the losses after a proposal, against the others' ones. */
export const reasonsOfMeans: Pointer<ShareFigures> = {
  look: reasonsOf('means'),
  sentence: lostForMeans,
};
