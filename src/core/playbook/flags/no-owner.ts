import type { Flag } from './flag';

/** Nobody is named as salesperson. */
export const noOwner: Flag = {
  code: 'no-owner',
  about: ['salesperson'],
  label: 'No salesperson',
  askedOf: 'any',
  hasNoQuestion: true,
  gap: {
    field: 'salesperson',
    what: 'name no salesperson',
    isSaidElsewhere: () => true,
  },
  learn:
    () =>
    ({ deal }) =>
      deal.salesperson === null ? 'Nobody is named as salesperson.' : null,
};
