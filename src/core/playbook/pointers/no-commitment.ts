import { openLackCommitment } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { openDealsWithout } from './shared/open-deals';

/** Open deals in which the customer has agreed to do nothing, or by a day that has passed. */
export const noCommitment: Pointer<ShareFigures> = {
  look: openDealsWithout(
    'commitments',
    ({ commitment }, asOf) => commitment === true || (commitment !== null && commitment >= asOf),
    'commitment',
  ),
  sentence: openLackCommitment,
};
