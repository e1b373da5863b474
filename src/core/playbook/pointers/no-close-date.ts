import { openLackCloseDate } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { openDealsWithout } from './shared/open-deals';

/** No close date, or one that has passed: nobody knows when it will be decided. */
export const noCloseDate: Pointer<ShareFigures> = {
  look: openDealsWithout(
    'close dates',
    ({ closeDate }, asOf) => closeDate !== null && closeDate >= asOf,
  ),
  sentence: openLackCloseDate,
};
