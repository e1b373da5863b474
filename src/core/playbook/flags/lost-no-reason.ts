import type { Flag } from './flag';

/** A lost deal without a reason, where the tab has a column for it. */
export const lostNoReason: Flag = {
  code: 'lost-no-reason',
  about: ['lostReason'],
  label: 'Lost without reason',
  askedOf: 'lost',
  hasNoQuestion: true,
  gap: {
    field: 'lostReason',
    noun: 'lost deal',
    what: 'have no reason why they were lost',
  },
  learn:
    ({ hasColumn }) =>
    ({ deal }) =>
      deal.lostReason === null && hasColumn(deal.tab, 'lostReason')
        ? 'It is lost; the reason is missing.'
        : null,
};
