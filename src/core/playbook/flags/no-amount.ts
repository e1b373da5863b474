import type { Flag } from './flag';

/** There is no amount, where the tab has a column for it. */
export const noAmount: Flag = {
  code: 'no-amount',
  about: ['amount'],
  label: 'No amount',
  askedOf: 'any',
  hasNoQuestion: true,
  gap: {
    field: 'amount',
    what: 'have no amount',
  },
  learn:
    ({ hasColumn }) =>
    ({ deal }) =>
      deal.amount === null && hasColumn(deal.tab, 'amount') ? 'There is no amount.' : null,
};
