import { newDealsOfOthers } from '../../language/playbook/efforts';
import type { Pointer } from './pointer';
import { changeOfPace, type PaceFigures } from './shared/change-of-pace';
import { TOO_LITTLE } from './shared/points';

/** The others have fewer new deals than before as well. */
export const othersFellToo: Pointer<PaceFigures> = {
  look: ({ lookup, others }) => changeOfPace(lookup, others) ?? TOO_LITTLE,
  sentence: newDealsOfOthers,
};
