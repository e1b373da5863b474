import { counted, listed } from '../../language/format';
import type { Flag } from './flag';

/** Other rows have the same deal; they are flagged as well, though a repeating row is no deal. */
export const duplicate: Flag = {
  code: 'duplicate',
  about: ['dealId', 'deal'],
  label: 'Duplicate',
  askedOf: 'any',
  hasQuestion: false,
  learn:
    () =>
    ({ repeatedIn }) =>
      repeatedIn.length === 0 ? null : sameDealIn(repeatedIn),
};

/** Says which other rows have the same deal. */
export function sameDealIn(rows: readonly number[]): string {
  const places = listed(rows.map((row) => `row ${row}`));
  return `${counted(rows.length, 'other row')} with the same deal: ${places}.`;
}
