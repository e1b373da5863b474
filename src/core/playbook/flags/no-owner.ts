import type { Flag } from './flag';

/** Nobody is named as salesperson. */
export const noOwner: Flag = {
  code: 'no-owner',
  label: 'No salesperson',
  askedOf: 'any',
  hasQuestion: false,
  learn:
    () =>
    ({ deal }) =>
      deal.salesperson === null ? 'Nobody is named as salesperson.' : null,
};
