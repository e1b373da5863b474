import { ofNotice } from './open-deal-samples';

/** Open deals that are over their stage's limit. */
export const STALLED = ofNotice(
  'stalled',
  {
    en: 'Open deals that wait longer than usual',
    de: 'Offene Deals, die länger warten als üblich',
  },
  ({ stalled, timed }) => [stalled, timed],
);
