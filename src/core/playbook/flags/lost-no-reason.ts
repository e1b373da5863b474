import type { Flag } from './flag';

/** A lost deal without a reason, where the tab has a column for it. */
export const lostNoReason: Flag = {
  code: 'lost-no-reason',
  label: 'Lost without reason',
  askedOf: 'lost',
  hasQuestion: false,
  learn:
    ({ hasColumn }) =>
    ({ deal }) =>
      deal.lostReason === null && hasColumn(deal.tab, 'lostReason')
        ? 'It is lost; the reason is missing.'
        : null,
};
