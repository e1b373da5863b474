import { lostForNeed } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { reasonsOf } from './shared/losses';

/** Reasons that needs analysis should have found out among the losses after a proposal, against the others' ones. */
export const reasonsOfNeed: Pointer<ShareFigures> = {
  look: reasonsOf('need'),
  sentence: lostForNeed,
};
