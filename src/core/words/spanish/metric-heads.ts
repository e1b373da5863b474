/** The heads of the numbers table. */
export const METRIC_HEADS = {
  won: 'ganadas',
  wonValue: 'importe ganado',
  ofQuota: 'de la cuota',
  open: 'abiertas',
  openValue: 'importe abierto',
  expected: 'esperado (80 %)',
  activities: 'actividades por semana',
  newDeals: 'nuevas por semana',
  proposals: 'propuestas por semana',
  becomeDeals: 'terminan en venta (95 %)',
  discount: 'descuento',
} as const;
