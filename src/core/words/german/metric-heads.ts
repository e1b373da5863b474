/** The heads of the numbers table. */
export const METRIC_HEADS = {
  won: 'gewonnen',
  wonValue: 'Wert gewonnen',
  ofQuota: 'vom Ziel',
  open: 'offen',
  openValue: 'Wert offen',
  expected: 'erwartet (80 %)',
  activities: 'Aktivitäten pro Woche',
  newDeals: 'neu pro Woche',
  proposals: 'Angebote pro Woche',
  becomeDeals: 'werden Deals (95 %)',
  discount: 'Rabatt',
} as const;
