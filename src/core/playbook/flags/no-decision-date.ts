import { stepOrder } from '../../process';
import type { Flag, FlaggedDeal } from './flag';

/** A proposal is out, and nobody has said when it will be decided. */
export const noDecisionDate: Flag = {
  code: 'no-decision-date',
  about: ['closeDate'],
  label: 'No decision date',
  gap: {
    field: 'closeDate',
    noun: 'open proposal',
    what: 'have no date for the decision',
    isAsked: isProposed,
  },
  learn: () => (flagged) =>
    isProposed(flagged) && flagged.deal.closeDate === null
      ? 'There is no date for the decision.'
      : null,
};

function isProposed({ stage }: FlaggedDeal): boolean {
  const step = stage?.step ?? null;
  return step !== null && stepOrder(step) >= stepOrder('proposal');
}
