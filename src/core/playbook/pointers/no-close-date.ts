import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { openDealsThat, openDealsWithout } from './shared/open-deals';

/** No close date, or one that has passed: nobody knows when it will be decided. */
export const noCloseDate: Pointer<ShareFigures> = {
  look: openDealsWithout(
    'close dates',
    ({ closeDate }, asOf) => closeDate !== null && closeDate >= asOf,
  ),
  sentence: (figures) => openDealsThat('have no close date ahead', figures),
};
