/** The heads of the numbers table. */
export const METRIC_HEADS = {
  won: 'gagnées',
  wonValue: 'valeur gagnée',
  ofQuota: 'du quota',
  open: 'en cours',
  openValue: 'valeur en cours',
  expected: 'attendu (80 %)',
  activities: 'activités par semaine',
  newDeals: 'nouvelles par semaine',
  proposals: 'propositions par semaine',
  becomeDeals: 'aboutissent à une vente (95 %)',
  discount: 'remise',
} as const;
