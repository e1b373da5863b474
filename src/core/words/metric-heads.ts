/** The heads of the numbers table. */
export const METRIC_HEADS = {
  won: 'won',
  wonValue: 'won value',
  ofQuota: 'of quota',
  open: 'open',
  openValue: 'open value',
  expected: 'expected (80 %)',
  activities: 'activities a week',
  newDeals: 'new a week',
  proposals: 'proposals a week',
  becomeDeals: 'become deals (95 %)',
  discount: 'discount',
} as const;
