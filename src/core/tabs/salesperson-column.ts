/** The column that names a salesperson, as every tab of ours but the Stage History calls it. */
export const SALESPERSON = {
  header: 'Salesperson',
  names: {
    english: 'sales rep, rep, seller, account executive, account exec, ae, sales executive',
    german: 'Verkäufer, Verkäuferin',
    spanish: 'vendedor, vendedora',
    french: 'vendeur, vendeuse',
    portuguese: 'vendedor, vendedora',
  },
} as const;
