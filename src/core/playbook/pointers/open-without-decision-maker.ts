import { openNameNobody } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { openDealsWithout } from './shared/open-deals';

/** Open deals that name nobody who decides, against the others'. */
export const openWithoutDecisionMaker: Pointer<ShareFigures> = {
  look: openDealsWithout(
    'decision makers',
    ({ decisionMaker }) => decisionMaker !== null,
    'decisionMaker',
  ),
  sentence: openNameNobody,
};
