import { stepOrder } from '../../process';
import type { Flag } from './flag';

/** A proposal is out, and nobody has said when it will be decided. */
export const noDecisionDate: Flag = {
  code: 'no-decision-date',
  label: 'No decision date',
  askedOf: 'open',
  hasQuestion: true,
  learn:
    () =>
    ({ deal, stage }) => {
      const step = stage?.step ?? null;
      const isLate = step !== null && stepOrder(step) >= stepOrder('proposal');
      return isLate && deal.closeDate === null ? 'There is no date for the decision.' : null;
    },
};
