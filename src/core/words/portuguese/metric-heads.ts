/** The heads of the numbers table. */
export const METRIC_HEADS = {
  won: 'ganhos',
  wonValue: 'valor ganho',
  ofQuota: 'da meta',
  open: 'em aberto',
  openValue: 'valor em aberto',
  expected: 'esperado (80%)',
  activities: 'atividades por semana',
  newDeals: 'novos por semana',
  proposals: 'propostas por semana',
  becomeDeals: 'resultam em venda (95%)',
  discount: 'desconto',
} as const;
