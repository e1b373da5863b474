import { newDealsNowAndBefore } from '../../language/playbook/efforts';
import type { Pointer } from './pointer';
import { changeOfPace, type PaceFigures } from './shared/change-of-pace';
import { TOO_LITTLE } from './shared/points';

/** The person has fewer new deals than before. */
export const fewerThanBefore: Pointer<PaceFigures> = {
  look: ({ lookup, person }) => changeOfPace(lookup, [person]) ?? TOO_LITTLE,
  sentence: newDealsNowAndBefore,
};
