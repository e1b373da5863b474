import { sameDealIn } from '../../language/playbook/flags';
import type { Flag } from './flag';

/** Other rows have the same deal; they are flagged as well, though a repeating row is no deal. */
export const duplicate: Flag = {
  code: 'duplicate',
  about: ['dealId', 'deal'],
  label: 'Duplicate',
  askedOf: 'any',
  hasNoQuestion: true,
  learn:
    () =>
    ({ repeatedIn }) =>
      repeatedIn.length === 0 ? null : sameDealIn(repeatedIn),
};
