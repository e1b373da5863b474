import type { Flag } from './flag';

/** A won deal without the day on which it was won. */
export const wonNoDate: Flag = {
  code: 'won-no-date',
  about: ['wonOn', 'closedOn', 'closeDate'],
  label: 'Won without date',
  askedOf: 'won',
  hasNoQuestion: true,
  gap: {
    field: 'closeDate',
    noun: 'won deal',
    what: 'have no day on which they were won',
    isSaidElsewhere: ({ lookup: { decisions } }) => decisions.noDays !== null,
  },
  learn:
    () =>
    ({ deal }) =>
      deal.closeDate === null ? 'It is won; the day is missing.' : null,
};
