import type { Cause } from './advice';
import type { PointerName } from './pointers';

/** What several records of the playbook may come from. */

export const SOURCE_DRIED_UP: Cause = {
  code: 'source-dried-up',
  name: 'A source has dried up',
  pointers: ['source dried up'],
};

export const NOBODY_WRITES: Cause = {
  code: 'not-written',
  name: 'Deals move, and nobody writes it down',
};

export const OF_ANOTHER_NEED = 'the offer answers a need that the customer did not name';

export const OF_THE_OFFER: Pick<Cause, 'code' | 'name' | 'meaning'> = {
  code: 'offer',
  name: 'The offer',
  meaning: 'price, features or a competitor decide against it',
};

/** What tells that deals go on which qualification should have stopped. */
export const GOES_ON: readonly PointerName[] = [
  'lets through',
  'reasons of means',
  'lost without decision maker',
  'fit not written',
];
