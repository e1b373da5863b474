import { ofNotice } from './open-deal-samples';

/** Open deals that are over their stage's limit. */
export const STALLED = ofNotice(
  'stalled',
  'Open deals that wait longer than usual',
  ({ stalled, timed }) => [stalled, timed],
);
