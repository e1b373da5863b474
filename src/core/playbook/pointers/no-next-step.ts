import { openLackNextStep } from '../../language/playbook/shares';
import { hasNextStepAhead } from '../../metrics/open-deal-facts';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { openDealsWithout } from './shared/open-deals';

/** Open deals without a next step ahead, against the others'. */
export const noNextStep: Pointer<ShareFigures> = {
  look: openDealsWithout('next steps', hasNextStepAhead),
  sentence: openLackNextStep,
};
