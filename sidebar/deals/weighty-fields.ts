/** Fields on which nearly every figure hangs; they are seen at a glance. */
export const WEIGHTY_FIELDS: readonly string[] = [
  'deal',
  'salesperson',
  'stage',
  'amount',
  'created',
  'closeDate',
  'closedOn',
];
